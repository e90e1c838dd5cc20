import { aStore } from '../../simulator/card-platform/testing/a-store';
import { until } from '../fixtures/until';
import { aConsole, type OpenConsole } from './a-console';

jest.setTimeout(60_000);

interface Store {
  poiId: string;
  status: string;
  updating: boolean;
  reviewMsg: string;
  telephone: string;
}

let console_: OpenConsole;
beforeAll(async () => {
  console_ = await aConsole();
});
afterAll(() => console_?.close());

const wechat = (path: string, body: object) => console_.shop.client.wechat(path, body);
const storeRow = (poiId: string) => console_.body.locator(`[data-store="${poiId}"]`);
const stored = async (poiId: string) =>
  (await console_.control<Store[]>('/pois')).find((one) => one.poiId === poiId)!;
const opened = async (branch_name: string) => {
  const { poi_id } = (await wechat('/cgi-bin/poi/addpoi', aStore({ branch_name }))) as { poi_id: number };
  return String(poi_id);
};
/** What poi_check_notify said about the store. */
const said = async (poiId: string, Result: string) => {
  const pushes = await console_.shop.pushes();
  return pushes.some(({ event }) => {
    const told = event as { Event: string; PoiId?: string; Result?: string };
    return told.Event === 'poi_check_notify' && told.PoiId === poiId && told.Result === Result;
  });
};

test('门店 says how to make the first one', async () => {
  await console_.openTab('门店');
  await console_.body.getByText('还没有门店').waitFor();
});

test('a store waits with its address, and is approved by a click', async () => {
  const { page, openTab, button } = console_;
  const poiId = await opened('艺苑路店');
  await openTab('门店');
  const row = storeRow(poiId);
  await row.getByText('审核中').waitFor();
  await row.getByText('广东省广州市海珠区艺苑路11号').waitFor();
  await page.locator('#tab-stores .badge', { hasText: '1' }).waitFor();
  await button(row, '通过 麦当劳(艺苑路店)').click();
  await row.getByText('已通过').waitFor();
  expect(await stored(poiId)).toMatchObject({ status: 'approved' });
  await page.locator('#tab-stores .badge').waitFor({ state: 'detached' });
  await until('the merchant was told', () => said(poiId, 'succ'));
});

test('a store is refused with a message only, which its merchant reads', async () => {
  const { openTab, button } = console_;
  const poiId = await opened('赤岗店');
  await openTab('门店');
  const row = storeRow(poiId);
  const refuse = button(row, '驳回 麦当劳(赤岗店)');
  expect(await refuse.isDisabled()).toBe(true);
  await row.getByLabel('麦当劳(赤岗店) 的审核意见').fill('图片与门店不符');
  await refuse.click();
  await row.getByText('未通过').waitFor();
  await row.getByText('审核意见：图片与门店不符').waitFor();
  expect(await stored(poiId)).toMatchObject({ status: 'refused', reviewMsg: '图片与门店不符' });
  await until('the merchant was told', () => said(poiId, 'fail'));
});

test('a change of a store waits, and a refusal takes it back', async () => {
  const { openTab, button } = console_;
  const poiId = await opened('江南店');
  await openTab('门店');
  const row = storeRow(poiId);
  await button(row, '通过 麦当劳(江南店)').click();
  await row.getByText('已通过').waitFor();
  const change = { business: { base_info: { poi_id: poiId, telephone: '020-87654321' } } };
  expect(await wechat('/cgi-bin/poi/updatepoi', change)).toMatchObject({ errcode: 0 });
  await row.getByText('修改审核中').waitFor();
  await row.getByLabel('麦当劳(江南店) 的审核意见').fill('电话无人接听');
  await button(row, '驳回 麦当劳(江南店)').click();
  await row.getByText('020-12345678').waitFor();
  expect(await stored(poiId)).toMatchObject({
    status: 'approved',
    updating: false,
    telephone: '020-12345678',
  });
});
