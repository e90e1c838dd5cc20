import { noon } from '../../../../test/fixtures/a-card';
import { aMember } from '../../../../test/fixtures/phone-views';
import type { StaffMember } from '../../../domain/api';
import type { OpenId } from '../../../domain/brand';
import { CouponError } from '../../../domain/errors';
import type { Question } from '../../../services/notice';
import { type MemberServices, MemberStore } from './member-store';

const you = { openId: 'oMe' as OpenId, role: 'owner' as const };

async function memberPage(member: StaffMember, changes: Partial<MemberServices> = {}) {
  const seen = { changed: [] as object[], asked: [] as Question[], said: [] as string[] };
  const store = new MemberStore({
    listStaff: async () => ({ staff: [member], you }),
    changeStaff: async (input) => {
      seen.changed.push(input);
      return member;
    },
    ask: async (question) => {
      seen.asked.push(question);
      return true;
    },
    say: (sentence) => seen.said.push(sentence),
    now: () => noon,
    ...changes,
  });
  await store.open(member.openId);
  return { store, ...seen };
}

describe('a member of staff', () => {
  test('is shown as they are; nothing is there to save', async () => {
    const { store } = await memberPage(aMember());
    expect(store).toMatchObject({ phase: 'ready', active: true, canSave: false, stores: ['海岸城店'] });
    expect(store.draft).toEqual({ name: '小李', store: '海岸城店', role: 'redeemer' });
  });

  test('gets another store and role; only what differs is sent', async () => {
    const { store, changed, asked, said } = await memberPage(aMember());
    store.edit('store', ' 二店 ');
    store.edit('role', 'manager');
    expect(await store.save()).toBe(true);
    expect(changed).toEqual([{ openId: 'oStaff-1', store: '二店', role: 'manager' }]);
    expect(asked).toEqual([]);
    expect(said).toEqual(['已保存']);
  });

  test('without a name or a store cannot be saved', async () => {
    const { store } = await memberPage(aMember());
    store.edit('name', ' ');
    expect(store.canSave).toBe(false);
    store.edit('name', '小李');
    expect(store.canSave).toBe(false);
  });

  test('becomes an owner only when that is confirmed', async () => {
    const { store, changed } = await memberPage(aMember(), { ask: async () => false });
    store.edit('role', 'owner');
    expect(await store.save()).toBe(false);
    expect(changed).toEqual([]);
  });

  test('is disabled when that is confirmed, and enabled without a question', async () => {
    const { store, changed, asked } = await memberPage(aMember());
    expect(await store.disable()).toBe(true);
    expect(asked).toMatchObject([{ title: '停用 小李', act: '停用' }]);
    expect(await store.enable()).toBe(true);
    expect(changed).toEqual([
      { openId: 'oStaff-1', active: false },
      { openId: 'oStaff-1', active: true },
    ]);
  });

  test('is not disabled when somebody thinks better of it', async () => {
    const { store, changed } = await memberPage(aMember(), { ask: async () => false });
    expect(await store.disable()).toBe(false);
    expect(changed).toEqual([]);
  });

  test('whose change is refused stays on the page with what was typed', async () => {
    const refused = () => Promise.reject(new CouponError({ code: 'not-on-yourself', params: {} }));
    const { store, said } = await memberPage(aMember(), { changeStaff: refused });
    store.edit('name', '小黎');
    expect(await store.save()).toBe(false);
    expect(said).toEqual(['不能更改自己的权限，请其他店主操作']);
    expect(store).toMatchObject({ draft: { name: '小黎' }, canSave: true });
  });

  test('who is not among the staff is not found', async () => {
    const { store } = await memberPage(aMember(), { listStaff: async () => ({ staff: [], you }) });
    expect(store).toMatchObject({ phase: 'failed', problem: '没有找到这位店员' });
  });
});
