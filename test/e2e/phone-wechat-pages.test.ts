import { phonesOfASuite } from './a-suite-of-phones';
import { tell, textOf, wxCall } from './phone-page';

jest.setTimeout(20_000);

const phones = phonesOfASuite();

describe("WeChat's own pages", () => {
  beforeEach(async () => {
    await phones.world.post('/simulator/reset', {});
  });

  const entries = {
    center_title: '立即使用',
    center_app_brand_user_name: 'gh_7195ea80d2e6@app',
    center_app_brand_pass: 'pages/nowhere/nowhere',
    promotion_url_name: '更多优惠',
    promotion_url: 'http://www.qq.com',
  };

  test('a card is claimed on the claim page, and its entry in the card pack opens the app', async () => {
    const cardId = await phones.world.createCard(entries);
    const { page, app } = await phones.open();
    await app.getByText('领取', { exact: true }).last().tap();
    await page.getByText('请出示给店员').waitFor();
    await page.getByRole('button', { name: '领取', exact: true }).tap();
    await app.locator('#answer', { hasText: '已领取 1 张' }).waitFor();
    await tell(page, { kind: 'open-card-pack' });
    await page.locator('.pack-row').tap();
    await page.getByText('更多优惠').waitFor();
    await page.getByRole('button', { name: '立即使用' }).tap();
    expect(await textOf(app, 'query')).toContain(`"card_id":"${cardId}","encrypt_code":"`);
    expect(await page.locator('.wechat-view').count()).toBe(0);
  });

  test('leaving the claim page fails with cancel and leaves nothing behind', async () => {
    await phones.world.createCard();
    const { page, app } = await phones.open();
    await app.getByText('领取', { exact: true }).last().tap();
    await page.getByRole('button', { name: '取消' }).tap();
    await app.locator('#answer', { hasText: 'addCard:fail cancel' }).waitFor();
    await page.goto(`${phones.world.phoneUrl('chen')}/#wechat/cards`);
    await page.reload();
    await page.getByText('还没有卡券').waitFor();
  });

  test('a page of WeChat over the app hides page and app; its way back and its entry show them', async () => {
    await phones.world.createCard(entries);
    const { page, app, log } = await phones.open();
    await app.getByText('领取', { exact: true }).last().tap();
    await page.getByRole('button', { name: '领取', exact: true }).waitFor();
    expect((await log()).slice(-2)).toEqual(['home hide', 'hide']);
    await page.getByRole('button', { name: '领取', exact: true }).tap();
    await app.locator('#answer', { hasText: '已领取 1 张' }).waitFor();
    expect(await log()).toEqual(['show 1001', 'home show']);

    await tell(page, { kind: 'open-card-pack' });
    await page.locator('.pack-row').tap();
    await page.getByRole('button', { name: '立即使用' }).tap();
    await app.locator('#query').waitFor();
    expect((await log()).map((line) => line.replace(/ \{.*/, ''))).toEqual([
      'home hide',
      'hide',
      'show 1029',
      'not found pages/nowhere/nowhere',
      'detail attached',
      'detail load',
      'detail show',
      'detail ready',
    ]);
  });

  test('a refused card says why on its button', async () => {
    const cardId = await phones.world.createCard();
    const { page } = await phones.open();
    const answer = wxCall(page, 'addCard', { cardList: [{ cardId, cardExt: { signature: 'x' } }] });
    await page.getByRole('button', { name: '参数错误' }).waitFor();
    expect(await page.getByRole('button', { name: '参数错误' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: '取消' }).tap();
    expect(await answer).toEqual({ errMsg: 'addCard:fail cancel' });
  });

  test.each([
    ['CODE_TYPE_QRCODE', 'QR_CODE'],
    ['CODE_TYPE_BARCODE', 'CODE_128'],
  ])('a %s on one phone is scanned by another', async (codeType, scanType) => {
    await phones.world.createCard({ code_type: codeType });
    const { page, app } = await phones.open();
    await app.getByText('领取', { exact: true }).last().tap();
    await page.getByRole('button', { name: '领取', exact: true }).tap();
    await app.locator('#answer', { hasText: '已领取 1 张' }).waitFor();
    await tell(page, { kind: 'open-card-pack' });
    const code = (await page.locator('.pack-row').getAttribute('data-code'))!;
    await page.locator('.pack-row').tap();
    await page.getByText('出示使用').tap();
    await page.locator('.code-box').waitFor();
    const staff = await phones.open('/', 'min');
    await staff.app.getByText('扫码').tap();
    await staff.page.getByText('对准小陈的手机').tap();
    await staff.app.locator('#answer', { hasText: `${scanType} ${code}` }).waitFor();
  });

  test("WeChat's own scanner claims a card from a picture of its QR code", async () => {
    const picture = await phones.world.cardQrCode(await phones.world.createCard());
    const { page } = await phones.open();
    await page.getByLabel('更多').tap();
    await page.getByRole('option', { name: '扫一扫' }).tap();
    await page
      .getByLabel('选择图片')
      .setInputFiles({ name: 'qr.png', mimeType: 'image/png', buffer: picture });
    await page.getByRole('button', { name: '领取', exact: true }).tap();
    await page.getByText('已添加到卡包').waitFor();
  });

  test('a code can be typed, and closing the scanner is a cancel', async () => {
    const { page, app } = await phones.open();
    await app.getByText('扫码').tap();
    await page.getByLabel('码的内容').fill('1234 5678');
    await page.getByRole('button', { name: '确定' }).tap();
    await app.locator('#answer', { hasText: 'QR_CODE 1234 5678' }).waitFor();
    await app.getByText('扫码').tap();
    await page.getByRole('button', { name: '取消' }).tap();
    await app.locator('#answer', { hasText: 'scanCode:fail cancel' }).waitFor();
  });
});
