import type { Browser } from 'playwright-core';
import type { LandingpageCreateAnswer } from '#server/wechat/wire/index';
import { aCard } from '../../simulator/card-platform/testing/a-card';
import { aPlatform, closePlatforms } from '../../simulator/card-platform/testing/a-platform';
import { launchBrowser } from './browser';

jest.setTimeout(20_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await closePlatforms();
});

test('a landing page opens in a browser, and whoever taps 领取 has the card', async () => {
  const wechat = await aPlatform();
  const card_id = await wechat.createApproved(aCard({ base: { get_limit: 1 } }));
  const { url } = await wechat.post<LandingpageCreateAnswer>('/card/landingpage/create', {
    banner: 'http://mmbiz.qpic.cn/mmbiz/banner/0',
    page_title: '惠城优惠大派送',
    can_share: true,
    scene: 'SCENE_H5',
    card_list: [{ card_id, thumb_url: '' }],
  });
  const { pathname, search } = new URL(url);
  const page = await browser.newPage({ viewport: { width: 375, height: 812 } });
  await page.goto(wechat.url + pathname + search);
  await page.getByText('小陈').click();
  await page.getByRole('button', { name: '领取' }).click();
  await page.getByRole('button', { name: '已领完' }).waitFor();
  expect(await page.title()).toBe('惠城优惠大派送');
  expect(await wechat.pack('chen')).toMatchObject([{ cardId: card_id }]);
});
