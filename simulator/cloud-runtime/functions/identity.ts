/** Who calls a function, as `getWXContext()` will tell it. */
export interface Identity {
  /** Absent for timers and HTTP. */
  openid?: string;
  unionid?: string;
  appid?: string;
  /** The chain of callers, such as `wx_client` or `wx_client,scf`. */
  source: string;
}

/** The appid when the caller names none. Not only digits: the SDK would make a number of it. */
const LOCAL_APPID = 'wxlocal0000000000';
const TIMER_SOURCE = 'timer';

export const timerIdentity: Identity = { source: TIMER_SOURCE };

/** A call from one function to another: the same person, one step further. */
export function nestedIdentity(token: string | undefined): Identity {
  if (!token) return { source: 'scf' };
  const caller = JSON.parse(Buffer.from(token, 'base64url').toString()) as Identity;
  return { ...caller, source: `${caller.source},scf` };
}

/** The variables from which the SDK reads who calls, for one call (reference §2). */
export function identityVariables(identity: Identity, requestId: string): Record<string, string> {
  const person = personVariables(identity);
  return {
    ...person,
    WX_CONTEXT_KEYS: Object.keys(person).join(','),
    TCB_SOURCE: identity.source,
    TCB_SEQID: requestId,
    ...(identity.source === TIMER_SOURCE && {
      TRIGGER_SRC: 'timer',
      WX_TRIGGER_API_TOKEN_V0: person.WX_API_TOKEN!,
    }),
  };
}

/** The token comes back with nested calls. It is no secret: whoever can reach the runtime is the developer. */
function personVariables(identity: Identity): Record<string, string> {
  return {
    WX_CLIENTIP: '127.0.0.1',
    WX_APPID: identity.appid ?? LOCAL_APPID,
    WX_API_TOKEN: Buffer.from(JSON.stringify(identity)).toString('base64url'),
    ...(identity.openid !== undefined && { WX_OPENID: identity.openid }),
    ...(identity.unionid !== undefined && { WX_UNIONID: identity.unionid }),
  };
}
