import sample from '../../../test/wechat-samples/MembercardActivateuserformSetRequest.json';
import { defaultAccount } from '../state/default-world';
import { aMember, eventsOf } from '../testing/a-member';
import { aMemberCard } from '../testing/a-member-card';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

let wechat: TestPlatform;
beforeEach(async () => {
  wechat = await aPlatform();
});
afterEach(closePlatforms);

const MOBILE = 'USER_FORM_INFO_FLAG_MOBILE';
const SEX = 'USER_FORM_INFO_FLAG_SEX';
const setForm = (card_id: string, form: object) =>
  wechat.post('/card/membercard/activateuserform/set', { card_id, ...form });
const submit = (code: string, fields: object) =>
  wechat.control(`/users/chen/cards/${code}/submit-form`, { fields });
const userinfo = (card_id: string, code: string) =>
  wechat.post('/card/membercard/userinfo/get', { card_id, code });
const submissions = () => eventsOf(wechat).filter(({ Event }) => Event === 'submit_membercard_user_info');
const asks = (...ids: string[]) => ({ required_form: { common_field_id_list: ids } });

describe('POST /card/membercard/activateuserform/set', () => {
  test('takes the documented sample, which the card then asks for', async () => {
    const { cardId } = await aMember(wechat, { wx_activate: true });
    expect(await setForm(cardId, { ...sample, card_id: cardId })).toEqual({ errcode: 0, errmsg: 'ok' });
    expect(await wechat.pack('chen')).toMatchObject([
      {
        membership: {
          active: false,
          form: { required: sample.required_form, optional: sample.optional_form },
        },
      },
    ]);
  });

  test('wants a member card with wx_activate', async () => {
    const plain = await wechat.create(aMemberCard());
    expect(await setForm(plain, asks(MOBILE))).toMatchObject({ errcode: 72026 });
    expect(await setForm(await wechat.create(), asks(MOBILE))).toMatchObject({ errcode: 72003 });
    expect(await setForm('pNone', asks(MOBILE))).toMatchObject({ errcode: 40073 });
    expect(await setForm('', asks(MOBILE))).toMatchObject({ errcode: 41012 });
  });

  const rich = { type: 'FORM_FIELD_RADIO', name: '兴趣', values: ['钢琴'] };
  test.each([
    ['nothing to ask for', {}, 41011],
    ['an id cut short, as old documents print it', asks('USER_FORM_INFO_FLAG_EDUCATION_BACKGRO'), 40097],
    ['the same twice', { ...asks(MOBILE), optional_form: { common_field_id_list: [MOBILE] } }, 40097],
    ['an unknown kind of choice', { required_form: { rich_field_list: [{ ...rich, type: 'X' }] } }, 40097],
    ['a choice of nothing', { required_form: { rich_field_list: [{ ...rich, values: [] }] } }, 40097],
    ['a long name', { required_form: { custom_field_list: ['长'.repeat(11)] } }, 45021],
    ['a link without address', { ...asks(MOBILE), service_statement: { name: '守则' } }, 41011],
    ['a form that is a list', { required_form: [] }, 47001],
  ])('refuses %s', async (_, form, errcode) => {
    const cardId = await wechat.create(aMemberCard({ own: { wx_activate: true } }));
    expect(await setForm(cardId, form)).toMatchObject({ errcode });
  });
});

describe('一键激活', () => {
  test('makes a member of whoever sends the form in, and the merchant is told', async () => {
    const { cardId, code } = await aMember(wechat, { wx_activate: true });
    await setForm(cardId, { ...asks(MOBILE, SEX), optional_form: { custom_field_list: ['喜欢的电影'] } });
    expect(await submit(code, { [MOBILE]: '15521328888', [SEX]: '男', 喜欢的电影: '海上钢琴师' })).toEqual({
      active: true,
    });
    expect(submissions()).toMatchObject([
      {
        FromUserName: wechat.platform.openid(defaultAccount.appid, 'chen'),
        CardId: cardId,
        UserCardCode: code,
      },
    ]);
    expect(await userinfo(cardId, code)).toMatchObject({
      has_active: true,
      membership_number: code,
      sex: 'MALE',
      user_info: {
        common_field_list: [
          { name: MOBILE, value: '15521328888' },
          { name: SEX, value: '男' },
        ],
        custom_field_list: [{ name: '喜欢的电影', value: '海上钢琴师' }],
      },
    });
  });

  test('wants what the form requires, as it offers it', async () => {
    const { cardId, code } = await aMember(wechat, { wx_activate: true });
    expect(await submit(code, {})).toEqual({ error: 'the card has no activation form' });
    await setForm(cardId, { ...sample, card_id: cardId });
    const fields = { [MOBILE]: '1', 兴趣: '钢琴', 喜好: ['钢琴', '足球'] };
    for (const change of [
      { [MOBILE]: '' },
      { 兴趣: '游泳' },
      { 兴趣: ['钢琴'] },
      { 喜好: '钢琴' },
      { 鞋码: '42' },
    ]) {
      expect(await submit(code, { ...fields, ...change })).toHaveProperty('error');
    }
    expect(submissions()).toEqual([]);
    expect(await submit(code, fields)).toEqual({ active: true });
    expect(await submit(code, fields)).toEqual({ error: 'the form cannot be changed any more' });
  });

  test('can be changed later when the form says so', async () => {
    const { cardId, code } = await aMember(wechat, { wx_activate: true });
    await setForm(cardId, { required_form: { can_modify: true, common_field_id_list: [MOBILE] } });
    await submit(code, { [MOBILE]: '1' });
    expect(await submit(code, { [MOBILE]: '2' })).toEqual({ active: true });
    expect(await userinfo(cardId, code)).toMatchObject({
      user_info: { common_field_list: [{ value: '2' }] },
    });
    expect(submissions()).toHaveLength(2);
  });
});

