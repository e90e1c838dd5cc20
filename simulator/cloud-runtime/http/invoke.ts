import type { IncomingHttpHeaders } from 'node:http';
import { CloudError } from '../cloud-error';
import { clientCodeOf } from '../functions/function-errors';
import type { FunctionHost } from '../functions/function-host';
import type { Identity } from '../functions/identity';
import type { Timers } from '../timers/timers';
import { type HttpReply, type HttpRequest, json, jsonText } from './reply';

/** What `wx.cloud.callFunction` does on a phone; the headers say whose. */
export function answerInvoke({ path, headers, body }: HttpRequest, host: FunctionHost): Promise<HttpReply> {
  const event = body.length > 0 ? body.toString() : '{}';
  return answerCall(() => host.invoke(path[1] ?? '', event, identityIn(headers)));
}

/** Fires a timer by hand. */
export function answerTimer({ path }: HttpRequest, timers: Timers): Promise<HttpReply> {
  return answerCall(async () => timers.fire(path[1] ?? '', path[2] ?? ''));
}

async function answerCall(call: () => Promise<string>): Promise<HttpReply> {
  try {
    return jsonText(`{"result":${await call()}}`);
  } catch (error) {
    if (error instanceof CloudError) return json({ errCode: clientCodeOf(error), errMsg: error.message });
    throw error;
  }
}

function identityIn(headers: IncomingHttpHeaders): Identity {
  return {
    openid: headerIn(headers, 'x-wx-openid'),
    unionid: headerIn(headers, 'x-wx-unionid'),
    appid: headerIn(headers, 'x-wx-appid'),
    source: 'wx_client',
  };
}

function headerIn(headers: IncomingHttpHeaders, name: string): string | undefined {
  return headers[name] === undefined ? undefined : String(headers[name]);
}
