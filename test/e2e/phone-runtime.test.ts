import type { Request } from 'playwright-core';
import { phonesOfASuite } from './a-suite-of-phones';
import { backgroundOf, tell, textOf, unsupportedCalls, wxCall } from './phone-page';

jest.setTimeout(20_000);

const phones = phonesOfASuite();

describe('pages', () => {
  test('the app launches, its first tab shows, and tabs are kept', async () => {
    const { page, app, log } = await phones.open();
    expect(await page.locator('#title').innerText()).toBe('首页');
    await app.locator('wx-input input').fill('一二三');
    expect(await textOf(app, 'echo')).toBe('一二三');
    await page.getByRole('tab', { name: '我的' }).tap();
    await app.getByText('来过 1 次').waitFor();
    await page.getByRole('tab', { name: '首页' }).tap();
    expect(await app.locator('wx-input input').inputValue()).toBe('一二三');
    expect(await log()).toEqual([
      'launch pages/home/home 1001',
      'show 1001',
      'home load {}',
      'home show',
      'home ready',
      'home hide',
      'home show',
    ]);
  });

  test('a page of a subpackage opens above the tab and goes back', async () => {
    const { page, app, log } = await phones.open();
    await log();
    await app.getByText('打开详情').tap();
    expect(await textOf(app, 'query')).toBe('{"id":"7","name":"%E5%88%B8"}');
    await expect(page.locator('#title').innerText()).resolves.toBe('详情 7');
    await app.getByText('询问').tap();
    await app.locator('.t-dialog__button--confirm').tap();
    await app.locator('.t-dialog').waitFor({ state: 'hidden' });
    await page.getByLabel('返回').tap();
    await app.getByText('打开详情').waitFor();
    expect(await log()).toEqual([
      'home hide',
      'detail attached',
      'detail load',
      'detail show',
      'detail ready',
      'detail unload',
      'home show',
    ]);
  });

  test('a deep link opens its page with its query', async () => {
    const { app } = await phones.open('/#/extra/detail/detail?id=a%2Fb');
    expect(await textOf(app, 'query')).toBe('{"id":"a%2Fb"}');
  });

  test('a path that the app does not have reaches onPageNotFound with its query', async () => {
    const { app, log } = await phones.open('/#/pages/nowhere?card_id=1&encrypt_code=%2B');
    expect(await textOf(app, 'query')).toBe('{"card_id":"1","encrypt_code":"%2B"}');
    expect(await log()).toContain('not found pages/nowhere {"card_id":"1","encrypt_code":"%2B"}');
  });

  test('no more than ten pages open', async () => {
    const { page } = await phones.open();
    const url = '/extra/detail/detail';
    for (let depth = 2; depth <= 10; depth++) {
      expect(await wxCall(page, 'navigateTo', { url })).toMatchObject({ errMsg: 'navigateTo:ok' });
    }
    expect(await wxCall(page, 'navigateTo', { url })).toEqual({
      errMsg: 'navigateTo:fail webview count limit exceed',
    });
  });

  test('pulling down refreshes, and the bottom loads more', async () => {
    const { page, app } = await phones.open('/#/pages/mine/mine');
    await page.mouse.move(180, 200);
    await page.mouse.down();
    await page.mouse.move(180, 400, { steps: 5 });
    await page.mouse.up();
    await app.getByText('刷新 1 次').waitFor();
    await app.getByText('第 12 行').scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 5000);
    await app.getByText('第 24 行').waitFor();
  });

  test('a call that the phone does not have fails and is recorded', async () => {
    const { page } = await phones.open();
    expect(await wxCall(page, 'startBeaconDiscovery', {})).toEqual({
      errMsg: 'startBeaconDiscovery:fail not supported',
    });
    expect(await unsupportedCalls(page)).toEqual(['startBeaconDiscovery']);
  });
});

