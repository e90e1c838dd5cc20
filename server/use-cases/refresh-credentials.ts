import type { Context } from '../context';

/** Keeps token and ticket fresh, so that no customer waits for one: each is renewed minutes before its end. */
export async function refreshCredentials({ wechat }: Context): Promise<number> {
  for (const credential of wechat.credentials) await credential.current();
  return wechat.credentials.length;
}
