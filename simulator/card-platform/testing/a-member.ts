import { defaultAccount } from '../state/default-world';
import { aMemberCard } from './a-member-card';
import type { TestPlatform } from './a-platform';

/** Puts a member card into 小陈's pack; `own` are members of the card. */
export async function aMember(wechat: TestPlatform, own: object = {}, base: object = {}) {
  await wechat.control('/accounts', { appid: defaultAccount.appid, pushUrl: 'http://127.0.0.1:9/' });
  const cardId = await wechat.createApproved(aMemberCard({ own, base }));
  const code = await wechat.claimedCode('chen', cardId, { outer_str: 'door' });
  return { cardId, code };
}

/** The events that the account was told of, without the pushes around them. */
export const eventsOf = (wechat: TestPlatform) => wechat.platform.pushes.list().map(({ event }) => event);
