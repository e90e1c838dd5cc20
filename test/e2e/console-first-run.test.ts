import { aConsole, type OpenConsole } from './a-console';

jest.setTimeout(60_000);

interface PackedRow {
  code: string;
  state: string;
  cardId: string;
}

let console_: OpenConsole;
beforeAll(async () => {
  console_ = await aConsole();
  await console_.openTab('接口调试');
  await console_.button(console_.body, '七步上手').click();
});
afterAll(() => console_?.close());

const current = () => console_.body.locator('.step.is-current');
const step = (id: string) => console_.body.locator(`[data-step="${id}"]`);
const ticked = (id: string) => step(id).and(console_.body.locator('[data-state="done"]')).waitFor();
const press = (name: string) => console_.button(current(), name).click();

async function firstFiveSteps(): Promise<void> {
  await press('发送');
  await ticked('token');
  await press('用样图');
  await press('发送');
  await ticked('logo');
  await press('发送');
  await ticked('create');
  await press('发送');
  await ticked('qrcode');
  await press('显示');
  await ticked('show');
}

/** What the person holds of cards that one account made. */
async function packOf(userId: string): Promise<PackedRow[]> {
  return console_.control<PackedRow[]>(`/users/${userId}/cards`);
}

test('the seven steps lead from a token to a coupon that is redeemed', async () => {
  await firstFiveSteps();
  await current().getByLabel('谁来领').selectOption('lin');

  // not on the list yet: WeChat's claim page refuses, and says why
  await press('小林扫码领取');
  await current().getByText('领取页说：该券未通过审核').waitFor();

  await press('发送');
  await current().getByText('小林在白名单里了').waitFor();
  await press('小林扫码领取');
  await ticked('claim');
  const [claimed] = await packOf('lin');
  expect(claimed?.state).toBe('NORMAL');

  await press('发送');
  await ticked('redeem');
  await console_.body.getByText('这张券已经核销').waitFor();
  const result = step('redeem');
  await result.locator('[data-table=userCards] [data-member=status]', { hasText: '"CONSUMED"' }).waitFor();
  await result.locator('[data-event=user_consume_card]').getByText('已送达').waitFor();
  expect((await packOf('lin')).find(({ code }) => code === claimed?.code)?.state ?? 'CONSUMED').toBe(
    'CONSUMED',
  );
  const redeemed = await console_.control<{ cardId: string; redeemed: number }[]>('/cards');
  expect(redeemed.find(({ cardId }) => cardId === claimed?.cardId)?.redeemed).toBe(1);
});

test('the steps stand as they were when one comes back to the tab, and after a reload', async () => {
  await console_.openTab('推送');
  await console_.openTab('接口调试');
  await ticked('redeem');
  await console_.page.reload();
  await ticked('redeem');
});

test('a sandbox account of one’s own goes the same way, by the white list', async () => {
  await console_.button(console_.body, '＋ 沙箱测试号').click();
  await console_.body.getByText('沙箱测试号的券不会过审').waitFor();
  await firstFiveSteps();
  await current().getByLabel('谁来领').selectOption('chen');
  await press('发送');
  await current().getByText('小陈在白名单里了').waitFor();
  await press('小陈扫码领取');
  await ticked('claim');
  await press('发送');
  await ticked('redeem');
  const accounts = await console_.control<{ appid: string; kind: string }[]>('/accounts');
  const sandbox = accounts.find(({ kind }) => kind === 'sandbox');
  const cards = await console_.control<{ appid: string; status: string; redeemed: number }[]>('/cards');
  expect(cards.filter(({ appid }) => appid === sandbox?.appid)).toMatchObject([
    { status: 'CARD_STATUS_NOT_VERIFY', redeemed: 1 },
  ]);
});
