import type { Browser, Page } from 'playwright-core';
import { until } from '../fixtures/until';
import { type Phone, phoneAlone } from './a-phone';
import { aShop, type Shop } from './a-shop';
import { launchBrowser } from './browser';

jest.setTimeout(60_000);

describe('a coupon outside its hours, at a counter with a redeemer and a manager', () => {
  let shop: Shop;
  let browser: Browser;
  let cardId: string;

  beforeAll(async () => {
    shop = await aShop();
    // Monday, 2026-11-23 15:00 in China.
    await shop.client.control('/clock', { now: Date.parse('2026-11-23T15:00:00+08:00') });
    const tuesdays = { time_limit: [{ type: 'TUESDAY' as const }], use_condition: { least_cost: '51' } };
    cardId = await shop.createCard({ advanced: tuesdays });
    await shop.approve(cardId);
    await shop.hire('lin', { name: '小林', store: '海岸城店', role: 'redeemer' });
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await shop?.close();
  });

  test('the redeemer reads that a manager is needed, and cannot redeem', async () => {
    const { phone } = await atTheCounter('lin', await aCode());
    await phone.app.getByText('不在可用时段').waitFor();
    expect(await act(phone)).toBe('需要店长确认');
    await typeAmount(phone, '100');
    await phone.app.getByText('优惠后').waitFor();
    expect(await phone.app.getByText('需要店长确认').count()).toBe(2);
    expect(await phone.app.locator('wx-view.reason').count()).toBe(0);
  });

  test('a manager redeems it with a reason, which stands on the receipt and in today’s list', async () => {
    const code = await aCode();
    const { phone, page } = await atTheCounter('min', code);
    await typeAmount(phone, '100');
    expect(await act(phone)).toBe('请选择放行原因');
    await phone.app.getByText('顾客已提前预约').click();
    await phone.app.getByText('店长放行：顾客已提前预约').waitFor();
    await phone.app.locator('wx-button', { hasText: '确认核销' }).click();
    await phone.app.getByText('核销成功').waitFor();
    await phone.app.getByText('本单 100 元 · 店长放行：顾客已提前预约').waitFor();
    expect(await stateOf(code)).toBe('CONSUMED');
    await phone.app.getByText('返回', { exact: true }).click();
    await phone.app.getByText('今日核销', { exact: true }).click();
    await phone.app.getByText('店长放行：顾客已提前预约').waitFor();
    await page.close();
  });

  test('a manager may say why in words of their own, and take it back', async () => {
    const { phone } = await atTheCounter('min', await aCode());
    await typeAmount(phone, '40');
    await phone.app.getByText('本单 40 元，还差 11 元').waitFor();
    await phone.app.locator('wx-input.reason-input input').first().fill('老顾客，下不为例');
    await phone.app.locator('wx-input.reason-input input').first().press('Enter');
    await phone.app.getByText('店长放行：老顾客，下不为例').waitFor();
    expect(await act(phone)).toBe('请选择放行原因');
    await phone.app.getByText('缺货退菜补偿').click();
    await phone.app.locator('wx-button', { hasText: '确认核销' }).waitFor();
    await phone.app.getByText('撤销').first().click();
    expect(await act(phone)).toBe('请选择放行原因');
  });

  async function aCode(): Promise<string> {
    const before = new Set((await shop.pack('chen')).map(({ code }) => code));
    await shop.claimByPoster('chen', cardId);
    return (await shop.pack('chen')).find(({ code }) => !before.has(code))!.code;
  }

  const stateOf = async (code: string) =>
    (await shop.pack('chen')).find((coupon) => coupon.code === code)?.state;

  /** Types the code into the scan page of a phone that fills the window. */
  async function atTheCounter(person: string, code: string): Promise<{ phone: Phone; page: Page }> {
    const page = await browser.newPage({ viewport: { width: 375, height: 812 } });
    await page.goto(`${shop.url}/phone/${person}/`);
    const phone = phoneAlone(page);
    await phone.tab('我的').click();
    await phone.app.getByText('输入券码').click();
    await phone.app.locator('wx-input input').fill(code);
    await phone.app.locator('wx-button', { hasText: '查询' }).click();
    await phone.app.getByText('状态正常').waitFor();
    return { phone, page };
  }
});

const typeAmount = (phone: Phone, yuan: string) =>
  phone.app.locator('wx-input.amount-input input').fill(yuan);

/** What the big button says. */
async function act(phone: Phone): Promise<string> {
  const button = phone.app.locator('wx-bottom-bar wx-button').first();
  await until('the page has drawn what was entered', async () => (await button.innerText()).trim() !== '');
  return (await button.innerText()).trim();
}
