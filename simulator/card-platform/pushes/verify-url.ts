import { randomInt } from 'node:crypto';
import { answerOf, type CallLimits } from './answer-of';
import type { PushTarget } from './push-row';
import { signedUrl } from './signed-url';

const ECHO_STRINGS = 2 ** 47;

/** Whether the account's server answers the signed `echostr` with just that. Reference §5.1. */
export async function verifyUrl(target: PushTarget, seconds: number, limits: CallLimits): Promise<boolean> {
  const echostr = `${randomInt(ECHO_STRINGS)}`;
  try {
    const url = signedUrl(target, seconds);
    url.searchParams.set('echostr', echostr);
    const { status, text } = await answerOf(url, { method: 'GET' }, limits);
    return status === 200 && text === echostr;
  } catch {
    return false;
  }
}
