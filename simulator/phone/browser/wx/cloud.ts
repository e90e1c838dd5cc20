import { CallError, call, type WxTable } from './call';

/** What the cloud answers for a call that never reached a function. */
const UNREACHABLE = -1;

interface CloudCall {
  name: string;
  data?: unknown;
}

/** The cloud runtime's answer; errCode is 0 or missing when the function returned. */
interface CloudAnswer {
  result?: unknown;
  errCode?: number;
  errMsg?: string;
}

async function invoke({ name, data = {} }: CloudCall): Promise<object> {
  const response = await post(name, data);
  const answer = (await response.json()) as CloudAnswer;
  if (answer.errCode) {
    const errMsg = `cloud.callFunction:fail Error: errCode: ${answer.errCode} | errMsg: ${answer.errMsg ?? ''}`;
    throw new CallError(answer.errMsg ?? '', { errCode: answer.errCode, errMsg });
  }
  return { result: answer.result, requestID: response.headers.get('x-request-id') ?? '' };
}

async function post(name: string, data: unknown): Promise<Response> {
  try {
    return await fetch(`cloud/${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(data),
    });
  } catch {
    throw new CallError('request:fail', { errCode: UNREACHABLE });
  }
}

export const cloud: WxTable = {
  cloud: {
    init() {},
    callFunction: call<CloudCall>('cloud.callFunction', invoke),
  },
};
