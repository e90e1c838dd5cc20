import { Payload } from '../../parts/payload';
import { Pill } from '../../parts/pill';
import { errcodeWords } from '../../words/errcode-words';
import { errcodeOf, type Sent } from '../../world/wechat-call';
import { PushesMade } from './pushes-made';
import { StateChanges } from './state-changes';

/** What WeChat answered, how long it took, what changed and which pushes went out. */
export function CallResult({ sent }: { sent: Sent }) {
  const errcode = errcodeOf(sent);
  const good = errcode === 0;
  const code = errcode === null ? `HTTP ${sent.status}` : `errcode ${errcode}`;
  return (
    <section class="call-result" aria-label="结果" role="status" data-errcode={errcode ?? ''}>
      <div class="row-title">
        <Pill text={code} tone={good ? 'ok' : 'bad'} />
        <b>{errcode === null ? '' : errcodeWords(errcode)}</b>
        <span class="row-kind">{sent.ms < 10 ? sent.ms.toFixed(1) : Math.round(sent.ms)} ms</span>
      </div>
      <Payload label="应答" text={sent.text} />
      <StateChanges rows={sent.rows} />
      <PushesMade sent={sent} />
    </section>
  );
}
