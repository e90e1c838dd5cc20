import type { CardGetAnswer } from '#server/wechat/wire/index';
import sample from '../../../test/wechat-samples/CardCreateRequest.member-card.json';
import { defaultAccount } from '../state/default-world';
import { aCard } from '../testing/a-card';
import { aMemberCard } from '../testing/a-member-card';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

let wechat: TestPlatform;
beforeEach(async () => {
  wechat = await aPlatform();
});
afterEach(closePlatforms);

const create = (card: object) => wechat.post('/card/create', card);
const withOwn = (own: object) => create(aMemberCard({ own }));

async function stored(cardId: string) {
  const { card } = await wechat.post<CardGetAnswer>('/card/get', { card_id: cardId });
  if (card.card_type !== 'MEMBER_CARD') throw new Error(card.card_type);
  return card.member_card;
}

describe('/card/create of a MEMBER_CARD', () => {
  test('takes the documented sample, and /card/get gives its members back', async () => {
    const answer = await create(sample);
    expect(answer).toMatchObject({ errcode: 0, errmsg: 'ok' });
    const { base_info: _, ...own } = sample.card.member_card;
    const card = await stored(String(answer.card_id));
    expect(card).toMatchObject(own);
    expect(card.base_info).toMatchObject({ date_info: { type: 'DATE_TYPE_PERMANENT' } });
  });

  test.each([
    ['no prerogative', { prerogative: undefined }, 41011],
    ['a long prerogative', { prerogative: '权'.repeat(1025) }, 45021],
    ['a picture from elsewhere', { background_pic_url: 'http://www.qq.com/a.png' }, 40141],
    ['a flag that is text', { supply_bonus: 'true' }, 47001],
    ['a fourth custom field', { custom_field4: { name: '其他' } }, 40124],
    ['a custom field without a name', { custom_field2: { url: 'http://www.qq.com' } }, 41011],
    ['an unknown name_type', { custom_field1: { name_type: 'FIELD_NAME_TYPE_SHOE' } }, 40150],
    ['a cell with a long name', { custom_cell1: { name: '六个汉字的名' } }, 45021],
    ['a bonus rule with a negative number', { bonus_rule: { increase_bonus: -1 } }, 40150],
    ['a discount of everything', { discount: 100 }, 40150],
    ['two ways of activation', { auto_activate: true, wx_activate: true }, 40150],
    ['a form and a page', { wx_activate: true, activate_url: 'http://www.qq.com' }, 40150],
    ['a page without its mini-program', { activate_app_brand_pass: 'pages/a' }, 40166],
    ['a mini-program without page', { activate_app_brand_user_name: 'gh_7195ea80d2e6@app' }, 40165],
    [
      'a mini-program of another account',
      { activate_app_brand_user_name: 'gh_0@app', activate_app_brand_pass: 'pages/a' },
      40168,
    ],
    ['a page after a form that there is not', { wx_activate_after_submit: true }, 72026],
    ['a form without the page after it', { wx_activate: true, wx_activate_after_submit: true }, 41011],
  ])('refuses %s', async (_, own, errcode) => {
    expect(await withOwn(own)).toMatchObject({ errcode });
  });

  test('needs the permissions for member cards, bonus and balance', async () => {
    const { appid, permissions } = defaultAccount;
    const without = async (name: string) => {
      const others = permissions.filter((permission) => permission !== name);
      await wechat.control('/accounts', { appid, permissions: others });
    };
    await without('member-card');
    expect(await create(aMemberCard())).toMatchObject({ errcode: 72016 });
    await without('bonus');
    expect(await create(aMemberCard())).toMatchObject({ errcode: 43011 });
    await without('stored-value');
    expect(await create(aMemberCard())).toMatchObject({ errcode: 43010 });
    expect(await withOwn({ supply_balance: false })).toMatchObject({ errcode: 0 });
  });

  test('holds for good, which no coupon does, and goes on when coupons are closed', async () => {
    const date_info = { type: 'DATE_TYPE_PERMANENT' };
    expect(await create(aCard({ base: { date_info } }))).toMatchObject({ errcode: 40079 });
    await wechat.control('/config', { era: '2021-closed' });
    expect(await create(aMemberCard())).toMatchObject({ errcode: 0 });
  });
});

describe('/card/update of a MEMBER_CARD', () => {
  const update = (card_id: string, member_card: object) =>
    wechat.post('/card/update', { card_id, member_card });

  test.each([
    [{ prerogative: '每月一日九折' }, true],
    [{ bonus_rules: '一元一分' }, true],
    [{ custom_field1: { name: '等级' } }, false],
    [{ discount: 20, bonus_rule: { increase_bonus: 2 } }, false],
  ])('changes %j, review: %s', async (change, send_check) => {
    const cardId = await wechat.createApproved(aMemberCard());
    expect(await update(cardId, change)).toEqual({ errcode: 0, errmsg: 'ok', send_check });
    expect(await stored(cardId)).toMatchObject(change);
  });

  test('never takes bonus or balance away', async () => {
    const cardId = await wechat.create(aMemberCard());
    expect(await update(cardId, { supply_bonus: false })).toMatchObject({ errcode: 40135 });
    expect(await update(cardId, { supply_balance: false })).toMatchObject({ errcode: 40135 });
    expect(await stored(cardId)).toMatchObject({ supply_bonus: true, supply_balance: true });
  });

  test('adds a balance only with the permission', async () => {
    const { appid, permissions } = defaultAccount;
    const cardId = await wechat.create(aMemberCard({ own: { supply_balance: false } }));
    const others = permissions.filter((name) => name !== 'stored-value');
    await wechat.control('/accounts', { appid, permissions: others });
    expect(await update(cardId, { supply_balance: true })).toMatchObject({ errcode: 43010 });
    await wechat.control('/accounts', { appid, permissions });
    expect(await update(cardId, { supply_balance: true })).toMatchObject({ errcode: 0 });
  });

  test('checks the whole card again', async () => {
    const cardId = await wechat.create(aMemberCard({ own: { auto_activate: true } }));
    expect(await update(cardId, { wx_activate: true })).toMatchObject({ errcode: 40150 });
    expect(await update(cardId, { auto_activate: false, wx_activate: true })).toMatchObject({ errcode: 0 });
    expect(await update(cardId, { reduce_cost: 1 })).toMatchObject({ errcode: 47001 });
  });
});
