import { createHash } from 'node:crypto';
import { until } from '../fixtures/until';
import { aConsole, type OpenConsole } from './a-console';

jest.setTimeout(60_000);

let console_: OpenConsole;
beforeAll(async () => {
  console_ = await aConsole();
});
afterAll(() => console_?.close());

const sha1 = (...values: string[]) => createHash('sha1').update(values.sort().join('')).digest('hex');
const ticket = async () => {
  const { client, platform } = console_.shop;
  await client.wechat('/card/batchget', { offset: 0, count: 1 });
  const { appid, secret } = client.account;
  const query = new URLSearchParams({ grant_type: 'client_credential', appid, secret });
  const { access_token } = await json<{ access_token: string }>(`${platform.url}/cgi-bin/token?${query}`);
  const asked = `${platform.url}/cgi-bin/ticket/getticket?access_token=${access_token}&type=wx_card`;
  return (await json<{ ticket: string }>(asked)).ticket;
};
const json = async <Answer>(url: string) => (await fetch(url)).json() as Promise<Answer>;

describe('账号', () => {
  const standing = (wanted: string) =>
    until(`the account is ${wanted}`, async () => {
      const [first] = await console_.control<[{ standing: string }]>('/accounts');
      return first.standing === wanted;
    });

  test('an account that is banned is refused, until it is good again', async () => {
    const { body, openTab, shop } = console_;
    await openTab('账号');
    const account = body.locator(`[data-account="${shop.client.account.appid}"]`);
    await account.getByLabel('状态').selectOption('banned');
    await standing('banned');
    expect(await shop.client.wechat('/card/batchget', { offset: 0, count: 1 })).toMatchObject({
      errcode: 48004,
    });
    await account.getByLabel('状态').selectOption('good');
    await standing('good');
    expect(await shop.client.wechat('/card/batchget', { offset: 0, count: 1 })).toMatchObject({ errcode: 0 });
  });

  test('a permission is withdrawn, applied for and granted', async () => {
    const { body, button } = console_;
    const row = body.locator('[data-permission="friends-coupon"]');
    await button(row, '收回 朋友的券').click();
    await row.getByText('未获得').waitFor();
    await button(row, '申请 朋友的券').click();
    await row.getByText('审核中').waitFor();
    await button(row, '通过 朋友的券').click();
    await row.getByText('已获得').waitFor();
    const { account } = console_.shop.client;
    const rows = await console_.control<object[]>(`/accounts/${account.appid}/permissions`);
    expect(rows).toContainEqual(expect.objectContaining({ permission: 'friends-coupon', state: 'granted' }));
  });
});

test('券点: the account is opened, a recharge is paid by one of the people', async () => {
  const { body, openTab, button, shop, control } = console_;
  await openTab('券点');
  await button(body, '开通券点账户').click();
  const coins = (name: string) => body.locator(`[data-coins="${name}"]`);
  await coins('免费').getByText('200', { exact: true }).waitFor();
  await body.getByLabel('充值的券点').fill('50');
  await button(body, '充值').click();
  const order = body.locator('[data-order]').filter({ hasText: '等待支付' });
  await button(order, '支付二维码').click();
  await button(order, '小林付款').click();
  await coins('付费').getByText('50', { exact: true }).waitFor();
  expect(await control(`/accounts/${shop.client.account.appid}/coins`)).toMatchObject({
    free: 200,
    paid: 50,
  });
});

describe('签名排查', () => {
  test('a card_ext that was sorted by locale is told so', async () => {
    const { body, openTab, button, shop } = console_;
    const cardId = await shop.createCard({ base: { title: '签错的券' } });
    await openTab('签名排查');
    await body.getByLabel('cardId').fill(cardId);
    const cardExt = JSON.stringify({ timestamp: String(Date.now()), nonce_str: 'a', signature: 'b' });
    await body.getByLabel('cardExt').fill(cardExt);
    await button(body, '排查').click();
    await body.locator('[data-mistake=milliseconds]').waitFor();
    await body.getByText('不能领取').waitFor();
  });

  test('a chooseCard sign is right, but its filters match no card of the person', async () => {
    const { body, openTab, button, shop } = console_;
    const cardId = await shop.createCard({ base: { title: '可选的券' } });
    await shop.approve(cardId);
    await shop.claimByPoster('lin', cardId);
    await openTab('签名排查');
    await button(body, '拉起卡券列表 chooseCard').click();
    const { appid } = shop.client.account;
    const timestamp = String(Math.floor(shop.platform.clock.seconds()));
    const fill = (name: string, value: string) => body.getByLabel(name).fill(value);
    await fill('timestamp', timestamp);
    await fill('nonceStr', 'n1');
    await fill('cardType', 'GROUPON');
    await fill('cardSign', sha1(await ticket(), appid, timestamp, 'n1', 'GROUPON'));
    await button(body, '排查').click();
    await body.getByText('签名正确').waitFor();
    await body.getByLabel('谁的卡包').selectOption('lin');
    await button(body, '排查').click();
    await body.locator('[data-mistake=matches-nothing]').waitFor();
  });
});
