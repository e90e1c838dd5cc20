import * as fc from 'fast-check';
import { aCard } from '../testing/a-card';
import { aFriendsCoupon } from '../testing/a-friends-coupon';
import { noon } from '../testing/a-platform';
import { CardModel, limits, type ModelCode } from './card-model';
import { ModelWorld } from './model-world';
import { anyStep, type CardName, cardNames, people, type Step } from './steps';

const RUNS = 100;
const STEPS = 100;
const STOCK = 9;
/** Twelve days after the beginning: most codes live, some expire. */
const END = noon + 12 * 86_400;

interface Played {
  world: ModelWorld;
  model: CardModel;
  ids: Record<CardName, string>;
}

async function aGame(): Promise<Played> {
  const world = new ModelWorld(noon);
  const date_info = { type: 'DATE_TYPE_FIX_TIME_RANGE', begin_timestamp: noon, end_timestamp: END };
  const base = { date_info, get_limit: limits.get };
  const plain = await world.approved(
    aCard({ base: { ...base, use_limit: limits.use, sku: { quantity: STOCK } } }),
  );
  const friends = await world.approved(aFriendsCoupon({ base }));
  await world.call('/card/pay/activate');
  const bought = { card_id: friends, quantity: STOCK };
  const { order_id } = await world.call('/card/pay/getpayprice', bought);
  await world.call('/card/pay/confirm', { ...bought, order_id });
  return { world, model: new CardModel(STOCK, noon, END), ids: { plain, friends } };
}

/** Does the step in both worlds and expects the same of them. */
async function play(game: Played, step: Step): Promise<void> {
  const { world, model, ids } = game;
  if (step.act === 'claim') return playClaim(game, step);
  if (step.act === 'wait') {
    model.now += step.seconds;
    return world.platform.clock.change({ advance: step.seconds });
  }
  if (step.act === 'stock') {
    const { card, up, down } = step;
    const body = { card_id: ids[card], increase_stock_value: up, reduce_stock_value: down };
    const { errcode } = await world.call('/card/modifystock', body);
    expect(errcode).toBe(model.stock(card, up, down));
  } else if (step.act === 'delete-card') {
    model.cards[step.card].deleted = true;
    expect(await world.call('/card/delete', { card_id: ids[step.card] })).toMatchObject({ errcode: 0 });
  } else {
    const one = model.codes[step.code % Math.max(model.codes.length, 1)];
    if (one) await playWithCode(game, step, one);
  }
}

async function playClaim({ world, model, ids }: Played, step: Extract<Step, { act: 'claim' }>) {
  const refusal = model.claim(step);
  const result = await world.claim(step.person, ids[step.card]);
  expect('refusal' in result ? result.refusal : null).toBe(refusal);
  if ('code' in result) model.claimed(result.code, step.person, step.card);
}

async function playWithCode(
  { world, model, ids }: Played,
  step: Extract<Step, { code: number }>,
  one: ModelCode,
): Promise<void> {
  const body = { code: one.code, card_id: ids[one.card] };
  switch (step.act) {
    case 'consume': {
      const openid = step.openid === null ? {} : { openid: world.openid(step.openid) };
      const calls = Array.from({ length: step.times }, () =>
        world.call('/card/code/consume', { ...body, ...openid }),
      );
      const answers = (await Promise.all(calls)).map(({ errcode }) => errcode);
      expect(answers.sort()).toEqual(answers.map(() => model.consume(one, step.openid)).sort());
      break;
    }
    case 'mark': {
      const named = { openid: world.openid(step.person), is_mark: step.isMark };
      const { errcode } = await world.call('/card/code/mark', { ...body, ...named });
      expect(errcode).toBe(model.mark(one, step.person, step.isMark));
      break;
    }
    case 'unavailable':
      expect(await world.call('/card/code/unavailable', body)).toMatchObject({
        errcode: model.unavailable(one),
      });
      break;
    case 'show':
      expect(world.show(step.person, one.code)).toBe(model.show(one, step.person));
      break;
    case 'delete':
      world.delete(step.person, one.code);
      model.delete(one, step.person);
  }
}

/** Stock, limits and states are what the tables say, whatever has happened. */
async function agree({ world, model, ids }: Played): Promise<void> {
  for (const name of cardNames) {
    const { quantity, totalQuantity, status } = world.platform.store.cards.get(ids[name])!;
    const { quantity: left, total, deleted } = model.cards[name];
    expect([quantity, totalQuantity, status === 'CARD_STATUS_DELETE']).toEqual([left, total, deleted]);
    expect(quantity + model.codes.filter(({ card }) => card === name).length).toBe(totalQuantity);
    for (const person of people) {
      expect(world.platform.store.userCardsOf(ids[name], person).length).toBeLessThanOrEqual(limits.get);
    }
  }
}

async function agreeOnCodes({ world, model }: Played): Promise<void> {
  for (const one of model.codes) {
    const status = model.statusOf(one);
    const answer = await world.call('/card/code/get', { code: one.code, check_consume: false });
    expect(answer).toMatchObject({ user_card_status: status, can_consume: status === 'NORMAL' });
    if (one.card !== 'friends') continue;
    const holder = model.holder(one);
    expect(answer.mark_openid).toBe(holder ? world.openid(holder.person) : '');
  }
}

test('ten thousand random steps never leave the tables of codes and cards', async () => {
  let played = 0;
  const steps = fc.array(anyStep, { minLength: STEPS, maxLength: STEPS });
  const property = fc.asyncProperty(steps, async (run) => {
    const game = await aGame();
    for (const step of run) {
      await play(game, step);
      await agree(game);
      played += 1;
    }
    await agreeOnCodes(game);
  });
  await fc.assert(property, { numRuns: RUNS, interruptAfterTimeLimit: 60_000 });
  expect(played).toBeGreaterThanOrEqual(RUNS * STEPS);
}, 120_000);
