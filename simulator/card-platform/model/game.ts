import { aCard } from '../testing/a-card';
import { aFriendsCoupon } from '../testing/a-friends-coupon';
import { noon } from '../testing/a-platform';
import { CardModel, limits, tester } from './card-model';
import { ModelWorld } from './model-world';
import type { CardName } from './steps';

const STOCK = 9;
/** Four days after the beginning: most codes live, some expire. */
const END = noon + 4 * 86_400;

/** The platform and what it should be, side by side. */
export interface Game {
  world: ModelWorld;
  model: CardModel;
  ids: Record<CardName, string>;
}

export async function aGame(): Promise<Game> {
  const world = new ModelWorld(noon);
  const date_info = { type: 'DATE_TYPE_FIX_TIME_RANGE', begin_timestamp: noon, end_timestamp: END };
  const base = { date_info, get_limit: limits.get };
  const plain = await world.approved(
    aCard({ base: { ...base, use_limit: limits.use, sku: { quantity: STOCK } } }),
  );
  const friends = await world.approved(aFriendsCoupon({ base }));
  await world.call('/card/testwhitelist/set', { openid: [world.openid(tester)] });
  await world.call('/card/pay/activate');
  const bought = { card_id: friends, quantity: STOCK };
  const { order_id } = await world.call('/card/pay/getpayprice', bought);
  await world.call('/card/pay/confirm', { ...bought, order_id });
  return { world, model: new CardModel(STOCK, noon, END), ids: { plain, friends } };
}
