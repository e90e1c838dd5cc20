import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type PhoneWorld, startPhoneWorld } from '../../simulator/phone/testing/phone-world';
import { launchBrowser } from './browser';
import { openPhonePage, wxCall } from './phone-page';

jest.setTimeout(30_000);

const DETAIL = '/#/extra/detail/detail?id=7';

let world: PhoneWorld;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  [world, browser] = await Promise.all([startPhoneWorld(), launchBrowser()]);
}, 60_000);

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 375, height: 812 } });
  context.setDefaultTimeout(5000);
});

afterEach(() => context.close());

afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const openPhone = async (user: string, address: string) =>
  openPhonePage(await context.newPage(), world.phoneUrl(user) + address);

/** The words of WeChat's menu, which stays open. */
async function menuOf(page: Page): Promise<string[]> {
  await page.bringToFront();
  await page.getByLabel('更多').click();
  await page.getByRole('option', { name: '扫一扫' }).waitFor();
  return page.getByRole('option').allTextContents();
}

test('a page is sent to another phone with its title, and opens there with its query', async () => {
  const receiver = await openPhone('min', '/');
  const { page } = await openPhone('chen', DETAIL);
  expect(await menuOf(page)).toContain('转发给朋友');
  await page.getByRole('option', { name: '转发给朋友' }).click();
  await page.getByRole('button', { name: '店员阿敏' }).click();
  await page.getByText('已发送').waitFor();
  await receiver.page.bringToFront();
  await receiver.page.getByText('小陈发来小程序').waitFor();
  await receiver.page.getByRole('dialog', { name: '小陈发来小程序' }).getByText('详情 7').waitFor();
  await receiver.page.getByRole('button', { name: '打开' }).click();
  await receiver.app.getByText('{"id":"7"}').waitFor();
});

test('the menu offers no sharing where the page has none, or has hidden it', async () => {
  const home = await openPhone('chen', '/');
  expect(await menuOf(home.page)).not.toContain('转发给朋友');
  const detail = await openPhone('lin', DETAIL);
  await wxCall(detail.page, 'hideShareMenu', {});
  expect(await menuOf(detail.page)).not.toContain('转发给朋友');
});
