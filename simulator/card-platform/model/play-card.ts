import type { Game } from './game';
import { review, update } from './model-card';
import type { CardName, Step } from './steps';

/** Members that go to review, and that do not; reference §2.5. */
const reviewed = { description: '不可与其他优惠同享' };
const free = { service_phone: '020-88888888' };

/** Does something with a card in both worlds and expects the same of them. */
export async function playCard(game: Game, step: Extract<Step, { card: CardName }>): Promise<void> {
  const { world, model, ids } = game;
  const card_id = ids[step.card];
  const card = model.cards[step.card];
  switch (step.act) {
    case 'claim':
      return playClaim(game, step);
    case 'stock': {
      const { up, down } = step;
      const body = { card_id, increase_stock_value: up, reduce_stock_value: down };
      const { errcode } = await world.call('/card/modifystock', body);
      expect(errcode).toBe(model.stock(step.card, up, down));
      break;
    }
    case 'review':
      expect(world.review(card_id, step.pass)).toBe(review(card, step.pass));
      break;
    case 'update': {
      const cash = { base_info: step.sendCheck ? reviewed : free };
      const { send_check } = await world.call('/card/update', { card_id, cash });
      expect(send_check).toBe(update(card, step.sendCheck));
      break;
    }
    case 'delete-card':
      card.status = 'DELETE';
      expect(await world.call('/card/delete', { card_id })).toMatchObject({ errcode: 0 });
  }
}

async function playClaim({ world, model, ids }: Game, step: Extract<Step, { act: 'claim' }>) {
  const refusal = model.claim(step);
  const result = await world.claim(step.person, ids[step.card]);
  expect('refusal' in result ? result.refusal : null).toBe(refusal);
  if ('code' in result) model.claimed(result.code, step.person, step.card);
}
