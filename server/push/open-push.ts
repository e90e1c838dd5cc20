import type { UnixSeconds } from '#domain/time';
import type { Account, Config } from '../config';
import { decryptMessage } from '../wechat/message-crypto';
import { isSignedBy } from '../wechat/push-signature';
import { bodyOf, type HttpRequest } from './http-access';
import { type Members, membersOf } from './message-members';

/** Seconds that a push's time may differ from ours, either way. */
const WINDOW = 600;

/**
 * Whose pushes come to this address: the account that it ends with, `/wx0000000000000001`, otherwise the main
 * one. An account's token proves that it is.
 */
export function receiverOf({ path }: HttpRequest, { accounts }: Config): Account {
  const named = path.split('/').at(-1);
  return accounts.find(({ appId }) => appId === named) ?? accounts[0];
}

/** Whether WeChat signed the request, and lately: the token is known to it and us alone. */
export function isFromWechat(request: HttpRequest, { token }: Account, now: UnixSeconds): boolean {
  const { timestamp = '', nonce = '', signature = '' } = request.queryStringParameters ?? {};
  const recent = /^\d{10}$/.test(timestamp) && Math.abs(Number(timestamp) - now) <= WINDOW;
  return recent && isSignedBy([token, timestamp, nonce], signature);
}

/** The message of a signed push; null when it is damaged, forged or for another account. */
export function openPush(request: HttpRequest, account: Account): Members | null {
  const outer = membersOf(bodyOf(request));
  if (!outer) return null;
  const query = request.queryStringParameters ?? {};
  if (outer.Encrypt === undefined) return query.encrypt_type === 'aes' ? null : outer;
  return openEncrypted(outer, query, account);
}

/** Its signature covers the text, and the account's appid is inside. */
function openEncrypted(
  { Encrypt: encrypted = '', ToUserName }: Members,
  { timestamp = '', nonce = '', msg_signature = '' }: Record<string, string>,
  account: Account,
): Members | null {
  if (!isSignedBy([account.token, timestamp, nonce, encrypted], msg_signature)) return null;
  const message = decryptMessage(encrypted, account);
  const inner = message === null ? null : membersOf(message);
  const sameReceiver = ToUserName === undefined || inner?.ToUserName === ToUserName;
  return sameReceiver ? inner : null;
}
