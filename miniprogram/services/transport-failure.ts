import type { ErrorInfo } from '../domain/errors';

/** What wx.cloud rejects with; anything may be missing. */
interface Rejection {
  errCode?: unknown;
  errMsg?: unknown;
}

const TIMED_OUT = [-501002, -504003];
const OVERLOADED = [-501003, -501004];
const NO_NETWORK = /request:fail|network|ERR_|offline|timed?[ -]?out/i;

/**
 * Our word for a cloud call that brought no answer. Codes: docs.cloudbase.net/error-code; a plain text without a
 * code is the phone's network speaking.
 */
export function transportFailure(rejection: unknown): ErrorInfo {
  const { errCode, errMsg } = asRejection(rejection);
  const code = Number(errCode ?? codeIn(errMsg));
  if (TIMED_OUT.includes(code)) return { code: 'cloud-unreachable', params: {} };
  if (OVERLOADED.includes(code)) return { code: 'cloud-busy', params: {} };
  if (NO_NETWORK.test(String(errMsg))) return { code: 'offline', params: {} };
  return { code: 'unexpected', params: { traceId: code ? String(code) : '' } };
}

function asRejection(rejection: unknown): Rejection {
  if (rejection instanceof Error) return { errMsg: rejection.message };
  return typeof rejection === 'object' && rejection !== null ? rejection : {};
}

/** `cloud.callFunction:fail Error: errCode: -504003 function time limit exceeded` */
function codeIn(text: unknown): number {
  return Number(/-\d{5,6}/.exec(String(text))?.[0] ?? 0);
}
