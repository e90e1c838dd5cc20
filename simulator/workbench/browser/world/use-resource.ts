import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Changing, useLive } from './live';
import { reasonOf } from './request';

export interface Resource<Value> {
  /** The newest answer, kept while the next one is on its way. */
  value: Value | undefined;
  /** Why the newest question failed. */
  problem: string | undefined;
  reload(): void;
}

interface Freshness {
  /** Asks again when one of these changed on the platform. WeChat's own calls are logged, so they have none. */
  on?: readonly Changing[];
  /** Also by the clock; ms, at least 2000. */
  every?: number;
}

/** Asks when `key` changes and as often as `freshness` says; after a lost connection all is asked again. */
export function useResource<Value>(
  key: string,
  load: (signal: AbortSignal) => Promise<Value>,
  { on = [], every }: Freshness = {},
): Resource<Value> {
  const { changes, openings } = useLive();
  const version = [openings, ...on.map((part) => changes[part] ?? 0)].join();
  const [again, setAgain] = useState(0);
  const [state, setState] = useState<Kept<Value>>({ key });
  const reload = useCallback(() => setAgain((count) => count + 1), []);

  // `key` stands for whatever `load` closes over.
  useEffect(() => {
    const asking = new AbortController();
    load(asking.signal).then(
      (value) => asking.signal.aborted || setState({ key, value }),
      (error: unknown) =>
        asking.signal.aborted || setState((before) => ({ ...kept(before, key), problem: reasonOf(error) })),
    );
    return () => asking.abort();
  }, [key, version, again]);

  useEffect(() => {
    if (every === undefined) return;
    const timer = window.setInterval(reload, Math.max(every, 2000));
    return () => window.clearInterval(timer);
  }, [every, reload]);

  const { value, problem } = kept(state, key);
  return { value, problem, reload };
}

interface Kept<Value> {
  key: string;
  value?: Value;
  problem?: string;
}

/** Another key's answer is not this one's. */
function kept<Value>(state: Kept<Value>, key: string): Kept<Value> {
  return state.key === key ? state : { key };
}
