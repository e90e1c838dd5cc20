import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { type RunningCardPlatform, startCardPlatform } from '../../simulator/card-platform/index';
import { type CloudRuntime, startCloudRuntime } from '../../simulator/cloud-runtime/index';
import { startWorkbench, type Workbench } from '../../simulator/workbench/index';
import { aCardJson } from '../fixtures/a-card-json';
import { platformClient } from '../fixtures/platform-client';
import { launchBrowser } from './browser';

const inProject = (...parts: string[]) => path.join(__dirname, '../..', ...parts);
const built = {
  functions: inProject('dist/cloudfunctions'),
  phone: inProject('dist/phone'),
  page: inProject('dist/workbench'),
};

let platform: RunningCardPlatform;
let cloud: CloudRuntime;
let workbench: Workbench;
let client: Awaited<ReturnType<typeof platformClient>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  for (const folder of Object.values(built)) {
    if (!existsSync(folder)) throw new Error(`${folder} is missing: npm run build writes it`);
  }
  const cloudPort = await freePort();
  platform = await startCardPlatform({ cloudUrl: `http://127.0.0.1:${cloudPort}` });
  client = await platformClient(platform.url);
  cloud = await startCloudRuntime({
    port: cloudPort,
    clockUrl: platform.url,
    functionsDir: built.functions,
    collectionsFile: inProject('server/database/collections.json'),
    functionEnv: await functionEnvironment(),
  });
  workbench = await startWorkbench({
    platformUrl: platform.url,
    cloudUrl: cloud.url,
    phoneDir: built.phone,
    pageDir: built.page,
  });
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  page.setDefaultTimeout(8000);
  await page.goto(workbench.url);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
  await cloud?.close();
  await platform?.close();
});

