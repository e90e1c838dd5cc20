import { aConsole, type OpenConsole } from './a-console';

jest.setTimeout(60_000);

let console_: OpenConsole;
beforeAll(async () => {
  console_ = await aConsole();
  await console_.openTab('接口调试');
});
afterAll(() => console_?.close());

const choose = (path: string) => console_.body.getByLabel('接口', { exact: true }).selectOption(path);
const request = () => console_.body.getByLabel('请求体');
const send = () => console_.button(console_.body, '发送');
const result = () => console_.body.getByLabel('结果');

test('the documented sample stands there; as it is WeChat refuses it, in words', async () => {
  await choose('/card/code/consume');
  expect(JSON.parse(await request().inputValue())).toHaveProperty('code');
  await send().click();
  await result().getByText('errcode 40056').waitFor();
  await result().getByText('code 不存在，或还没有人领取').waitFor();
  await result().getByText('平台上什么都没有变').waitFor();
});

test('filled with real ids by a click it redeems; the change, the push and the time stand below', async () => {
  const cardId = await console_.shop.createCard({ base: { title: '调试的券' } });
  await console_.shop.approve(cardId);
  await console_.shop.claimByPoster('lin', cardId);
  const [coupon] = await console_.shop.pack('lin');
  await console_.body.getByLabel('填入code').selectOption(coupon!.code);
  expect(JSON.parse(await request().inputValue()).code).toBe(coupon!.code);
  await send().click();
  await result().getByText('errcode 0').waitFor();
  await result()
    .getByText(/^\d+(\.\d)? ms$/)
    .waitFor();
  const row = result().locator('[data-table=userCards]');
  await row.locator('[data-member=status]', { hasText: '"NORMAL"' }).getByText('"CONSUMED"').waitFor();
  await result().locator('[data-event=user_consume_card]').getByText('已送达').waitFor();
  expect((await console_.shop.pack('lin')).find(({ code }) => code === coupon!.code)?.state).not.toBe(
    'NORMAL',
  );
});

test('a JSON that is none is said to be so, with its place, and cannot be sent', async () => {
  await choose('/card/get');
  await request().fill('{\n  "card_id": “x”\n}');
  await console_.body.getByText('第 2 行第 14 列附近。里面有中文引号。').waitFor();
  expect(await send().isDisabled()).toBe(true);
  await request().fill('{ "card_id": "x" }');
  await send().click();
  await result().getByText('errcode 40073').waitFor();
});

test('a picture is uploaded', async () => {
  await choose('/cgi-bin/media/uploadimg');
  expect(await send().isDisabled()).toBe(true);
  await console_.button(console_.body, '用样图').click();
  await send().click();
  await result().getByLabel('应答').getByText('http://mmbiz.qpic.cn/').waitFor();
  await result().locator('[data-table=images]').waitFor();
});

test('a GET has its fields, and every interface of the platform can be chosen', async () => {
  await choose('/cgi-bin/ticket/getticket');
  await console_.body.getByLabel('type').fill('jsapi');
  await send().click();
  await result().getByText('errcode 0').waitFor();
  const offered = await console_.body.getByLabel('接口', { exact: true }).locator('option').count();
  expect(offered).toBe((await console_.control<object[]>('/endpoints')).length);
});
