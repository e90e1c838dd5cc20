/** The callbacks that every asynchronous call of `wx` takes. */
export interface Callbacks {
  success?(answer: object): void;
  fail?(answer: object): void;
  complete?(answer: object): void;
}

type Options = Record<string, unknown>;

/** A call's work: it answers the members of the success, or throws a CallError. */
type Work<Input> = (options: Input) => unknown;

/** Why a call fails: `message` follows `fail ` in errMsg, `extra` are further members of the answer. */
export class CallError extends Error {
  constructor(
    message: string,
    readonly extra: object = {},
  ) {
    super(message);
  }
}

/**
 * Makes an asynchronous call of `wx`: its work's outcome goes to the callbacks and, as WeChat has it,
 * into a Promise that only rejects when no callback was given.
 */
export function call<Input extends object = Options>(name: string, work: Work<Input>) {
  return (options?: Input & Callbacks): Promise<object> => {
    const given = options ?? ({} as Input & Callbacks);
    return settle(name, given, () => work(given));
  };
}

async function settle(name: string, callbacks: Callbacks, work: () => unknown): Promise<object> {
  try {
    const members = (await work()) as object | undefined;
    const answer = { errMsg: `${name}:ok`, ...members };
    callbacks.success?.(answer);
    callbacks.complete?.(answer);
    return answer;
  } catch (error) {
    return fail(name, callbacks, error);
  }
}

function fail(name: string, callbacks: Callbacks, error: unknown): object {
  const message = error instanceof Error ? error.message : String(error);
  const extra = error instanceof CallError ? error.extra : {};
  const answer = Object.assign(new Error(message), { errMsg: `${name}:fail ${message}`, ...extra });
  callbacks.fail?.(answer);
  callbacks.complete?.(answer);
  if (callbacks.fail || callbacks.complete || callbacks.success) return answer;
  throw answer;
}

/** A table of calls, synchronous ones among them; the product's `wx` is all tables together. */
export type WxTable = Record<string, unknown>;
