import { setTimeout as pause } from 'node:timers/promises';
import type { Transport, WechatCall } from './transport';
import { WechatRefusal, WechatSilence } from './wechat-error';
import type { WechatAnswer } from './wire/index';

const OK = 0;
const BUSY = -1;
/** Wrong or no longer the latest, malformed, aged out (reference §1.2). */
const REFUSED_TOKEN = new Set([40001, 40014, 42001]);
/** Milliseconds before a read is asked again, twice at most. */
export const PAUSES = [100, 400];

export interface AccessTokens {
  current(): Promise<string>;
  /** A token other than the refused one; renews only if nobody else has. */
  renew(refused: string): Promise<string>;
}

/** Calls that need an access token. Throws WechatRefusal for an errcode, WechatSilence for no answer. */
export interface WechatHttp {
  /** Changes nothing at WeChat: repeated when WeChat is busy or the connection breaks. */
  read<Answer extends WechatAnswer>(call: WechatCall): Promise<Answer>;
  /** Changes something: sent once. Silence means that it may have happened. */
  write<Answer extends WechatAnswer>(call: WechatCall): Promise<Answer>;
}

export function createWechatHttp(transport: Transport, tokens: AccessTokens): WechatHttp {
  const withToken = (call: WechatCall, access_token: string) =>
    transport({ ...call, query: { access_token, ...call.query } });

  /** A token that WeChat refuses is renewed once; a second refusal is an answer like any other. */
  async function ask(call: WechatCall): Promise<WechatAnswer> {
    const token = await tokens.current();
    const answer = await withToken(call, token);
    return REFUSED_TOKEN.has(codeOf(answer)) ? withToken(call, await tokens.renew(token)) : answer;
  }

  return {
    async read<Answer extends WechatAnswer>(call: WechatCall) {
      return accepted<Answer>(call, await patiently(() => ask(call)));
    },
    async write<Answer extends WechatAnswer>(call: WechatCall) {
      return accepted<Answer>(call, await ask(call));
    },
  };
}

async function patiently(ask: () => Promise<WechatAnswer>): Promise<WechatAnswer> {
  for (const milliseconds of PAUSES) {
    const answer = await ask().catch(onlyBrokenConnection);
    if (answer && codeOf(answer) !== BUSY) return answer;
    await pause(milliseconds);
  }
  return ask();
}

/** A time-out has cost enough already; what WeChat could not read it will not read the second time. */
function onlyBrokenConnection(error: unknown): undefined {
  if (error instanceof WechatSilence && error.reason === 'connection') return undefined;
  throw error;
}

function accepted<Answer extends WechatAnswer>({ path }: WechatCall, answer: WechatAnswer): Answer {
  const errcode = codeOf(answer);
  if (errcode !== OK) throw new WechatRefusal(path, errcode, answer.errmsg ?? '');
  return answer as Answer;
}

const codeOf = (answer: WechatAnswer) => answer.errcode ?? OK;
