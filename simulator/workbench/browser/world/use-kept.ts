import { useState } from 'preact/hooks';

/** State that outlives its tab of the console, and a reload of the page, but not the browser's window. */
export function useKept<Value>(key: string, first: Value): [Value, (value: Value) => void] {
  const name = `kaquan-workbench-${key}`;
  const [value, setValue] = useState<Value>(() => {
    const kept = sessionStorage.getItem(name);
    return kept === null ? first : (JSON.parse(kept) as Value);
  });
  const keep = (next: Value) => {
    sessionStorage.setItem(name, JSON.stringify(next));
    setValue(next);
  };
  return [value, keep];
}
