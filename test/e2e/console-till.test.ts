import { aPayGiftRule } from '../../simulator/card-platform/testing/a-pay-gift-rule';
import { aConsole, type OpenConsole } from './a-console';

jest.setTimeout(60_000);

let console_: OpenConsole;
beforeAll(async () => {
  console_ = await aConsole();
});
afterAll(() => console_?.close());

/** A coupon that can be given and redeemed in every way, in the person's pack; answers its code. */
async function couponOf(userId: string, title: string): Promise<{ cardId: string; code: string }> {
  const { shop } = console_;
  const base = {
    title,
    can_give_friend: true,
    center_title: undefined,
    center_app_brand_user_name: undefined,
  };
  const cardId = await shop.createCard({ base: { ...base, center_app_brand_pass: undefined } as object });
  await shop.approve(cardId);
  await shop.claimByPoster(userId, cardId);
  return (await shop.pack(userId)).find((card) => card.cardId === cardId)!;
}

const friendsOf = async (userId: string) =>
  (await console_.control<{ id: string; friends: string[] }[]>('/users')).find(({ id }) => id === userId)!
    .friends;
const sourceOf = async (code: string) => {
  const pushes = await console_.control<{ event: Record<string, string> }[]>('/pushes');
  return pushes.find(({ event }) => event.Event === 'user_consume_card' && event.UserCardCode === code)
    ?.event;
};
const stateOf = async (userId: string, code: string) =>
  (await console_.shop.pack(userId)).find((card) => card.code === code)?.state;

test('friends are made and lost; only a friend can be given a card', async () => {
  const { body, openTab, button } = console_;
  const { code } = await couponOf('chen', '送人的券');
  await openTab('卡包');
  const row = console_.codeRow(code);
  await button(row, '送给小林').waitFor();
  await body.getByLabel('加好友').selectOption('min');
  await button(row, '送给店员阿敏').waitFor();
  expect(await friendsOf('min')).toEqual(['chen']);
  await button(body, '不再是店员阿敏的好友').click();
  await button(row, '送给店员阿敏').waitFor({ state: 'detached' });
  expect(await friendsOf('chen')).toEqual(['lin']);
});

test('a present that is sent back can be used again', async () => {
  const { openTab, button } = console_;
  const { code } = await couponOf('chen', '退回的券');
  await openTab('卡包');
  const row = console_.codeRow(code);
  await button(row, '送给小林').click();
  await button(row, '退回').click();
  await row.getByText('正常').waitFor();
  expect(await stateOf('chen', code)).toBe('NORMAL');
});

test('a web page of WeChat’s redeems, and says so in its event', async () => {
  const { body, openTab, button } = console_;
  const { cardId, code } = await couponOf('lin', '网页上用的券');
  await openTab('收银台');
  await body.getByLabel('要核销的券').selectOption(`${cardId}/${code}`);
  await button(body, '网页核销').click();
  await body.getByText(`（${code}）已核销`).waitFor();
  expect(await stateOf('lin', code)).toBe('CONSUMED');
  expect(await sourceOf(code)).toMatchObject({ ConsumeSource: 'FROM_MP' });
});

test('a payment to the merchant gives the card of its rule, and is told to give nothing without one', async () => {
  const { body, openTab, button, shop } = console_;
  const cardId = await shop.createCard({ base: { title: '支付后送的券' } });
  await shop.approve(cardId);
  await openTab('收银台');
  await body.getByLabel('付款金额（元）').fill('30');
  await button(body, '小林付款').click();
  await body.getByText('小林付款 30 元：没有适用的送券规则').waitFor();
  const now = shop.platform.clock.seconds();
  const rule = aPayGiftRule(cardId, { base: { begin_time: now - 60, end_time: now + 3600 } });
  expect(await shop.client.wechat('/card/paygiftcard/add', rule)).toMatchObject({ errcode: 0 });
  await button(body, '小林付款').click();
  await body.getByText('小林付款 30 元：送了 1 张券').waitFor();
  expect(await shop.pack('lin')).toContainEqual(expect.objectContaining({ cardId, state: 'NORMAL' }));
});

test('the holder redeems with the shop’s code, and is refused with another', async () => {
  const { body, openTab, button, page, shop } = console_;
  const { cardId, code } = await couponOf('lin', '自助的券');
  const cell = { card_id: cardId, is_open: true, need_verify_cod: true };
  expect(await shop.client.wechat('/card/selfconsumecell/set', cell)).toMatchObject({ errcode: 0 });
  await openTab('收银台');
  await body.getByLabel('新的验证码').fill('1234');
  await button(body, '添加').click();
  await button(body, '删去验证码 1234').waitFor();
  await body.getByLabel('要核销的券').selectOption(`${cardId}/${code}`);
  await body.getByLabel('验证码', { exact: true }).fill('9999');
  await button(body, '自助核销').click();
  await page.getByRole('alert').getByText('45154').waitFor();
  expect(await stateOf('lin', code)).toBe('NORMAL');
  await body.getByLabel('验证码', { exact: true }).fill('1234');
  await button(body, '自助核销').click();
  await body.getByText(`（${code}）已核销`).waitFor();
  expect(await sourceOf(code)).toMatchObject({ VerifyCode: '1234' });
});
