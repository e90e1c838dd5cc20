import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAUSES } from '#server/wechat/http';
import { ANSWER_LIMIT } from '#server/wechat/transport';

const UPSTREAM = ANSWER_LIMIT / 1_000;
/** A read that times out is not asked again; one that WeChat answers with -1 waits these pauses between its tries. */
const RETRIES = PAUSES.reduce((sum, pause) => sum + pause, 0) / 1_000;
/** Seconds after which the service itself gives a function up that says nothing else. */
const DEFAULT = 3;

const names = readdirSync(__dirname).filter((name) => !name.includes('.'));
const configOf = (name: string) => JSON.parse(readFileSync(join(__dirname, name, 'config.json'), 'utf8'));

describe.each(names)('the function %s', (name) => {
  test('has a time-out of its own, beyond that of a call to WeChat', () => {
    const { timeout, memorySize } = configOf(name);
    expect(timeout).toBeGreaterThan(Math.max(UPSTREAM, DEFAULT));
    expect(memorySize).toBeGreaterThanOrEqual(256);
  });

  test('has time for a read that is asked again and then gets no answer', () => {
    expect(configOf(name).timeout).toBeGreaterThan(RETRIES + UPSTREAM);
  });

  test('has at most one trigger: the service allows no more', () => {
    expect((configOf(name).triggers ?? []).length).toBeLessThanOrEqual(1);
  });
});

test('WeChat waits 5 s for the answer to a push, so the function may not take longer', () => {
  expect(configOf('wechat-events').timeout).toBeLessThanOrEqual(5);
});

test('the timer fires every minute, in seven fields', () => {
  expect(configOf('timers').triggers[0].config).toBe('0 * * * * * *');
});