async function functionEnvironment() {
  const { account } = client;
  const owner = await client.person('owner');
  return {
    WECHAT_API_URL: platform.url,
    WECHAT_APP_ID: account.appid,
    WECHAT_APP_SECRET: account.secret,
    WECHAT_TOKEN: account.token,
    WECHAT_ENCODING_AES_KEY: account.encodingAesKey,
    MINI_PROGRAM_APP_ID: account.miniPrograms[0]!.appid,
    FIRST_OWNER_OPENID: owner.openId,
    WEB_BASE_URL: platform.url,
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

const newCard = (title: string) =>
  client.createCard(aCardJson(platform.clock.seconds(), { base: { title, sku: { quantity: 50 } } }));

const openTab = (name: string) => page.getByRole('tab', { name }).click();
const button = (where: Locator, name: string) => where.getByRole('button', { name, exact: true });
const row = (cardId: string) => page.locator(`[data-card="${cardId}"]`).and(page.locator('.card-row'));
const phone = (personId: string) => page.locator(`[data-person="${personId}"]`);

test('three phones run the mini-program side by side, the console is beside them', async () => {
  for (const [id, name] of [
    ['chen', '小陈'],
    ['lin', '小林'],
    ['min', '店员阿敏'],
  ] as const) {
    await phone(id)
      .getByRole('combobox', { name: '换一个人' })
      .getByText(name)
      .first()
      .waitFor({ state: 'attached' });
    await phone(id).frameLocator('iframe').getByText('领券').first().waitFor();
  }
  await page.getByText('还没有卡券').waitFor();
  const stage = await page.locator('.stage').evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(stage).toBe(0);
});

test('a card that is created appears by itself and is approved by its button; its push arrives', async () => {
  const cardId = await newCard('50元代金券');
  await row(cardId).getByText('审核中').waitFor();
  await button(row(cardId), '通过 50元代金券').click();
  await row(cardId).getByText('已通过').waitFor();

  await openTab('推送');
  const push = page.locator('[data-event=card_pass_check]');
  await push.getByText('已送达').waitFor();
  await push.getByRole('button', { expanded: false }).click();
  await push.getByText(`<CardId><![CDATA[${cardId}]]></CardId>`).waitFor();
  await openTab('卡券');
});

test('a refused card shows the reason', async () => {
  const cardId = await newCard('七折券');
  await button(row(cardId), '驳回 七折券').click();
  await row(cardId).getByRole('textbox', { name: '驳回的原因' }).fill('图片不清晰');
  await button(row(cardId), '驳回').click();
  await row(cardId).getByText('驳回：图片不清晰').waitFor();
});

test('the stock is changed through WeChat’s own call', async () => {
  const cardId = await newCard('满减券');
  const { quantity } = await stockOf(cardId);
  await button(row(cardId), '增加库存 10').click();
  await row(cardId)
    .locator('[data-stock]')
    .getByText(String(quantity + 10), { exact: true })
    .waitFor();
  expect(await stockOf(cardId)).toMatchObject({ quantity: quantity + 10 });

  await openTab('请求');
  await page.locator('tr', { hasText: '/card/modifystock' }).first().waitFor();
  await openTab('卡券');
});

test('a card’s QR code is scanned by one of the people and lands in their card pack', async () => {
  const cardId = await newCard('酸梅汤券');
  await client.review(cardId, 'pass');
  await button(row(cardId), '二维码').click();
  await row(cardId).getByRole('img', { name: '领券二维码' }).waitFor();
  await button(row(cardId), '小林扫码领取').click();
  await row(cardId).locator('.figure', { hasText: '领取' }).getByText('1', { exact: true }).waitFor();

  await openTab('卡包');
  await page.getByRole('toolbar', { name: '谁的卡包' }).getByText('小林').click();
  await page.locator('[data-code]', { hasText: '酸梅汤券' }).getByText('正常').waitFor();
  await button(phone('lin'), '卡包').click();
  await phone('lin').frameLocator('iframe').getByText('酸梅汤券').first().waitFor();
});

test('a refusal of the platform is shown as it is', async () => {
  await openTab('卡券');
  const cardId = await newCard('未审核的券');
  await button(row(cardId), '二维码').click();
  await button(row(cardId), '小陈扫码领取').click();
  await page.getByRole('alert').getByText('该券未通过审核').waitFor();
});

test('the world’s clock is stopped, advanced and brought back', async () => {
  await openTab('时钟');
  await page.getByRole('button', { name: '停住' }).click();
  await page.locator('.top-bar').getByText('已停').waitFor();
  const before = platform.clock.now();
  await page.getByRole('button', { name: '+1 天' }).click();
  await page.locator('.top-bar').getByText('快 1 天').waitFor();
  expect(platform.clock.now()).toBe(before + 86_400_000);
  expect(cloud.clock.now()).toBe(platform.clock.now());

  await page.getByRole('button', { name: '回到现在' }).click();
  await page.locator('.top-bar').getByText('已停').waitFor({ state: 'hidden' });
  expect(Math.abs(platform.clock.now() - Date.now())).toBeLessThan(2000);
});

test('a switch is turned and a fault is armed', async () => {
  await openTab('开关与故障');
  const turned = page.waitForResponse((answer) => answer.request().method() === 'POST');
  await page.locator('select[name=review]').selectOption('auto');
  await turned;
  expect(await client.control('/config')).toMatchObject({ review: 'auto' });
  await page.getByRole('button', { name: '安排' }).click();
  await page.locator('[data-fault=busy]').getByText('还有 1 次').waitFor();
});

test('a phone gives its place to another person, is hidden and comes back', async () => {
  await button(phone('min'), '收起店员阿敏的手机').click();
  await phone('min').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '添加手机' }).click();
  await phone('min').waitFor();
  await phone('min').getByRole('combobox').selectOption('owner');
  await phone('owner').frameLocator('iframe').getByText('领券').first().waitFor();
});

/** The platform's own figures, not the page's. */
async function stockOf(cardId: string): Promise<{ quantity: number }> {
  const cards = await client.control<{ cardId: string; quantity: number }[]>('/cards');
  return cards.find((card) => card.cardId === cardId)!;
}
