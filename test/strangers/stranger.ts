type Members = Record<string, unknown>;

/** What a client of somebody else got for a call: the members, or the errcode that it threw. */
export interface Got {
  errcode: number;
  answer: Members;
}

/** A client of somebody else under its own names of calls. */
export interface Stranger {
  name: string;
  /** The names of all its calls that have to do with cards, read from its source. */
  cardCalls: string[];
  asked: Set<string>;
  ask(call: string, ...args: unknown[]): Promise<Got>;
}

/** Cards and what they need: tickets, uploads, stores, users, messages with cards. */
const aboutCards = /card|\bpoi\/|ticket\/getticket|user\/info\?|uploadimg/i;

type Call = (this: object, ...args: unknown[]) => unknown;

/** `call` does what this client's style asks for: promises in one, callbacks in another. */
export function aStranger(
  name: string,
  api: object,
  call: (run: Call, args: unknown[]) => Promise<unknown>,
): Stranger {
  const asked = new Set<string>();
  return {
    name,
    cardCalls: cardCallsOf(api),
    asked,
    async ask(method, ...args) {
      asked.add(method);
      const run = (api as Record<string, Call>)[method];
      if (!run) throw new TypeError(`${name} has no ${method}`);
      return outcome(() => call(run.bind(api), args));
    },
  };
}

async function outcome(call: () => Promise<unknown>): Promise<Got> {
  try {
    return { errcode: 0, answer: (await call()) as Members };
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (typeof code !== 'number') throw error;
    return { errcode: code, answer: {} };
  }
}

/** A call stands in the source once, or as `_call` behind a wrapper of the same name. */
function cardCallsOf(api: object): string[] {
  const calls = Object.getPrototypeOf(api) as Record<string, unknown>;
  return Object.keys(calls)
    .filter((key) => !key.startsWith('_') && typeof calls[key] === 'function')
    .filter((key) => aboutCards.test(`${calls[`_${key}`] ?? calls[key]}`) && !elsewhere.has(key));
}

/** Calls whose source only looks like cards: they prepare, or belong to Wi-Fi beacons and shops. */
const elsewhere = new Set([
  'getRedirectUrl',
  'ensureTicket',
  'preRequest',
  'registerTicketHandle',
  'getLatestTicket',
]);
