import { useEffect, useState } from 'preact/hooks';
import { reasonOf } from '../world/request';
import { useNotice } from './notice';

/** Real milliseconds that 已复制 stands. */
const STAYS = 1200;

/** An id or code that is copied by a click; `shown` when it reads better in another form. */
export function Copyable({ text, shown = text }: { text: string; shown?: string }) {
  const [copied, setCopied] = useState(false);
  const notice = useNotice();
  useEffect(() => {
    if (!copied) return;
    const timer = window.setTimeout(() => setCopied(false), STAYS);
    return () => window.clearTimeout(timer);
  }, [copied]);

  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      (error: unknown) => notice(`没能复制：${reasonOf(error)}`),
    );

  return (
    <button type="button" class="copyable" title={`复制 ${text}`} onClick={copy}>
      <code>{shown}</code>
      {copied && <span class="copied">已复制</span>}
    </button>
  );
}
