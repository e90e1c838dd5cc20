import type { Browser, Page } from 'playwright-core';
import { until } from '../fixtures/until';
import { type Phone, phoneAlone } from './a-phone';
import { aShop, type Shop } from './a-shop';
import { launchBrowser } from './browser';

jest.setTimeout(60_000);

describe('on one phone', () => {
  let shop: Shop;
  let browser: Browser;
  let page: Page;
  let phone: Phone;

  beforeAll(async () => {
    shop = await aShop();
    browser = await launchBrowser();
  });

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 375, height: 812 }, hasTouch: true });
    phone = phoneAlone(page);
  });

  afterEach(() => page.close());

  afterAll(async () => {
    await browser?.close();
    await shop?.close();
  });

  describe('a claim that WeChat refuses shows why, and leaves nothing behind', () => {
    test('the stock ran out after the hall was drawn', async () => {
      const cardId = await shop.createCard({ base: { title: '最后一张', sku: { quantity: 1 } } });
      await shop.approve(cardId);
      await openHall('lin', '最后一张');
      await shop.claimByPoster('chen', cardId);
      await expectRefusal('最后一张', '已领完');
    });

    test('the limit was reached by a claim that we have not heard of', async () => {
      const cardId = await shop.createCard({ base: { title: '每人一张', get_limit: 1 } });
      await shop.approve(cardId);
      await openHall('lin', '每人一张');
      await shop.losePush('user_get_card');
      await shop.claimByPoster('lin', cardId);
      await expectRefusal('每人一张', '已领完');
    });

    test('the card is still under review', async () => {
      const cardId = await shop.createCard({ base: { title: '还在审核' } });
      await page.goto(`${shop.url}/phone/lin/#/consumer/pages/coupon-detail/coupon-detail?card=${cardId}`);
      await phone.app.locator('wx-button', { hasText: '白名单试领' }).tap();
      await phone.wechat.getByRole('button', { name: '该券未通过审核' }).waitFor();
      await phone.wechat.getByText('取消').tap();
      await phone.app.locator('wx-button', { hasText: '白名单试领' }).waitFor();
    });
  });

  test('the button on the card opens the coupon, through a path that the app does not have', async () => {
    const cardId = await shop.createCard({ base: { title: '从卡包来' } });
    await shop.approve(cardId);
    await shop.claimByPoster('lin', cardId);
    const coupon = (await shop.pack('lin')).find((card) => card.cardId === cardId)!;
    await page.goto(`${shop.url}/phone/lin/#wechat/cards`);
    await phone.wechat.getByText('从卡包来').tap();
    await phone.wechat.getByRole('button', { name: '立即使用', exact: true }).tap();
    await phone.app.getByText(coupon.code.match(/.{1,4}/g)!.join(' ')).waitFor();
    await phone.app.getByText('测试代金券 从卡包来').waitFor();
  });

  test('the screen is bright while the code shows, and as before under a page of WeChat', async () => {
    const cardId = await shop.createCard({ base: { title: '亮着的券' } });
    await shop.approve(cardId);
    await shop.claimByPoster('chen', cardId);
    await page.goto(`${shop.url}/phone/chen/#wechat/cards`);
    await phone.wechat.getByText('亮着的券').tap();
    await phone.wechat.getByRole('button', { name: '立即使用', exact: true }).tap();
    const brightness = (value: number) => page.locator(`#phone[data-brightness="${value}"]`).waitFor();
    await brightness(1);
    await phone.app.getByText('在微信卡包查看').tap();
    await phone.wechat.getByText('亮着的券').waitFor();
    await brightness(0.5);
    await phone.wechat.getByLabel('返回').tap();
    await brightness(1);
  });

  test('a claim signed with a ticket that WeChat has withdrawn is refused as such (last: the cloud keeps the ticket)', async () => {
    const cardId = await shop.createCard({ base: { title: '换了票据' } });
    await shop.approve(cardId);
    await openHall('lin', '换了票据');
    await ticket('换了票据').getByText('领取', { exact: true }).tap();
    await phone.wechat.getByText('取消').tap();
    await shop.withdrawTickets();
    await expectRefusal('换了票据', '签名错误');
  });

  /** An instance of the cloud remembers the hall for three seconds: a card may be new to it. */
  async function openHall(personId: string, title: string) {
    await until(`the hall shows ${title}`, async () => {
      await page.goto(`${shop.url}/phone/${personId}/`);
      const shown = ticket(title).waitFor({ timeout: 2_000 });
      return shown.then(
        () => true,
        () => false,
      );
    });
  }

  const ticket = (title: string) => phone.app.locator('wx-ticket', { hasText: title });

  async function expectRefusal(title: string, text: string) {
    await ticket(title).getByText('领取', { exact: true }).tap();
    const button = phone.wechat.getByRole('button', { name: text });
    await button.waitFor();
    expect(await button.isDisabled()).toBe(true);
    await phone.wechat.getByText('取消').tap();
    await ticket(title).getByText('领取', { exact: true }).waitFor();
  }
});
