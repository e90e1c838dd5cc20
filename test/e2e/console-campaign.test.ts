import { aConsole, type OpenConsole } from './a-console';

jest.setTimeout(90_000);

interface CardRow {
  cardId: string;
  title: string;
  quantity: number;
  claimed: number;
  redeemed: number;
}

let console_: OpenConsole;
beforeAll(async () => {
  console_ = await aConsole();
});
afterAll(() => console_?.close());

/** Only what a person can see and press in the console; the platform is asked at the end of each stretch. */
test('a whole campaign: create, review, stock, poster, gift, till, statistics', async () => {
  const cardId = await createCard();
  await reviewAndStock(cardId);
  const given = await claimAndGive(cardId);
  await redeemAtTheTill(given);
  await readStatistics(cardId);
});

async function createCard(): Promise<string> {
  const { body, openTab, button } = console_;
  await openTab('接口调试');
  await body.getByLabel('接口', { exact: true }).selectOption('/card/create');
  await button(body, '换成真的').click();
  const sample = JSON.parse(await body.getByLabel('请求体').inputValue());
  Object.assign(sample.card.cash.base_info, {
    title: '开业满减',
    can_give_friend: true,
    sku: { quantity: 5 },
  });
  await body.getByLabel('请求体').fill(JSON.stringify(sample, null, 2));
  await button(body, '发送').click();
  await body.getByLabel('结果').getByText('errcode 0').waitFor();
  return (await theCard()).cardId;
}

async function reviewAndStock(cardId: string): Promise<void> {
  const { cardRow, openTab, button } = console_;
  await openTab('卡券');
  await button(cardRow(cardId), '通过 开业满减').click();
  await cardRow(cardId).getByText('已通过').waitFor();
  await button(cardRow(cardId), '增加库存 10').click();
  await cardRow(cardId).locator('[data-stock]').getByText('15', { exact: true }).waitFor();
  expect(await theCard()).toMatchObject({ quantity: 15, claimed: 0 });
}

async function claimAndGive(cardId: string): Promise<string> {
  const { body, cardRow, codeRow, openTab, button, shop } = console_;
  await button(cardRow(cardId), '二维码').click();
  await button(cardRow(cardId), '小陈扫码领取').click();
  await cardRow(cardId).locator('[data-stock]').getByText('14', { exact: true }).waitFor();
  const [claimed] = await shop.pack('chen');
  await openTab('卡包');
  await button(codeRow(claimed!.code), '送给小林').click();
  await codeRow(claimed!.code).getByText('转赠中').waitFor();
  await button(codeRow(claimed!.code), '小林收下').click();
  await codeRow(claimed!.code).waitFor({ state: 'detached' });
  await button(body, '小林').click();
  const [received] = await shop.pack('lin');
  await codeRow(received!.code).getByText('正常').waitFor();
  expect(received).toMatchObject({ cardId, state: 'NORMAL' });
  expect(received!.code).not.toBe(claimed!.code);
  return received!.code;
}

async function redeemAtTheTill(code: string): Promise<void> {
  const { body, openTab, button, control } = console_;
  await openTab('收银台');
  await button(body, '店员阿敏').click();
  await button(body, '店员阿敏核销').click();
  await body.getByText(`小林的“开业满减”（${code}）已核销`).waitFor();
  expect(await theCard()).toMatchObject({ redeemed: 1 });
  await openTab('推送');
  await body.locator('[data-event=user_consume_card]').getByText('已送达').waitFor();
  const pushes = await control<{ event: Record<string, string> }[]>('/pushes');
  expect(pushes.find(({ event }) => event.Event === 'user_consume_card')?.event).toMatchObject({
    UserCardCode: code,
    ConsumeSource: 'FROM_MOBILE_HELPER',
  });
}

async function readStatistics(cardId: string): Promise<void> {
  const { cardRow, openTab, button, body } = console_;
  await openTab('时钟');
  await button(body, '+1 天').click();
  await openTab('卡券');
  await button(cardRow(cardId), '统计').click();
  const day = cardRow(cardId).locator('[data-day]');
  await day.waitFor();
  const [, , claimed, redeemed, given] = await day.getByRole('cell').allInnerTexts();
  expect([claimed, redeemed, given]).toEqual(['1 次 1 人', '1 次 1 人', '1 次 1 人']);
}

async function theCard(): Promise<CardRow> {
  const cards = await console_.control<CardRow[]>('/cards');
  return cards.find(({ title }) => title === '开业满减')!;
}
