import type { Game } from './game';
import type { ModelCode } from './model-code';
import { give } from './model-gifts';
import type { Step } from './steps';

/** Does something with a code in both worlds and expects the same of them. */
export async function playCode(
  { world, model, ids }: Game,
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
    case 'give':
      expect(world.give(one.code, step.person)).toBe(give(model, one, step.person));
      break;
    case 'show':
      expect(world.show(step.person, one.code)).toBe(model.show(one, step.person));
      break;
    case 'delete':
      world.delete(step.person, one.code);
      model.delete(one, step.person);
  }
}
