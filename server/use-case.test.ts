import * as v from 'valibot';
import type { AppId } from '#domain/brand';
import { fail } from '#domain/errors';
import { listenToConsole } from '../test/fixtures/listen-to-console';
import type { CallContext } from './context';
import { createLog } from './log/log';
import { createRedaction } from './log/redaction';
import { dispatch, type UseCaseTable } from './use-case';
import { WechatRefusal, WechatSilence } from './wechat/wechat-error';

const account = { appId: 'wx1' as AppId, appSecret: 'not-told', token: 'nor-this', encodingAesKey: '' };
const log = createLog('trace-7', createRedaction({ accounts: [account] }));

/** No use case here looks further than this. */
const contextFor = (openId: string) =>
  ({ caller: { openId }, traceId: 'trace-7', log }) as unknown as CallContext;

const throwing = (error: unknown) => ({
  callers: 'everyone' as const,
  input: v.object({}),
  run: () => Promise.reject(error),
});

const useCases: UseCaseTable = {
  greet: {
    callers: 'everyone',
    input: v.object({ name: v.string() }),
    run: async ({ name }: { name: string }) => `hello ${name}`,
  },
  refuse: {
    callers: 'everyone',
    input: v.object({}),
    run: async () => fail('claim-limit-reached', { limit: 3 }),
  },
  silent: throwing(new WechatSilence('/card/get', 'time-out')),
  denied: throwing(new WechatRefusal('/card/get', 40164, 'invalid ip')),
  broken: throwing(new TypeError('x is not a function')),
};

const call = (event: unknown, openId = 'person-1') => dispatch(useCases, event, contextFor(openId));

describe('dispatch', () => {
  test('runs the named use case with its parsed input', async () => {
    expect(await call({ useCase: 'greet', input: { name: 'Lin', more: 1 } })).toEqual({
      ok: true,
      data: 'hello Lin',
    });
  });

  test.each([
    ['an expected failure', 'refuse', { code: 'claim-limit-reached', params: { limit: 3 } }],
    ['a silent WeChat', 'silent', { code: 'wechat-unavailable', params: {} }],
    ['a refusal of WeChat', 'denied', { code: 'wechat-setup', params: { problem: 'ip-not-allowed' } }],
  ])('answers %s with its code', async (_, useCase, error) => {
    const said = listenToConsole();
    const reply = await call({ useCase });
    said.stop();
    expect(reply).toEqual({ ok: false, error });
  });

  test('writes down what WeChat answered, with the trace', async () => {
    const said = listenToConsole();
    await call({ useCase: 'denied' });
    const line = { level: 'warn', traceId: 'trace-7', path: '/card/get', errcode: 40164 };
    expect(said.stop()).toEqual([expect.objectContaining(line)]);
  });

  test('answers a bug with a trace that the log has as well, and nothing else', async () => {
    const said = listenToConsole();
    const reply = await call({ useCase: 'broken', input: {} });
    expect(reply).toEqual({ ok: false, error: { code: 'unexpected', params: { traceId: 'trace-7' } } });
    expect(said.stop()).toEqual([
      expect.objectContaining({
        level: 'error',
        traceId: 'trace-7',
        err: expect.objectContaining({ type: 'TypeError' }),
      }),
    ]);
  });

  test.each([
    [undefined, 'useCase'],
    [null, 'useCase'],
    ['greet', 'useCase'],
    [{}, 'useCase'],
    [{ useCase: 'unknown' }, 'useCase'],
    [{ useCase: 'constructor' }, 'useCase'],
    [{ useCase: '__proto__' }, 'useCase'],
    [{ useCase: { $ne: '' } }, 'useCase'],
    [{ useCase: 'greet', input: { name: 7 } }, 'name'],
    [{ useCase: 'greet', input: null }, ''],
    [{ useCase: 'greet' }, 'name'],
  ])('refuses %j and names the field', async (event, field) => {
    expect(await call(event)).toEqual({ ok: false, error: { code: 'invalid-input', params: { field } } });
  });

  test('serves nobody who is not on a phone', async () => {
    expect(await call({ useCase: 'greet', input: { name: 'x' } }, '')).toEqual({
      ok: false,
      error: { code: 'invalid-input', params: { field: 'caller' } },
    });
  });
});
