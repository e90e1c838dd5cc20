import type { Browser, Locator, Page } from 'playwright-core';
import { type Phone, phoneOnWorkbench } from './a-phone';
import { aShop, type Shop } from './a-shop';
import { launchBrowser } from './browser';

jest.setTimeout(60_000);

describe('somebody joins the shop and leaves it, on the phones of the owner and the invited', () => {
  let shop: Shop;
  let browser: Browser;
  let page: Page;
  let owner: Phone;
  let invited: Phone;
  const failures: string[] = [];

  beforeAll(async () => {
    shop = await aShop();
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1920, height: 1000 }, deviceScaleFactor: 2 });
    page.setDefaultTimeout(10_000);
    page.on('pageerror', (error) => failures.push(error.message));
    await page.goto(shop.url);
    owner = phoneOnWorkbench(page, 'min');
    invited = phoneOnWorkbench(page, 'chen');
  });

  afterAll(async () => {
    await browser?.close();
    await shop?.close();
  });

  test('the owner makes an invitation, which shows as a code with its time', async () => {
    await owner.tab('我的').click();
    await owner.app.getByText('店员', { exact: true }).click();
    await owner.app.getByText('还没有店员').waitFor();
    await button(owner, '邀请店员').click();
    await owner.app.getByLabel('姓名').locator('input').fill('小王');
    await owner.app.getByLabel('门店').locator('input').fill('海岸城店');
    await button(owner, '生成邀请').click();
    await owner.app.getByText('邀请 小王 成为 海岸城店 · 核销员').waitFor();
    await owner.app.getByText(/^(10:00|9:5\d)后失效$/).waitFor();
  });

  test('the invited scans it in the mini-program, joins and has the counter', async () => {
    await invited.tab('我的').click();
    await invited.app.getByText('店员加入：扫邀请码').click();
    await invited.wechat.getByText(/阿敏的手机/).click();
    await button(invited, '加入').click();
    await invited.app.getByText('已加入').waitFor();
    await invited.app.getByText('小王 · 核销员').waitFor();
    await invited.app.getByText('去核销台').click();
    await invited.app.getByText('海岸城店').waitFor();
    await button(invited, '扫码核销').waitFor();
    expect(await invited.app.getByText('管理', { exact: true }).count()).toBe(0);
  });

  test('the owner’s page turns to 已加入 by itself', async () => {
    await owner.app.getByText('已加入').waitFor();
    await button(owner, '返回店员').click();
    await owner.app.getByText('海岸城店 · 核销员').waitFor();
  });

  test('who was disabled is refused at the next call', async () => {
    await invited.app.getByText('今日核销').click();
    await invited.app.getByText('今天还没有核销').waitFor();
    await owner.app.getByText('小王').click();
    await owner.app.getByText('停用', { exact: true }).click();
    await owner.shell.getByRole('button', { name: '停用' }).click();
    await owner.app.getByText('已停用').waitFor();
    await invited.app.getByText('去核销').click();
    await invited.wechat.getByLabel('码的内容').fill('123456789012');
    await invited.wechat.getByRole('button', { name: '确定' }).click();
    await invited.app.getByText('仅限店员使用，请联系店主添加').waitFor();
  });

  test('an invitation shared as a card opens on the other phone', async () => {
    await button(owner, '邀请店员').click();
    await owner.app.getByLabel('姓名').locator('input').fill('小王');
    await owner.app.getByLabel('门店').locator('input').fill('二店');
    await owner.app.getByText('店长', { exact: true }).click();
    await button(owner, '生成邀请').click();
    await button(owner, '发给微信好友').click();
    await receive('忽略');
    await owner.shell.getByLabel('更多').click();
    await owner.shell.getByRole('option', { name: '转发给朋友' }).click();
    await receive('打开');
    await button(invited, '加入').click();
    await invited.app.getByText('小王 · 店长').waitFor();
    await invited.app.getByText('去核销台').click();
    await invited.app.getByText('店员', { exact: true }).waitFor();
    expect(await invited.app.getByText('操作记录').count()).toBe(0);
  });

  test('the owner reads in words who did what', async () => {
    await owner.app.getByText('已加入').waitFor();
    await button(owner, '返回店员').click();
    await owner.shell.getByLabel('返回').click();
    await owner.app.getByText('操作记录').click();
    const acts = owner.app.locator('wx-view.act');
    await acts.first().waitFor();
    expect(await textsOf(acts)).toEqual([
      '小王接受邀请，换了岗位海岸城店 · 核销员 → 二店 · 店长',
      '店主邀请小王二店 · 店长',
      '店主停用小王海岸城店 · 核销员',
      '小王接受邀请，成为店员海岸城店 · 核销员',
      '店主邀请小王海岸城店 · 核销员',
    ]);
  });

  /** The owner chooses whom to send the card to; what arrives is taken or left. */
  async function receive(act: '打开' | '忽略') {
    await owner.wechat.getByRole('button', { name: '小陈' }).click();
    await invited.shell.getByText('二店邀请你成为店长').waitFor();
    await invited.shell.getByRole('button', { name: act }).click();
  }

  test('nothing in the mini-program asked the phone for what it cannot do', async () => {
    const asked = await Promise.all(
      ['chen', 'min'].map((id) => page.frame({ url: new RegExp(`/phone/${id}/`) })?.evaluate(unsupported)),
    );
    expect(asked).toEqual([[], []]);
    expect(failures).toEqual([]);
  });
});

const button = ({ app }: Phone, word: string) =>
  app.locator('wx-button', { hasText: new RegExp(`^\\s*${word}\\s*$`) });

const textsOf = async (rows: Locator) =>
  (await rows.allTextContents()).map((text) => text.replace(/\s*\n\s*/g, '').trim());

const unsupported = () => [...((globalThis as { __mpUnsupported?: Iterable<string> }).__mpUnsupported ?? [])];
