import { demoCards } from '../demo/cards.mjs';
import { postJson } from './json-calls.mjs';

/** A coupon of the demo, reviewed, with stock for a whole benchmark; and the token that made it. */
export async function createCard(cardPlatform, { appid, secret }) {
  const credentials = { grant_type: 'client_credential', appid, secret };
  const { access_token: token } = await postJson(`${cardPlatform}/cgi-bin/stable_token`, credentials);
  const [{ card }] = demoCards(Math.floor(Date.now() / 1000), 'http://mmbiz.qpic.cn/mmbiz/bench/0');
  card.cash.base_info.sku.quantity = 1_000_000;
  card.cash.base_info.get_limit = 1_000;
  const { card_id: cardId } = await postJson(`${cardPlatform}/card/create?access_token=${token}`, { card });
  await postJson(`${cardPlatform}/simulator/cards/${cardId}/review`, { result: 'pass' });
  return { token, cardId };
}
