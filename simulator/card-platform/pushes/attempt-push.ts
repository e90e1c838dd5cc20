import { types } from 'node:util';
import { answerOf, type CallLimits } from './answer-of';
import { pushBody } from './push-body';
import type { PushAttempt, Pushed, PushTarget } from './push-row';
import { signedUrl } from './signed-url';

/** As much of an answer as is worth keeping, in characters. */
const KEPT_ANSWER = 500;

/** POSTs the event once; never throws, since whatever goes wrong is what the attempt is about. */
export async function attemptPush(
  target: PushTarget,
  event: Pushed,
  at: number,
  limits: CallLimits,
): Promise<PushAttempt> {
  const start = performance.now();
  const ms = () => Math.round(performance.now() - start);
  try {
    const { status, text } = await post(target, event, Math.floor(at / 1000), limits);
    return { at, status, answer: text.slice(0, KEPT_ANSWER), ms: ms() };
  } catch (error) {
    return { at, error: reasonOf(error), ms: ms() };
  }
}

function post(target: PushTarget, event: Pushed, seconds: number, limits: CallLimits) {
  const { contentType, body, encrypt } = pushBody(target, event);
  const url = signedUrl(target, seconds, encrypt);
  if (event.FromUserName !== undefined) url.searchParams.set('openid', event.FromUserName);
  return answerOf(url, { method: 'POST', headers: { 'content-type': contentType }, body }, limits);
}

/** fetch hides the reason, such as a refused connection, in its error's cause. */
function reasonOf(error: unknown): string {
  if (!types.isNativeError(error)) return String(error);
  return types.isNativeError(error.cause) ? error.cause.message || String(error.cause) : error.message;
}
