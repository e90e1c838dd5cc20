import type { CardPlatform } from '../platform';

/** The person said or did something in the account's session, which may answer for a while from now on. */
export function noteSpeaking({ store, clock }: CardPlatform, userId: string, appid: string): void {
  const user = store.users.get(userId);
  if (user) store.users.put({ ...user, spoke: { ...user.spoke, [appid]: clock.seconds() } });
}
