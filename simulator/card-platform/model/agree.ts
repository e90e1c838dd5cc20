import { limits } from './card-model';
import type { Game } from './game';
import { cardNames, people } from './steps';

/** Stock, limits and states are what the tables say, whatever has happened. */
export async function agree({ world, model, ids }: Game): Promise<void> {
  for (const name of cardNames) {
    const { quantity, totalQuantity, status } = world.platform.store.cards.get(ids[name])!;
    const { quantity: left, total, status: should } = model.cards[name];
    expect([quantity, totalQuantity, status]).toEqual([left, total, `CARD_STATUS_${should}`]);
    const claimed = model.codes.filter((one) => one.card === name && one.claimed);
    expect(quantity + claimed.length).toBe(totalQuantity);
    for (const person of people) {
      const rows = world.platform.store.userCardsOf(ids[name], person);
      const own = rows.filter(({ receivedFrom }) => receivedFrom === undefined);
      expect(own.length).toBeLessThanOrEqual(limits.get);
      expect(rows.length).toBe(model.codes.filter((one) => one.card === name && one.owner === person).length);
    }
  }
}

export async function agreeOnCodes({ world, model }: Game): Promise<void> {
  for (const one of model.codes) {
    const status = model.statusOf(one);
    const answer = await world.call('/card/code/get', { code: one.code, check_consume: false });
    if (status === 'GIVEN_AWAY') {
      expect(answer.errcode).toBe(40056);
      continue;
    }
    expect(answer).toMatchObject({
      user_card_status: status,
      openid: world.openid(one.owner),
      can_consume: status === 'NORMAL',
    });
    if (one.card !== 'friends') continue;
    const holder = model.holder(one);
    expect(answer.mark_openid).toBe(holder ? world.openid(holder.person) : '');
  }
}
