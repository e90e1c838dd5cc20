import type { Context } from '../context';

/** Keeps token and ticket fresh, so that no customer waits for one: each is renewed minutes before its end. */
export async function refreshCredentials({ accounts }: Context): Promise<number> {
  const credentials = accounts.all.flatMap((wechat) => wechat.credentials);
  for (const credential of credentials) await credential.current();
  return credentials.length;
}
