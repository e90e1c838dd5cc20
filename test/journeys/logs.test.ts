import type { CardId } from '#domain/brand';
import { aShop, type Shop } from '../fixtures/a-shop';
import type { Person } from '../fixtures/platform-client';
import { until } from '../fixtures/until';

let shop: Shop;

beforeAll(async () => {
  shop = await aShop();
}, 60_000);
afterAll(() => shop.close());

const lines = () =>
  shop.logs.map((line) => JSON.parse(line.slice(line.indexOf('{'))) as Record<string, unknown>);

/** All answers that phones got. */
const answers: string[] = [];

const ask: Shop['ask'] = async (...call) => {
  const reply = await shop.ask(...call);
  answers.push(JSON.stringify(reply));
  return reply;
};

/** A whole life of a coupon, with everything that goes wrong on the way. */
async function aJourney(customer: Person, cardId: CardId): Promise<string[]> {
  await shop.client.fault({
    kind: 'errcode',
    path: '/cgi-bin/ticket/getticket',
    times: 1,
    errcode: 40001,
  } as never);
  await ask('consumer', 'startClaim', { cardId }, customer);
  await shop.client.fault({ kind: 'duplicate', event: 'user_get_card' });
  const ticket = await shop.get('consumer', 'startClaim', { cardId }, customer);
  const { cardList } = await shop.addCard(customer, ticket);
  const { grantId } = ticket;
  const encryptedCode = cardList[0]!.code;
  await shop.client.fault({ kind: 'drop-before', path: '/card/code/decrypt', times: 3 });
  await ask('consumer', 'confirmClaim', { grantId, encryptedCode }, customer);
  await ask('consumer', 'confirmClaim', { grantId, encryptedCode }, customer);
  const [packed] = await shop.client.pack(customer);
  const { code } = packed!;
  await ask('staff', 'checkCode', { code }, customer);
  await ask('staff', 'checkCode', { code: '999999999999' }, shop.owner);
  const { requestId } = await shop.get('staff', 'checkCode', { code }, shop.owner);
  await shop.client.fault({ kind: 'drop-after', path: '/card/code/consume', times: 1 });
  await ask('staff', 'redeem', { requestId, cardId, code }, shop.owner);
  await ask('staff', 'redeem', { requestId, cardId, code }, shop.owner);
  await ask('consumer', 'getMyCoupon', { cardId, encryptedCode }, customer);
  await ask('consumer', 'getMyCoupon', { cardId, encryptedCode: { $gt: '' } } as never, customer);
  await shop.fireTimers();
  return [code, encryptedCode, ticket.cardExt];
}

/** Tokens and tickets that the shop has used, as its database has them. */
async function credentials(): Promise<string[]> {
  const names = ['access_token', 'wx_card'];
  const rows = names.map((name) =>
    shop.repositories.credentials.find(`${shop.client.account.appid}.${name}`),
  );
  return (await Promise.all(rows)).map((row) => row!.value);
}

describe('after a journey with failures', () => {
  let secrets: string[];
  let people: string[];
  let coupon: string[];

  beforeAll(async () => {
    const [customer, cardId] = [await shop.aPerson(), await shop.aCard()];
    coupon = await aJourney(customer, cardId);
    await until('the log tells of the event', async () =>
      shop.logs.some((line) => line.includes('user_consume_card')),
    );
    const { secret, token, encodingAesKey } = shop.client.account;
    secrets = [secret, token, encodingAesKey, ...(await credentials())];
    const { openId, holder, unionId } = customer;
    people = [openId, holder, unionId, shop.owner.openId, shop.owner.holder].filter((id) => id !== '');
  }, 60_000);

  test('the log names no secret, no person and no coupon', () => {
    const log = shop.logs.join('\n');
    for (const leak of [...secrets, ...people, ...coupon]) expect(log).not.toContain(leak);
  });

  test('no answer to a phone has a secret in it', () => {
    expect(answers.length).toBeGreaterThan(8);
    for (const secret of secrets) expect(answers.join('\n')).not.toContain(secret);
  });

  test('each call has one line: which function, what for, how it went, how long, who', () => {
    const calls = lines().filter(({ msg }) => msg === 'called');
    expect(calls).toContainEqual({
      level: 'info',
      time: expect.any(Number),
      traceId: expect.stringMatching(/^[\da-f]{8}$/),
      function: 'staff',
      useCase: 'redeem',
      cardId: expect.stringMatching(/^p/),
      code: expect.stringMatching(/^#[\w-]{8}$/),
      requestId: expect.any(String),
      caller: expect.stringMatching(/^#[\w-]{8}$/),
      outcome: 'ok',
      ms: expect.any(Number),
      msg: 'called',
    });
    expect(new Set(calls.map((line) => line.traceId)).size).toBe(calls.length);
    const asked = calls.filter((line) => line.function === 'staff');
    expect(asked.map(({ outcome }) => outcome)).toEqual(
      expect.arrayContaining(['not-staff', 'code-not-found', 'ok']),
    );
    expect(new Set(calls.map((line) => line.function))).toEqual(
      new Set(['consumer', 'staff', 'timers', 'wechat-events']),
    );
  });

  test('the lines about one coupon have one digest, at the counter and of its events', () => {
    const redeemed = lines().find(({ useCase, outcome }) => useCase === 'redeem' && outcome === 'ok')!;
    const about = lines().filter(({ code }) => code === redeemed.code);
    const names = about.map(({ useCase, event }) => useCase ?? event);
    expect(names).toEqual(
      expect.arrayContaining(['user_get_card', 'checkCode', 'redeem', 'user_consume_card']),
    );
  });

  test('what WeChat answered is there, under the trace of the call', () => {
    const failures = lines().filter(({ msg }) => msg === 'WeChat failed');
    expect(failures).toContainEqual(
      expect.objectContaining({ path: '/card/code/decrypt', reason: 'connection' }),
    );
    for (const { traceId } of failures) {
      const call = lines().find((line) => line.msg === 'called' && line.traceId === traceId);
      expect(call?.outcome).not.toBe('ok');
    }
  });
});
