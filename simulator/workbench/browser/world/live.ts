import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { type Counts, counted } from './counted';

/** Real milliseconds: before asking again after a lost stream, and between two reloads at most. */
const RECONNECT_AFTER = 2000;
const GATHER = 150;

/** What of the platform can change, as its event stream names it. */
export type Changing =
  | 'coinAccounts'
  | 'coinOrders'
  | 'cardViews'
  | 'accounts'
  | 'authorizations'
  | 'components'
  | 'subMerchants'
  | 'tills'
  | 'users'
  | 'cards'
  | 'pois'
  | 'userCards'
  | 'pushes'
  | 'singles'
  | 'whiteLists';

export interface Live {
  connected: boolean;
  /** How often each part has changed since the page was opened. */
  changes: Counts;
  /** How often the stream has been opened: after a gap everything is asked again. */
  openings: number;
}

const nothingYet: Live = { connected: false, changes: {}, openings: 0 };

export const LiveContext = createContext(nothingYet);

export const useLive = (): Live => useContext(LiveContext);

interface Follower {
  onChange: (what: readonly string[]) => void;
  onConnected: (connected: boolean) => void;
}

/** Follows the platform's event stream and opens it again when it is lost; returns the way to stop. */
function follow(url: string, { onChange, onConnected }: Follower): () => void {
  let timer: number | undefined;
  let source: EventSource;
  const open = () => {
    source = new EventSource(url);
    source.addEventListener('open', () => onConnected(true));
    source.addEventListener('change', ({ data }) => onChange(JSON.parse(data).what));
    source.addEventListener('error', () => {
      onConnected(false);
      source.close();
      timer = window.setTimeout(open, RECONNECT_AFTER);
    });
  };
  open();
  return () => {
    window.clearTimeout(timer);
    source.close();
  };
}

/** The platform's changes, counted by part; many at once count as one. */
export function useLiveWorld(): Live {
  const [live, setLive] = useState(nothingYet);
  useEffect(() => {
    const gathered = new Set<string>();
    let gathering: number | undefined;
    const count = () => {
      gathering = undefined;
      const what = [...gathered];
      gathered.clear();
      setLive((before) => ({ ...before, changes: counted(before.changes, what) }));
    };
    const stop = follow('/platform/simulator/changes', {
      onChange: (what) => {
        for (const part of what) gathered.add(part);
        gathering ??= window.setTimeout(count, GATHER);
      },
      onConnected: (connected) =>
        setLive((before) => ({ ...before, connected, openings: before.openings + Number(connected) })),
    });
    return () => {
      window.clearTimeout(gathering);
      stop();
    };
  }, []);
  return live;
}
