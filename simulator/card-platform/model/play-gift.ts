import type { Game } from './game';
import type { ModelCode } from './model-code';
import { canAccept, giveBack, received } from './model-gifts';
import type { Step } from './steps';

/** Does something with a present in both worlds and expects the same of them. */
export function playGift(
  { world, model }: Game,
  { act, person }: Extract<Step, { present: number }>,
  one: ModelCode,
): void {
  if (act === 'give-back') {
    expect(world.giveBack(one.code, person)).toBe(giveBack(model, one, person));
    return;
  }
  const code = world.accept(one.code, person);
  expect(code !== undefined).toBe(canAccept(model, one, person));
  if (code === undefined) return;
  expect(model.codes.map((other) => other.code)).not.toContain(code);
  received(model, one, code, person);
}
