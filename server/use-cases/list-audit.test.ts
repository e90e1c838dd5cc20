import type { OpenId } from '#domain/brand';
import { aWorld, dataOf, type World } from '../../test/fixtures/a-world';
import { audited } from '../audited';
import { listAudit } from './list-audit';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

/** An act of the owner's. */
const act = (target: string) => {
  const openId = world.owner.openId as OpenId;
  const member = { openId, name: '店主', store: '', role: 'owner' as const, wrongCodes: null };
  const context = { ...world.contextOf(world.owner), member };
  return audited(context, { act: 'closeCard', target, before: { open: true }, after: null });
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
      act: 'closeCard',
      target: 'card-20',
      before: { open: true },
      after: null,
      at: world.now() - 1,
    });
    const second = dataOf(await world.ask(listAudit, { after: first.next! }, world.owner));
    expect(second).toMatchObject({ entries: [{ target: 'card-0' }], next: null });
  });

  test('is the owner’s', async () => {
    const manager = await world.aMember('小李', '一店', 'manager');
    expect(await world.ask(listAudit, {}, manager)).toEqual({
      ok: false,
      error: { code: 'not-allowed', params: { needs: 'owner' } },
    });
  });
});
