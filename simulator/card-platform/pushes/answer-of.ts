/** How long the account's server may take, in real milliseconds. Reference §5.1. */
export const ANSWER_LIMIT = 5000;

/** What ends a call: its own limit in real milliseconds, or the shutdown of everything. */
export interface CallLimits {
  answerLimit: number;
  stop: AbortSignal;
}

export interface Answer {
  status: number;
  text: string;
}

/** Calls an account's server as WeChat does: on a new connection, without following redirects. */
export async function answerOf(
  url: URL,
  request: RequestInit,
  { answerLimit, stop }: CallLimits,
): Promise<Answer> {
  const call = new AbortController();
  const cancel = () => call.abort(stop.reason);
  const late = new Error(`no answer within ${answerLimit} ms`);
  const timer = setTimeout(() => call.abort(late), answerLimit);
  stop.addEventListener('abort', cancel);
  try {
    stop.throwIfAborted();
    const headers = { ...request.headers, connection: 'close' };
    const response = await fetch(url, { ...request, headers, redirect: 'manual', signal: call.signal });
    return { status: response.status, text: await response.text() };
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', cancel);
  }
}
