import { aFriendsCoupon } from '../testing/a-friends-coupon';
import { aPlatform, closePlatforms, noon } from '../testing/a-platform';
import { defaultAccount } from './default-world';
import { forgetExpired } from './forget-expired';
import { Table } from './table';

const day = 86_400;
const { appid } = defaultAccount;

test('of a thousand rows those that expired more than a day ago are removed, from the journal too', () => {
  const written: unknown[] = [];
  const table = new Table<{ id: string; expiresAt: number }>(
    'codes',
    ({ id }) => id,
    ([, id, json]) => written.push([id, json === null]),
  );
  const add = (id: string, expiresAt: number) => {
    table.put({ id, expiresAt });
    forgetExpired(table, 2 * day);
  };
  add('old', day - 1);
  add('a day old', day);
  for (let index = 2; index < 999; index += 1) add(String(index), 2 * day + 300);
  expect(table.size).toBe(999);
  add('new', 2 * day + 300);
  expect(table.size).toBe(999);
  expect([table.get('old'), table.get('a day old')?.id]).toEqual([undefined, 'a day old']);
  expect(written.at(-1)).toEqual(['old', true]);
});

describe('on the platform', () => {
  afterEach(closePlatforms);
  const numbers = Array.from({ length: 999 }, (_, index) => String(index));
  const expiresAt = noon - day - 1;

  test('a new price lets the long expired ones go', async () => {
    const wechat = await aPlatform();
    const card_id = await wechat.createApproved(aFriendsCoupon());
    const { stockQuotes } = wechat.platform.store;
    const quote = { appid, cardId: card_id, quantity: 1, free: 0, paid: 2, expiresAt, used: true };
    for (const orderId of numbers) stockQuotes.put({ ...quote, orderId });
    const { order_id } = await wechat.post('/card/pay/getpayprice', { card_id, quantity: 1 });
    expect(stockQuotes.all().map(({ orderId }) => orderId)).toEqual([order_id]);
  });

  test('a new code of a web page lets the long expired ones go', async () => {
    const wechat = await aPlatform();
    await wechat.control('/accounts', { appid, oauthDomains: ['shop.example'] });
    const { oauthCodes } = wechat.platform.store;
    const row = { appid, userId: 'chen', scope: 'snsapi_base', expiresAt, used: false } as const;
    for (const code of numbers) oauthCodes.put({ ...row, code });
    const redirect_uri = 'https://shop.example/';
    const query = {
      appid,
      redirect_uri,
      response_type: 'code',
      scope: 'snsapi_base',
      simulator_user: 'chen',
    };
    const path = `/connect/oauth2/authorize?${new URLSearchParams(query)}`;
    const answer = await fetch(wechat.url + path, { redirect: 'manual' });
    const code = new URL(answer.headers.get('location')!).searchParams.get('code');
    expect(oauthCodes.all().map((one) => one.code)).toEqual([code]);
  });
});