describe('templates', () => {
  test('conditions, lists, templates and scripts render as in WeChat', async () => {
    const { app } = await phones.open('/#/pages/features/features');
    expect(await textOf(app, 'condition')).toBe('one');
    expect(await textOf(app, 'rows')).toBe('0-0-1;0-1-2;1-0-3;');
    expect(await textOf(app, 'object')).toBe('a=1;b=2;');
    expect(await textOf(app, 'template')).toBe('A:2 included 1');
    expect(await textOf(app, 'wxs')).toBe('[AB] Number Array a#b# 2 0');
    expect(await textOf(app, 'k1')).toBe('H kid P 1 2 from behaviorD F');
    expect(await textOf(app, 'more')).toBe('expression 2||default');
    expect(await textOf(app, 'rich')).toBe('粗');
    expect(await app.locator('#hidden').isVisible()).toBe(false);
  });

  test('events bubble, are caught, and reach scripts', async () => {
    const { app, log } = await phones.open('/#/pages/features/features');
    await log();
    await app.getByText('expression').click({ delay: 500 });
    expect(await log()).toEqual(['longpress']);
    await app.getByText('caught').tap();
    expect(await log()).toEqual(['capture', 'inner caught {"x":{"q":1}}']);
    await app.getByText('bubbled').tap();
    expect(await log()).toEqual([
      'capture',
      'inner bubbled {}',
      'outer {"someName":"1"} outer bubbled {"where":"M"} number',
    ]);
    await app.getByText('by wxs').tap();
    expect(await log()).toContain('from wxs {"type":"tap"}');
  });

  test('a form collects its fields and a group its choice', async () => {
    const { app, log } = await phones.open('/#/pages/features/features');
    await log();
    await app.getByText('提交').tap();
    expect(await log()).toEqual(['submit {"who":"甲","on":true}']);
    await app.locator('#rb').tap();
    expect(await log()).toEqual(['radio b']);
  });
});

describe('the phone', () => {
  test('dark mode reaches the shell, the pages and their media queries', async () => {
    const { page, app } = await phones.open('/?theme=dark');
    const paper = await backgroundOf(app.locator('body'));
    expect(paper).toBe('rgb(17, 17, 16)');
    expect(await backgroundOf(page.locator('#nav'))).toBe(paper);
    await tell(page, { kind: 'theme', theme: 'light' });
    await page.locator('#phone[data-theme=light]').waitFor();
    expect(await backgroundOf(app.locator('body'))).toBe('rgb(244, 244, 242)');
  });

  test('each user has a storage of their own', async () => {
    const { app: mine } = await phones.open('/#/pages/mine/mine');
    await mine.getByText('来过 1 次').waitFor();
    const { app: other } = await phones.open('/#/pages/mine/mine', 'lin');
    await other.getByText('来过 1 次').waitFor();
    const { app: again } = await phones.open('/#/pages/mine/mine');
    await again.getByText('来过 2 次').waitFor();
  });

  test('the cloud knows who calls', async () => {
    const { app } = await phones.open();
    await app.getByText('云函数').tap();
    await app.locator('#answer', { hasText: '"openid":"o' }).waitFor();
  });

  test('Date in the app follows the clock of the world', async () => {
    const { page, app } = await phones.open();
    const now = Date.UTC(2030, 0, 1);
    await phones.world.post('/simulator/clock', { now, frozen: true });
    await page.waitForFunction((time) => Date.now() === time, now);
    await app.getByText('打开详情').tap();
    expect(await textOf(app, 'time')).toBe('2030-01-01T00:00:00.000Z');
    expect(await page.locator('#clock').innerText()).toBe('08:00');
    await phones.world.post('/simulator/clock', { now: Date.now(), frozen: false });
  });

  test('one phone of the browser listens to the world for all, the next one when it goes away', async () => {
    const streams: string[] = [];
    const note = (request: Request) =>
      void (request.url().endsWith('/events') && streams.push(request.url()));
    phones.context.on('request', note);
    const first = await phones.open();
    const second = await phones.open('/', 'lin');
    expect(streams).toEqual([expect.stringContaining('/chen/')]);
    const takenOver = second.page.waitForResponse((response) => response.url().endsWith('/lin/events'));
    await first.page.reload();
    await takenOver;
    const now = Date.UTC(2031, 0, 1);
    await phones.world.post('/simulator/clock', { now, frozen: true });
    for (const { page } of [first, second]) {
      await page.bringToFront();
      await page.waitForFunction((time) => Date.now() === time, now);
    }
    expect(streams).toHaveLength(2);
    await phones.world.post('/simulator/clock', { now: Date.now(), frozen: false });
    phones.context.off('request', note);
  });
});
