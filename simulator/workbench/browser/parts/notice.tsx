import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';

/** Real milliseconds that a notice stays unless it is closed. */
const STAYS = 8000;

const NoticeContext = createContext<(text: string) => void>(() => {});

/** Tells the person what went wrong, in the words of the server that refused. */
export const useNotice = () => useContext(NoticeContext);

export function NoticeArea({ children }: { children: ComponentChildren }) {
  const [notice, setNotice] = useState<{ text: string } | null>(null);
  const show = useCallback((text: string) => setNotice({ text }), []);
  useEffect(() => {
    if (notice === null) return;
    const timer = window.setTimeout(() => setNotice(null), STAYS);
    return () => window.clearTimeout(timer);
  }, [notice]);

  return (
    <NoticeContext.Provider value={show}>
      {children}
      <div class="notice-area" role="alert">
        {notice && (
          <p class="notice">
            <span>{notice.text}</span>
            <button type="button" aria-label="关闭提示" onClick={() => setNotice(null)}>
              ✕
            </button>
          </p>
        )}
      </div>
    </NoticeContext.Provider>
  );
}
