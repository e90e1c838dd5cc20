import type { CardEvent, ComponentInfo } from '#server/wechat/wire/index';

/** What is told to an account, or to a third-party platform. */
export type Pushed = CardEvent | ComponentInfo;

/** The name that a push goes by: its Event or InfoType. */
export type PushedName = CardEvent['Event'] | ComponentInfo['InfoType'];

export function nameOf(pushed: Pushed): PushedName {
  return pushed.Event === undefined ? pushed.InfoType : pushed.Event;
}

/** Where an account takes its pushes, and how they are to look. */
export interface PushTarget {
  url: string;
  token: string;
  encodingAesKey: string;
  appid: string;
  /** `gh_…`, the name that the account goes by in messages. */
  originalId: string;
  /** Plain text only, both, or only the encrypted text. */
  mode: 'plain' | 'compatible' | 'safe';
  format: 'xml' | 'json';
}

/** One POST: no `status` means that no answer came, and `error` says why. */
export interface PushAttempt {
  /** Milliseconds since 1970 in the simulated world. */
  at: number;
  status?: number;
  /** The beginning of the answer's body. */
  answer?: string;
  error?: string;
  /** How long it took, in real milliseconds. */
  ms: number;
}

/** A push and all that became of it. Times are milliseconds since 1970 in the simulated world. */
export interface PushRow {
  id: string;
  /** With its secrets: a push goes on after a restart. */
  target: PushTarget;
  event: Pushed;
  createdAt: number;
  attempts: readonly PushAttempt[];
  state: 'pending' | 'delivered' | 'given-up';
  nextAt: number | null;
}

/** Where pushes outlive the process. `put` resolves when the row is durable. */
export interface PushStore {
  all(): PushRow[];
  put(row: PushRow): Promise<void>;
  /** Durable together with the next `put`. */
  remove(id: string): void;
}

/** A push as the console shows it: the body before encryption, and no secrets. */
export interface PushView extends Omit<PushRow, 'target'> {
  target: Omit<PushTarget, 'token' | 'encodingAesKey'>;
  body: string;
}
