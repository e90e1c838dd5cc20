import type { RequestId } from '#domain/brand';
import { noClaimLimits } from '#domain/claim-limits';
import { unixSeconds } from '#domain/time';
import type { Scene } from './scene';

/** A good input for each row of the table: what `consumer` of the scene owns, or what the shop has. */
export const inputs: Record<string, (scene: Scene) => Promise<object>> = {
  'consumer.getMe': async () => ({}),
  'consumer.acceptInvitation': async (scene) => ({ token: await anInvitation(scene) }),
  'consumer.acceptInvitation/used': async (scene) => {
    const token = await anInvitation(scene);
    await scene.shop.get('consumer', 'acceptInvitation', { token }, await scene.shop.aPerson());
    return { token };
  },
  'consumer.listCards': async () => ({}),
  'consumer.getCard': async ({ cards }) => ({ cardId: cards.plain }),
  'consumer.startClaim': async ({ cards }) => ({ cardId: cards.plain }),
  'consumer.confirmClaim': async (scene) => {
    const { grantId, encryptedCode } = await aClaim(scene);
    return { grantId, encryptedCode };
  },
  'consumer.cancelClaim': async (scene) => ({ grantId: (await aTicket(scene)).grantId }),
  'consumer.getClaim': async (scene) => ({ grantId: (await aTicket(scene)).grantId }),
  'consumer.listMyCoupons': async () => ({ group: 'usable' }),
  'consumer.getMyCoupon': async (scene) => ({ couponId: (await aCoupon(scene)).couponId }),
  'consumer.getMyCoupon/link': async (scene) => {
    const { cardId, encryptedCode } = await aCoupon(scene);
    return { cardId, encryptedCode };
  },
  'consumer.exportMyData': async () => ({}),
  'consumer.deleteMyData': async () => ({}),
  'staff.checkCode': async (scene) => ({ code: (await aCoupon(scene)).code }),
  'staff.redeem': async (scene) => {
    const { cardId, code } = await aCoupon(scene);
    return { requestId: `for-${scene.consumer.openId}` as RequestId, cardId, code };
  },
  'staff.listRedemptions': async () => ({}),
  'merchant.setClaimLimits': async ({ cards }) => ({ cardId: cards.plain, limits: noClaimLimits }),
  'merchant.importCodes': async ({ cards, consumer }) => ({
    cardId: cards.ownCodes,
    codes: [consumer.openId.slice(-12)],
  }),
  'merchant.getOwnDates': async () => ({}),
  'merchant.setOwnDates': async () => ({ holidays: ['2027-02-06'], workdays: ['2027-02-07'] }),
  'merchant.inviteStaff': async () => invitation('redeemer'),
  'merchant.inviteStaff/manager': async () => invitation('manager'),
  'merchant.listStaff': async () => ({}),
  'merchant.changeStaff': async ({ shop }) => ({
    openId: (await shop.aMember('小李', '一店')).openId,
    active: false,
  }),
  'merchant.changeStaff/manager': async ({ shop }) => ({
    openId: (await shop.aMember('小李', '一店', 'manager')).openId,
    role: 'redeemer',
  }),
  'merchant.changeStaff/yourself': async ({ who }) => ({ openId: who.openId, role: 'owner' }),
  'merchant.listAudit': async () => ({}),
  'merchant.listEvents': async () => ({ state: 'refused' }),
  'merchant.replayEvent': async (scene) => ({ eventId: await anEventOfNobodys(scene) }),
  'merchant.exportPersonData': async ({ consumer }) => ({ openId: consumer.openId }),
  'merchant.deletePersonData': async ({ consumer }) => ({ openId: consumer.openId }),
  'merchant.doctor': async () => ({}),
};

const invitation = (role: 'redeemer' | 'manager') => ({ name: '小张', store: '二店', role });

async function anInvitation({ shop }: Scene): Promise<string> {
  return (await shop.get('merchant', 'inviteStaff', invitation('redeemer'), shop.owner)).token;
}

/** Stored, and nothing to do for us. */
async function anEventOfNobodys({ shop, consumer }: Scene): Promise<string> {
  const [_id, at] = [`event-of-${consumer.openId}`, unixSeconds(shop.now())];
  const event = { name: 'user_unknown', members: {}, attempts: 0, lastError: '' };
  await shop.repositories.events.add({ ...event, _id, state: 'kept', receivedAt: at, nextAt: at });
  return _id;
}

const aTicket = ({ shop, consumer, cards }: Scene) =>
  shop.get('consumer', 'startClaim', { cardId: cards.plain }, consumer);

/** Said yes to in WeChat. */
export async function aClaim(scene: Scene) {
  const ticket = await aTicket(scene);
  const { cardList } = await scene.shop.addCard(scene.consumer, ticket);
  return { ...ticket, encryptedCode: cardList[0]!.code };
}

/** Known to the shop, too. */
export async function aCoupon(scene: Scene) {
  const claim = await aClaim(scene);
  const { grantId, encryptedCode, cardId } = claim;
  const { couponId } = await scene.shop.get(
    'consumer',
    'confirmClaim',
    { grantId, encryptedCode },
    scene.consumer,
  );
  const packed = await scene.shop.client.pack(scene.consumer);
  return { ...claim, cardId, couponId: couponId!, code: packed[0]!.code };
}
