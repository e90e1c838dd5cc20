import { useState } from 'preact/hooks';
import { withinWindow } from './within-window';

const KEY = 'kaquan-workbench-console';

export interface ConsoleSize {
  open: boolean;
  /** null lets the console take what the phones leave. */
  width: number | null;
  toggle(): void;
  resize(width: number): void;
}

/** The console's width and whether it is open, remembered by this browser. */
export function useConsoleSize(): ConsoleSize {
  const [size, setSize] = useState(remembered);
  const change = (next: Remembered) => {
    localStorage.setItem(KEY, JSON.stringify(next));
    setSize(next);
  };
  return {
    ...size,
    toggle: () => change({ ...size, open: !size.open }),
    resize: (width) => change({ ...size, width: withinWindow(width, window.innerWidth) }),
  };
}

interface Remembered {
  open: boolean;
  width: number | null;
}

function remembered(): Remembered {
  try {
    const { open, width } = JSON.parse(localStorage.getItem(KEY) ?? '') as Remembered;
    return { open: open !== false, width: typeof width === 'number' ? width : null };
  } catch {
    return { open: true, width: null };
  }
}
