import { type Silence, WechatSilence } from './wechat-error';
import type { WechatAnswer } from './wire/index';

/** Milliseconds that WeChat has for an answer: well below the time-out of every function of ours. */
export const ANSWER_LIMIT = 2_500;

export interface WechatCall {
  /** As in WeChat's documents, `/card/get`. */
  path: string;
  query?: Record<string, string>;
  /** Sent by POST as JSON; without it the call is a GET. */
  body?: object;
}

/** Makes one call; throws WechatSilence when no JSON object comes back. Errors never carry the query. */
export type Transport = (call: WechatCall) => Promise<WechatAnswer>;

export function createTransport(apiUrl: string): Transport {
  return async (call) => {
    const text = await send(apiUrl, call);
    const answer = parsed(text);
    if (typeof answer !== 'object' || answer === null) throw new WechatSilence(call.path, 'not-json');
    return answer;
  };
}

async function send(apiUrl: string, { path, query, body }: WechatCall): Promise<string> {
  const url = `${apiUrl}${path}?${new URLSearchParams(query)}`;
  const signal = AbortSignal.timeout(ANSWER_LIMIT);
  const request = body ? { method: 'POST', body: JSON.stringify(body), signal } : { signal };
  try {
    const response = await fetch(url, request);
    if (response.ok) return await response.text();
  } catch (error) {
    throw new WechatSilence(path, reasonOf(error));
  }
  throw new WechatSilence(path, 'http-status');
}

function reasonOf(error: unknown): Silence {
  return error instanceof Error && error.name === 'TimeoutError' ? 'time-out' : 'connection';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
