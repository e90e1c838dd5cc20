import type { OpenId } from '#domain/brand';
import { noClaimLimits } from '#domain/claim-limits';
import { aWorld, dataOf, type World } from '../../test/fixtures/a-world';
import { until } from '../../test/fixtures/until';
import { audited } from '../audited';
import { changeStaff } from './change-staff';
import { deletePersonData } from './delete-person-data';
import { listAudit } from './list-audit';
import { setClaimLimits } from './set-claim-limits';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

/** An act of the owner's. */
const act = (target: string) => {
  const openId = world.owner.openId as OpenId;
  const member = {
    openId,
    name: '店主',
    store: '',
    storeId: '' as const,
    role: 'owner' as const,
    wrongCodes: null,
  };
  const context = { ...world.contextOf(world.owner), member };
  return audited(context, { act: 'setClaimLimits', target, before: { total: 1 }, after: null });
};

describe('listAudit', () => {
  test('tells who did what, the newest first, a page at a time', async () => {
    for (let i = 0; i < 21; i += 1) {
      await act(`card-${i}`);
      await world.advance(1);
    }
    const first = dataOf(await world.ask(listAudit, {}, world.owner));
    expect(first.entries[0]).toEqual({
      actor: world.owner.openId,
      act: 'setClaimLimits',
      target: 'card-20',
      before: { total: 1 },
      after: null,
      at: world.now() - 1,
    });
    const second = dataOf(await world.ask(listAudit, { after: first.next! }, world.owner));
    expect(second).toMatchObject({ entries: [{ target: 'card-0' }], next: null });
  });

  test('keeps the order of acts within a second', async () => {
    for (let i = 0; i < 6; i += 1) {
      const millisecond = Date.now();
      await act(`quick-${i}`);
      await until('the millisecond is over', async () => Date.now() > millisecond);
    }
    const { entries } = dataOf(await world.ask(listAudit, {}, world.owner));
    const targets = entries.slice(0, 6).map(({ target }) => target);
    expect(targets).toEqual([5, 4, 3, 2, 1, 0].map((i) => `quick-${i}`));
  });

  test('says what people and cards are called now', async () => {
    const [person, cardId] = [await world.aMember('小赵', '二店'), await world.aCard()];
    const limits = { ...noClaimLimits, perPerson: 1 };
    dataOf(await world.ask(setClaimLimits, { cardId, limits }, world.owner));
    dataOf(await world.ask(changeStaff, { openId: person.openId, name: '小钱' }, world.owner));
    const { names } = dataOf(await world.ask(listAudit, {}, world.owner));
    const title = (await world.services.cards.find(cardId))!.card.title;
    expect(names).toMatchObject({ [person.openId]: '小钱', [cardId]: title });
    expect(names[world.owner.openId]).toBe('店主');
  });

  test('has no name for somebody whose data was deleted', async () => {
    const [manager, person] = [await world.aMember('小孙', '一店', 'manager'), await world.aMember()];
    dataOf(await world.ask(changeStaff, { openId: person.openId, store: '三店' }, manager));
    dataOf(await world.ask(changeStaff, { openId: manager.openId, active: false }, world.owner));
    dataOf(await world.ask(deletePersonData, { openId: manager.openId }, world.owner));
    const { entries, names } = dataOf(await world.ask(listAudit, {}, world.owner));
    expect(entries.some(({ actor }) => actor === manager.openId)).toBe(true);
    expect(names[manager.openId]).toBeUndefined();
  });

  test('is the owner’s', async () => {
    const manager = await world.aMember('小李', '一店', 'manager');
    expect(await world.ask(listAudit, {}, manager)).toEqual({
      ok: false,
      error: { code: 'not-allowed', params: { needs: 'owner' } },
    });
  });
});
