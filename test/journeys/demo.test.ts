import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { OpenId } from '#domain/brand';
import { aShop, type Shop } from '../fixtures/a-shop';
import type { Person } from '../fixtures/platform-client';

const run = promisify(execFile);
const project = join(__dirname, '../..');

let shop: Shop;

beforeAll(async () => {
  shop = await aShop();
}, 60_000);
afterAll(() => shop.close());

/** One of the people that every world starts with. */
async function personOf(userId: string): Promise<Person> {
  const { account, control } = shop.client;
  const users = await control<{ id: string; openids: Record<string, string> }[]>('/users');
  const { openids } = users.find(({ id }) => id === userId)!;
  return {
    userId,
    openId: openids[account.miniPrograms[0]!.appid]!,
    holder: openids[account.appid]!,
    unionId: '',
  };
}

test('the demo shop that npm start shows can be loaded, with one coupon claimed, redeemed and booked', async () => {
  const owner = await personOf('min');
  const row = { name: '阿敏', store: '一店', role: 'owner', active: true } as const;
  await shop.repositories.staff.put({ _id: owner.openId as OpenId, ...row });

  const urls = JSON.stringify({ cardPlatform: shop.client.url, cloud: shop.runtime.url });
  const script = `import('./scripts/start/demo.mjs').then(({ loadDemo }) => loadDemo(${urls}))`;
  await run(process.execPath, ['-e', script], { cwd: project });

  const { redemptions } = await shop.get('staff', 'listRedemptions', {}, owner);
  expect(redemptions).toMatchObject([{ state: 'done', usage: { by: '阿敏' } }]);
}, 60_000);
