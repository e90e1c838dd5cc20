import { aWorld, dataOf, type World } from '../../test/fixtures/a-world';
import { getOwnDates } from './get-own-dates';
import { listAudit } from './list-audit';
import { setOwnDates } from './set-own-dates';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const set = async (holidays: unknown, workdays: unknown = []) =>
  world.ask(setOwnDates, { holidays, workdays }, await world.aMember('小张', '一店', 'manager'));

describe('the shop’s own dates', () => {
  test('are set by a manager, in order and without repeats, and kept', async () => {
    const dates = { holidays: ['2026-12-24', '2026-12-25'], workdays: ['2026-10-08'] };
    expect(dataOf(await set(['2026-12-25', '2026-12-24', '2026-12-25'], dates.workdays))).toEqual(dates);
    expect(await world.instance().settings.ownDates()).toEqual(dates);
    expect(dataOf(await world.ask(getOwnDates, {}, world.owner))).toEqual(dates);
  });

  test('leave a row that says who changed what', async () => {
    const before = await world.instance().settings.ownDates();
    await set(['2027-02-14']);
    const { entries } = dataOf(await world.ask(listAudit, {}, world.owner));
    const after = { holidays: ['2027-02-14'], workdays: [] };
    expect(entries).toContainEqual(expect.objectContaining({ act: 'setOwnDates', before, after }));
  });

  test.each([
    ['no date', ['tomorrow'], []],
    ['no day of the calendar', ['2026-13-01'], []],
    ['an operator', [{ $gt: '' }], []],
    ['a day that is both', ['2026-12-24'], ['2026-12-24']],
    ['more than anyone needs', Array.from({ length: 201 }, () => '2026-12-24'), []],
  ])('are refused with %s', async (_, holidays, workdays) => {
    expect(await set(holidays, workdays)).toMatchObject({ error: { code: 'invalid-input' } });
  });

  test('are not for redeemers', async () => {
    const reply = await world.ask(
      setOwnDates,
      { holidays: [], workdays: [] },
      await world.aMember('小王', '一店'),
    );
    expect(reply).toEqual({ ok: false, error: { code: 'not-allowed', params: { needs: 'manager' } } });
  });
});
