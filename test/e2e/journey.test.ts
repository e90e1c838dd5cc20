import jsQR from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { type Phone, phoneOnWorkbench } from './a-phone';
import { aShop, type Shop } from './a-shop';
import { launchBrowser } from './browser';

jest.setTimeout(60_000);

/** "By itself within 3 s": asking every 2 s, and a second for the answer to be drawn. */
const BY_ITSELF = 3_000;

describe("a coupon's whole journey, on the phones of a customer and a cashier", () => {
  let shop: Shop;
  let browser: Browser;
  let page: Page;
  let customer: Phone;
  let cashier: Phone;
  let cardId: string;
  let code: string;
  const failures: string[] = [];

  beforeAll(async () => {
    shop = await aShop();
    cardId = await shop.createCard({ advanced: { time_limit: [] } });
    await shop.approve(cardId);
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1920, height: 1000 }, deviceScaleFactor: 2 });
    page.on('pageerror', (error) => failures.push(error.message));
    await page.goto(shop.url);
    customer = phoneOnWorkbench(page, 'chen');
    cashier = phoneOnWorkbench(page, 'min');
  });

  afterAll(async () => {
    await browser?.close();
    await shop?.close();
  });

  test('the hall shows the card of seed 000', async () => {
    const ticket = customer.app.locator('wx-ticket', { hasText: '测试代金券 111' });
    await ticket.waitFor();
    expect(await ticket.textContent()).toMatch(/0\.05/);
    expect(await ticket.textContent()).toMatch(/满51可用/);
  });

  test('changing one’s mind on the claim page leaves nothing behind', async () => {
    await customer.app.getByText('领取', { exact: true }).click();
    await customer.wechat.getByText('取消').click();
    await customer.app.getByText('领取', { exact: true }).waitFor();
    expect(await shop.pack('chen')).toEqual([]);
    await until(async () => (await shop.grants()).every(({ state }) => state === 'cancelled'));
    await customer.tab('卡包').click();
    await customer.app.getByText('还没有可用的券').waitFor();
    await customer.tab('领券').click();
  });

  test('the customer claims, the push arrives, and the wallet shows the coupon', async () => {
    await customer.app.getByText('领取', { exact: true }).click();
    expect(await customer.wechat.textContent()).toContain('测试代金券');
    await customer.wechat.getByRole('button', { name: '领取' }).click();
    await customer.app.getByText('已放入卡包').waitFor();
    await customer.app.getByText('到店向店员出示即可使用').waitFor();
    const [coupon] = await shop.pack('chen');
    code = coupon!.code;
    await until(async () => (await shop.pushes()).some(isDelivered('user_get_card')));
    await customer.app.getByText('知道了').click();
    await customer.tab('卡包').click();
    await customer.app.locator('wx-ticket', { hasText: '测试代金券 111' }).waitFor();
    await customer.app.getByText('可使用(1)').waitFor();
  });

  test('the QR code on the code page is the real code, read from its pixels', async () => {
    await customer.app.getByText('去使用').click();
    const board = customer.app.locator('wx-code-board');
    await board.waitFor();
    await customer.shell.getByText('已添加到卡包').waitFor({ state: 'detached' });
    await customer.app.getByText(inFours(code)).waitFor();
    const { data, width, height } = PNG.sync.read(await board.screenshot());
    expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(code);
  });

  test('the cashier scans that phone, sees the sheet and redeems', async () => {
    await scanCustomer();
    await cashier.app.getByText('状态正常').waitFor();
    await cashier.app.getByText('有效期内').waitFor();
    expect(await cashier.app.locator('wx-view.coupon').textContent()).toContain('测试代金券 111');
    await cashier.app.locator('wx-input.amount-input input').fill('100');
    await cashier.app.locator('wx-button', { hasText: '确认核销' }).click();
    await cashier.app.getByText('核销成功').waitFor();
  });

  test('the customer’s page turns to 已核销 by itself', async () => {
    await customer.app.getByText('已核销', { exact: true }).waitFor({ timeout: BY_ITSELF });
    expect(await shop.pack('chen')).toMatchObject([{ code, state: 'CONSUMED' }]);
  });

  test('a second scan says when and by whom it was used', async () => {
    await cashier.app.getByText('继续扫码').click();
    await typeCode();
    const used = cashier.app.getByText(/已使用/).first();
    await used.waitFor();
    const sheet = await cashier.app.locator('wx-view.checks').textContent();
    expect(sheet).toMatch(/\d{1,2}:\d{2}/);
    expect(sheet).toContain('店主');
    expect(await cashier.app.locator('wx-button', { hasText: '确认核销' }).count()).toBe(0);
  });

  test('nothing in the mini-program asked the phone for what it cannot do', async () => {
    const asked = await Promise.all(
      ['chen', 'min'].map((id) => page.frame({ url: new RegExp(`/phone/${id}/`) })?.evaluate(unsupported)),
    );
    expect(asked).toEqual([[], []]);
    expect(failures).toEqual([]);
  });

  async function scanCustomer() {
    await cashier.tab('我的').click();
    await cashier.app.locator('wx-button', { hasText: '扫码核销' }).click();
    await cashier.wechat.getByText(/对准小陈/).click();
  }

  async function typeCode() {
    await cashier.wechat.getByLabel('码的内容').fill(code);
    await cashier.wechat.getByRole('button', { name: '确定' }).click();
  }
});

const isDelivered = (event: string) => (push: { event: { Event: string }; state: string }) =>
  push.event.Event === event && push.state === 'delivered';

/** Groups of four, as the code page shows them. */
const inFours = (code: string) => code.match(/.{1,4}/g)!.join(' ');

const unsupported = () => [...((globalThis as { __mpUnsupported?: Iterable<string> }).__mpUnsupported ?? [])];

/** Resolves once the condition holds; the test's own time-out ends the waiting. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 50));
}
