import type { UnixSeconds } from '#domain/time';
import type { Config } from '../config';
import { decryptMessage } from '../wechat/message-crypto';
import { isSignedBy } from '../wechat/push-signature';
import { bodyOf, type HttpRequest } from './http-access';
import { type Members, membersOf } from './message-members';

/** Seconds that a push's time may differ from ours, either way. */
const WINDOW = 600;

/** Whether WeChat signed the request, and lately: the token is known to it and us alone. */
export function isFromWechat(request: HttpRequest, { token }: Config, now: UnixSeconds): boolean {
  const { timestamp = '', nonce = '', signature = '' } = request.queryStringParameters ?? {};
  const recent = /^\d{10}$/.test(timestamp) && Math.abs(Number(timestamp) - now) <= WINDOW;
  return recent && isSignedBy([token, timestamp, nonce], signature);
}

/** The message of a signed push; null when it is damaged, forged or for another account. */
export function openPush(request: HttpRequest, config: Config): Members | null {
  const outer = membersOf(bodyOf(request));
  if (!outer) return null;
  const query = request.queryStringParameters ?? {};
  if (outer.Encrypt === undefined) return query.encrypt_type === 'aes' ? null : outer;
  return openEncrypted(outer, query, config);
}

/** Its signature covers the text, and the account's appid is inside. */
function openEncrypted(
  { Encrypt: encrypted = '', ToUserName }: Members,
  { timestamp = '', nonce = '', msg_signature = '' }: Record<string, string>,
  config: Config,
): Members | null {
  if (!isSignedBy([config.token, timestamp, nonce, encrypted], msg_signature)) return null;
  const message = decryptMessage(encrypted, config);
  const inner = message === null ? null : membersOf(message);
  const sameReceiver = ToUserName === undefined || inner?.ToUserName === ToUserName;
  return sameReceiver ? inner : null;
}
