import { aSubMerchant } from '../../simulator/card-platform/testing/a-sub-merchant';
import { aConsole, type OpenConsole } from './a-console';

jest.setTimeout(60_000);

let console_: OpenConsole;
beforeAll(async () => {
  console_ = await aConsole();
});
afterAll(() => console_?.close());

test('a third-party platform is made, authorised by a click, and left again', async () => {
  const { body, openTab, button, control } = console_;
  await openTab('第三方平台');
  await body.getByText('还没有第三方平台').waitFor();
  await body.getByLabel('新第三方平台的名字').fill('卡券服务商');
  await button(body, '＋ 新第三方平台').click();
  const row = body.locator('[data-component]', { hasText: '卡券服务商' });
  await button(row, '测试商户 授权').click();
  await row.getByText('已授权').waitFor();
  expect(await control('/authorizations')).toHaveLength(1);
  await button(row, '测试商户 取消授权').click();
  await row.getByText('未授权').waitFor();
  expect(await control('/authorizations')).toEqual([]);
});

test('a sub-merchant is reviewed by a click', async () => {
  const { body, openTab, button, control, shop } = console_;
  await shop.client.wechat('/card/submerchant/submit', aSubMerchant({ end_time: 4_000_000_000 }));
  await openTab('第三方平台');
  const row = body.locator('[data-merchant="1"]');
  await button(row, '通过 兰州拉面').click();
  await row.getByText('已通过').waitFor();
  expect(await control('/sub-merchants')).toEqual([expect.objectContaining({ status: 'APPROVED' })]);
});
