import { CouponError } from '../domain/errors';
import { call } from './cloud';

/** Lets the phone's cloud answer as given; returns what it was asked. */
function answering(answer: () => Promise<unknown>) {
  const asked: unknown[] = [];
  const callFunction = (request: unknown) => {
    asked.push(request);
    return answer();
  };
  Object.assign(globalThis, { wx: { cloud: { callFunction } } });
  return asked;
}

const failureOf = async (answer: Promise<unknown>) => {
  const error = await answer.catch((thrown: unknown) => thrown);
  return error instanceof CouponError ? error.info : error;
};

test('a use case is asked by name with its input, and its data come back', async () => {
  const asked = answering(async () => ({ result: { ok: true, data: { cards: [] } } }));
  expect(await call('consumer', 'listCards', {})).toEqual({ cards: [] });
  expect(asked).toEqual([{ name: 'consumer', data: { useCase: 'listCards', input: {} } }]);
});

test("the cloud's refusal is thrown with its facts", async () => {
  answering(async () => ({
    result: { ok: false, error: { code: 'claim-limit-reached', params: { limit: 1 } } },
  }));
  expect(await failureOf(call('consumer', 'startClaim', { cardId: 'p1' }))).toEqual({
    code: 'claim-limit-reached',
    params: { limit: 1 },
  });
});

test('an answer that is none of ours is a failure of the service', async () => {
  answering(async () => ({ result: 'hello' }));
  expect(await failureOf(call('consumer', 'listCards', {}))).toMatchObject({ code: 'unexpected' });
});

test('a phone without network says so', async () => {
  answering(() => Promise.reject({ errMsg: 'cloud.callFunction:fail request:fail' }));
  expect(await failureOf(call('consumer', 'listCards', {}))).toMatchObject({ code: 'offline' });
});

describe('when no answer comes', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test.each([
    ['a list', 8_000, () => call('consumer', 'listCards', {})],
    ['a redemption', 12_000, () => call('staff', 'redeem', { requestId: 'r', cardId: 'p', code: '1' })],
  ])('%s is given up after %i ms', async (_, patience, ask) => {
    answering(() => new Promise(() => undefined));
    const failure = failureOf(ask());
    let settled = false;
    failure.finally(() => {
      settled = true;
    });
    await jest.advanceTimersByTimeAsync(patience - 1);
    expect(settled).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    expect(await failure).toMatchObject({ code: 'cloud-unreachable' });
  });
});
