import { aMemberCard } from '#simulator/card-platform/testing/a-member-card';
import { claimedWith, createdBy, type StrangerWorld } from './stranger-world';

const MOBILE = 'USER_FORM_INFO_FLAG_MOBILE';
const form = { required_form: { common_field_id_list: [MOBILE] } };

/** Member cards: activation by both clients, its form, and what a member has. */
export function memberCalls(world: () => StrangerWorld): void {
  const ask = (call: string, ...args: unknown[]) => world().client.ask(call, ...args);
  const ok = { errcode: 0 };

  async function aMember(own: object = {}) {
    const card_id = await createdBy(world(), aMemberCard({ own }).card);
    const { answer } = await ask('getCardExt', { card_id });
    const encrypted = await claimedWith(world(), card_id, answer);
    const code = String((await ask('decryptCode', encrypted)).answer.code);
    return { card_id, code };
  }
  const readByUs = (member: object) => world().people.post('/card/membercard/userinfo/get', member);

  test('activateMembercard and updateMembercard', async () => {
    await world().people.login();
    const member = await aMember();
    const start = { membership_number: 'A1', init_bonus: 100, init_balance: 200 };
    expect(await ask('activateMembercard', { ...member, ...start })).toMatchObject(ok);
    expect((await ask('updateMembercard', { ...member, add_bonus: 30 })).answer).toMatchObject({
      result_bonus: 130,
    });
    expect(await readByUs(member)).toMatchObject({ membership_number: 'A1', bonus: 130, has_active: true });
  });

  test('the form of 一键激活 is set, and sent in', async () => {
    const member = await aMember({ wx_activate: true });
    const { cardCalls } = world().client;
    const setForm = cardCalls.includes('activateUserForm')
      ? 'activateUserForm'
      : 'activateMembercardUserForm';
    expect(await ask(setForm, { card_id: member.card_id, ...form })).toMatchObject(ok);
    const fields = { [MOBILE]: '15521328888' };
    const sent = await world().people.control(`/users/chen/cards/${member.code}/submit-form`, { fields });
    expect(sent).toEqual({ active: true });
  });
}

/** What only co-wechat-api asks of member cards. */
export function coMemberCalls(world: () => StrangerWorld): void {
  const ask = (call: string, ...args: unknown[]) => world().client.ask(call, ...args);

  test('getActivateMembercardUrl, and getActivateTempinfo of no ticket', async () => {
    const card_id = await createdBy(world(), aMemberCard({ own: { wx_activate: true } }).card);
    expect(await ask('activateUserForm', { card_id, ...form })).toMatchObject({ errcode: 0 });
    expect((await ask('getActivateMembercardUrl', { card_id, outer_str: 'door' })).answer).toMatchObject({
      url: expect.stringContaining('encrypt_card_id='),
    });
    expect(await ask('getActivateTempinfo', 'no-ticket')).toMatchObject({ errcode: 72011 });
  });
}

/** What only wechat-api has twice. */
export function wechatApiMemberCalls(world: () => StrangerWorld): void {
  const ask = (call: string, ...args: unknown[]) => world().client.ask(call, ...args);

  test('getMembercard, getMemberCardUserInfo and updateMemberCardUserInfo', async () => {
    const card_id = await createdBy(world(), aMemberCard().card);
    const { answer } = await ask('getCardExt', { card_id });
    const encrypted = await claimedWith(world(), card_id, answer);
    const member = { card_id, code: (await ask('decryptCode', encrypted)).answer.code };
    await ask('activateMembercard', { ...member, membership_number: 'B1' });
    const changed = await ask('updateMemberCardUserInfo', { ...member, bonus: 7 });
    expect(changed.answer).toMatchObject({ result_bonus: 7 });
    for (const read of ['getMembercard', 'getMemberCardUserInfo']) {
      expect((await ask(read, member)).answer).toMatchObject({ membership_number: 'B1', bonus: 7 });
    }
  });
}
