import type { PaygiftcardAddAnswer } from '#server/wechat/wire/index';
import { aPayGiftRule } from '../testing/a-pay-gift-rule';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

const other = { appid: 'wxother', secret: 'other' };
const own = 'wx5f0c2d7a91e84b36';

describe('the merchant numbers of a rule', () => {
  let wechat: TestPlatform;
  let cardId: string;
  beforeEach(async () => {
    wechat = await aPlatform();
    await wechat.control('/accounts', other);
    for (const permission of ['wechat-pay', 'gift-after-pay']) {
      await wechat.control(`/accounts/${other.appid}/permissions/${permission}/grant`, {});
    }
    cardId = await wechat.createApproved();
  });
  afterEach(closePlatforms);

  const add = (mchid_list: string[]) =>
    wechat.post<PaygiftcardAddAnswer>(
      '/card/paygiftcard/add',
      aPayGiftRule(cardId, { base: { mchid_list } }),
    );
  const bind = (appid: string, mchId: string, remove = false) =>
    wechat.control('/till/mch-ids', { appid, mchId, remove });

  test('that another account is bound to are named, the others hold', async () => {
    await bind(other.appid, '111');
    const answer = await add(['111', '123']);
    expect(answer).toMatchObject({ errcode: 0, succ_mchid_list: ['123'] });
    expect(answer.fail_mchid_list).toEqual([
      { mchid: '111', errcode: 72004, errmsg: expect.any(String), occupy_appid: 'wxother' },
    ]);
  });

  test("that another account's rule holds for are taken until it is deleted", async () => {
    const { rule_id } = await add(['111']);
    const mine = cardId;
    await wechat.login(other);
    cardId = await wechat.createApproved();
    expect(await add(['111'])).toMatchObject({
      errcode: 72004,
      fail_mchid_list: [{ mchid: '111', errcode: 72004, occupy_rule_id: rule_id, occupy_appid: own }],
      succ_mchid_list: [],
    });
    await wechat.login();
    await wechat.post('/card/paygiftcard/delete', { rule_id });
    await wechat.login(other);
    expect(await add(['111'])).toMatchObject({ errcode: 0 });
    await wechat.login();
    cardId = mine;
    expect(await add(['111'])).toMatchObject({ errcode: 72004 });
  });

  test('must be bound to the account when unknownMchid says so', async () => {
    await wechat.control('/config', { unknownMchid: '72002' });
    expect(await add(['123'])).toMatchObject({
      errcode: 72002,
      fail_mchid_list: [{ mchid: '123', errcode: 72002 }],
    });
    expect(await bind(own, '123')).toMatchObject({ mchIds: ['123'] });
    expect(await add(['123'])).toMatchObject({ errcode: 0, succ_mchid_list: ['123'] });
    expect(await bind(own, '123', true)).toMatchObject({ mchIds: [] });
    expect(await add(['123'])).toMatchObject({ errcode: 72002 });
  });

  test('are digits at the till too', async () => {
    expect(await bind(own, 'a1')).toEqual({ error: 'mchId must be digits' });
  });
});
