import type { Shop } from '../../fixtures/a-shop';

/** Whose phone it is; a member that is missing is not told. */
export interface Phone {
  openId?: string;
  appId?: string;
}

/** Calls a function with any event, as `wx.cloud.callFunction` of some phone does. */
export async function invoke(shop: Shop, name: string, event: unknown, phone: Phone): Promise<unknown> {
  const { openId, appId = shop.client.account.miniPrograms[0]!.appid } = phone;
  const headers = { 'x-wx-appid': appId, ...(openId !== undefined && { 'x-wx-openid': openId }) };
  const body = typeof event === 'string' ? event : JSON.stringify(event);
  const answer = await fetch(`${shop.runtime.url}/invoke/${name}`, { method: 'POST', headers, body });
  const { result, errMsg } = (await answer.json()) as { result?: unknown; errMsg?: string };
  if (result === undefined) throw new Error(`${name} broke: ${errMsg}`);
  return result;
}

interface Failed {
  ok: false;
  error: { code: string; params: { field?: string } };
}

/** `ok`, the code of the refusal, or `nobody` where the caller is nobody to the shop. */
export function inShort(reply: unknown): string {
  const { ok, error } = reply as { ok: true; error: undefined } | Failed;
  if (ok) return 'ok';
  return error.code === 'invalid-input' && error.params.field === 'caller' ? 'nobody' : error.code;
}
