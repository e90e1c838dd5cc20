import { unixSeconds } from '#domain/time';
import { anEvent, aPush, xmlOf } from '../../fixtures/a-push';
import { aShop, type Shop } from '../../fixtures/a-shop';
import { accountOf } from '../../fixtures/a-world';
import { digestOf } from '../../fixtures/digest-of';
import { builtUseCases } from './built-use-cases';
import { inShort, invoke, type Phone } from './invoke';

/**
 * Functions that no phone has any business with, and what each caller gets. `nobody`: invalid-input of the field
 * `caller`. A phone can name any function of its environment, so what it may not do is up to the function.
 */
const expected = {
  timers: {
    'the clock': 'every job runs',
    'a phone': 'nobody',
    'the owner’s phone': 'nobody',
    'a phone of another mini-program': 'nobody',
    'a phone without an openid': 'nobody',
    'a phone that says it is the clock': 'nobody',
  },
  'wechat-events': {
    'WeChat, signed': '200 and stored',
    'anybody over HTTP, unsigned': '403',
    'anybody over HTTP, signed with another token': '403',
    'a phone': '403',
    'the owner’s phone': '403',
    'a phone that says it is HTTP access': '403',
  },
};

let shop: Shop;
let stranger: Phone;
let owner: Phone;

beforeAll(async () => {
  shop = await aShop();
  await shop.stopClock();
  stranger = { openId: (await shop.aPerson()).openId };
  owner = { openId: shop.owner.openId };
}, 60_000);
afterAll(() => shop.close());

test('the tables have every built function that knows no use cases', () => {
  const others = Object.entries(builtUseCases()).flatMap(([name, useCases]) => (useCases ? [] : [name]));
  expect(others.sort()).toEqual(Object.keys(expected).sort());
});

const config = () => ({ accounts: [accountOf(shop.client.account)] as const });
const anUnknownEvent = (n: number) => xmlOf(anEvent('user_unknown', { CreateTime: shop.now() + n }));

const never = unixSeconds(0);

/** What changed while `act` ran. */
async function changedBy(act: () => Promise<unknown>): Promise<string[]> {
  const before = await digestOf(shop.runtime.url);
  await act();
  const after = await digestOf(shop.runtime.url);
  return Object.keys(after).filter((name) => after[name] !== before[name]);
}

describe('the timer', () => {
  const timerEvent = {
    Type: 'Timer',
    TriggerName: 'every-minute',
    Time: '2026-05-01T04:00:00Z',
    Message: '',
  };

  const calls: Record<keyof typeof expected.timers, () => Promise<unknown>> = {
    'the clock': () => fetch(`${shop.runtime.url}/timers/timers/every-minute`, { method: 'POST' }),
    'a phone': () => invoke(shop, 'timers', {}, stranger),
    'the owner’s phone': () => invoke(shop, 'timers', {}, owner),
    'a phone of another mini-program': () =>
      invoke(shop, 'timers', {}, { ...stranger, appId: 'wx00000000000000ff' }),
    'a phone without an openid': () => invoke(shop, 'timers', {}, {}),
    'a phone that says it is the clock': () => invoke(shop, 'timers', timerEvent, stranger),
  };

  const answers: Record<string, (answer: unknown) => unknown> = {
    nobody: inShort,
    'every job runs': (answer) => ((answer as Response).ok ? 'every job runs' : 'failed'),
  };

  test.each(Object.entries(expected.timers))('called by %s: %s', async (who, outcome) => {
    const job = 'close-grants';
    await shop.repositories.jobs.lease(job, shop.now(), shop.now());
    await shop.repositories.jobs.end(job, never, never, '');
    const answer = await calls[who as keyof typeof calls]();
    expect(answers[outcome]!(answer)).toBe(outcome);
    const lastRunAt = (await shop.repositories.jobs.find(job))?.lastRunAt;
    expect((lastRunAt ?? never) > never).toBe(outcome !== 'nobody');
  });
});

describe('the push', () => {
  const wrongToken = () => ({ accounts: [{ ...config().accounts[0], token: 'another' }] as const });
  const url = () => `${shop.runtime.url}/http/wechat-events`;
  const overHttp = async (request: ReturnType<typeof aPush>) => {
    const query = new URLSearchParams(request.queryStringParameters);
    const answer = await fetch(`${url()}?${query}`, { method: 'POST', body: request.body });
    return { statusCode: answer.status, body: await answer.text() };
  };

  const calls: Record<keyof (typeof expected)['wechat-events'], () => Promise<unknown>> = {
    'WeChat, signed': () => overHttp(aPush(anUnknownEvent(1), config(), shop.now())),
    'anybody over HTTP, unsigned': () =>
      overHttp({ ...aPush(anUnknownEvent(2), config(), shop.now()), queryStringParameters: {} }),
    'anybody over HTTP, signed with another token': () =>
      overHttp(aPush(anUnknownEvent(3), wrongToken(), shop.now())),
    'a phone': () => invoke(shop, 'wechat-events', {}, stranger),
    'the owner’s phone': () => invoke(shop, 'wechat-events', { useCase: 'getMe', input: {} }, owner),
    'a phone that says it is HTTP access': () =>
      invoke(shop, 'wechat-events', aPush(anUnknownEvent(4), wrongToken(), shop.now()), stranger),
  };

  test.each(Object.entries(expected['wechat-events']))('called by %s: %s', async (who, outcome) => {
    let answer: unknown;
    const changed = await changedBy(async () => {
      answer = await calls[who as keyof typeof calls]();
    });
    expect(answer).toMatchObject({ statusCode: Number.parseInt(outcome, 10) });
    expect(changed).toEqual(outcome.endsWith('stored') ? ['events'] : []);
  });
});