describe('POST /card/membercard/activatetempinfo/get', () => {
  const after = {
    wx_activate: true,
    wx_activate_after_submit: true,
    wx_activate_after_submit_url: 'https://shop.example.com/join',
  };
  const tempinfo = (activate_ticket: unknown) =>
    wechat.post('/card/membercard/activatetempinfo/get', { activate_ticket });

  async function submitted() {
    const { cardId, code } = await aMember(wechat, after);
    await setForm(cardId, asks(MOBILE));
    const answer = await submit(code, { [MOBILE]: '15521328888' });
    return { cardId, code, url: new URL(String(answer.url)).searchParams };
  }

  test('tells the merchant’s page what was filled in, which then activates the card', async () => {
    const { cardId, code, url } = await submitted();
    expect(Object.fromEntries(url)).toMatchObject({ card_id: cardId, outer_str: 'door' });
    expect(await userinfo(cardId, code)).toMatchObject({ has_active: false });
    expect(await tempinfo(url.get('activate_ticket'))).toEqual({
      errcode: 0,
      errmsg: 'ok',
      info: { common_field_list: [{ name: MOBILE, value: '15521328888' }], custom_field_list: [] },
    });
    const { code: decrypted } = await wechat.post('/card/code/decrypt', {
      encrypt_code: url.get('encrypt_code'),
    });
    expect(decrypted).toBe(code);
    await wechat.post('/card/membercard/activate', { code, membership_number: '7' });
    expect(await userinfo(cardId, code)).toMatchObject({ has_active: true, membership_number: '7' });
  });

  test('keeps tickets as long as the switch says', async () => {
    await wechat.control('/config', { activateTicketLife: 60 });
    const ticket = (await submitted()).url.get('activate_ticket');
    await wechat.control('/clock', { advance: 59 });
    expect(await tempinfo(ticket)).toMatchObject({ errcode: 0 });
    await wechat.control('/clock', { advance: 1 });
    expect(await tempinfo(ticket)).toMatchObject({ errcode: 72012 });
  });

  test('knows its own tickets only, and those for two hours', async () => {
    const { url } = await submitted();
    const ticket = url.get('activate_ticket');
    expect(await tempinfo('another')).toMatchObject({ errcode: 72011 });
    expect(await tempinfo(undefined)).toMatchObject({ errcode: 41011 });
    await wechat.control('/clock', { advance: 7199 });
    expect(await tempinfo(ticket)).toMatchObject({ errcode: 0 });
    await wechat.control('/clock', { advance: 1 });
    await wechat.login();
    expect(await tempinfo(ticket)).toMatchObject({ errcode: 72012 });
    await wechat.control('/accounts', { appid: 'wxother', secret: 'other', permissions: ['card'] });
    await wechat.login({ appid: 'wxother', secret: 'other' });
    expect(await tempinfo(ticket)).toMatchObject({ errcode: 72011 });
  });
});

describe('POST /card/membercard/activate/geturl', () => {
  const geturl = (card_id: string, outer_str?: string) =>
    wechat.post('/card/membercard/activate/geturl', { card_id, outer_str });
  const open = (url: unknown, fields: object) =>
    wechat.control('/users/lin/open-member-card', { url, fields });

  test('leads to the component that claims and activates in one go', async () => {
    const { cardId } = await aMember(wechat, { wx_activate: true });
    await setForm(cardId, asks(MOBILE));
    const { url } = await geturl(cardId, 'poster-7');
    expect(String(url)).toMatch(/^https:\/\/mp\.weixin\.qq\.com\/bizmall\/activatemembercard\?/);
    expect(await open(url, {})).toEqual({ error: `${MOBILE} must be filled in` });
    expect(await wechat.pack('lin')).toEqual([]);
    const opened = await open(url, { [MOBILE]: '1' });
    expect(opened).toMatchObject({ cardId, active: true });
    expect(eventsOf(wechat).slice(-2)).toMatchObject([
      { Event: 'user_get_card', OuterStr: 'poster-7', SourceScene: 'SOURCE_SCENE_PRE_ACTIVATE' },
      { Event: 'submit_membercard_user_info', UserCardCode: opened.code },
    ]);
    expect(await wechat.pack('lin')).toMatchObject([{ membership: { active: true } }]);
  });

  test('says what the claim page says when the card cannot be had', async () => {
    const own = { wx_activate: true };
    const cardId = await wechat.create(aMemberCard({ own }));
    await setForm(cardId, asks(MOBILE));
    const { url } = await geturl(cardId);
    expect(await open(url, { [MOBILE]: '1' })).toEqual({ error: 'unreviewed 该券未通过审核' });
  });

  test('wants a member card with wx_activate, and no long outer_str', async () => {
    expect(await geturl(await wechat.create(aMemberCard()))).toMatchObject({ errcode: 72026 });
    expect(await geturl(await wechat.create())).toMatchObject({ errcode: 72003 });
    const cardId = await wechat.create(aMemberCard({ own: { wx_activate: true } }));
    expect(await geturl(cardId, 'x'.repeat(129))).toMatchObject({ errcode: 45021 });
    expect(await open('https://mp.weixin.qq.com/bizmall/activatemembercard', {})).toEqual({
      error: 'there is no member card behind this url',
    });
  });
});
