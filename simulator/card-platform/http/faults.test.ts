import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

describe('a mishap', () => {
  let wechat: TestPlatform;
  let code: string;
  beforeEach(async () => {
    wechat = await aPlatform();
    code = await wechat.claimedCode('chen', await wechat.createApproved());
  });
  afterEach(closePlatforms);

  const path = '/card/code/consume';
  const ask = (fault: object) => wechat.control('/faults', { path, ...fault });
  const consume = () => wechat.post(path, { code });
  const state = async () => (await wechat.pack('chen'))[0]?.state;

  test.each([
    ['busy', -1],
    ['invalid-token', 40001],
    ['quota', 45009],
  ])('%s answers %d and does nothing, as often as asked', async (kind, errcode) => {
    await ask({ kind, times: 2 });
    expect(await consume()).toMatchObject({ errcode });
    expect(await consume()).toMatchObject({ errcode });
    expect(await state()).toBe('NORMAL');
    expect(await consume()).toMatchObject({ errcode: 0 });
  });

  test.each([40151, 45033, 9008001])(
    'errcode answers %d, which nothing else gives rise to',
    async (errcode) => {
      await ask({ kind: 'errcode', errcode });
      expect(await consume()).toMatchObject({ errcode, errmsg: expect.stringMatching(/^[a-z]/) });
      expect(await state()).toBe('NORMAL');
    },
  );

  test('http-500 answers no JSON', async () => {
    await ask({ kind: 'http-500' });
    const response = await fetch(wechat.url + wechat.withToken(path), { method: 'POST', body: '{}' });
    expect([response.status, await response.text()]).toEqual([500, 'Internal Server Error']);
  });

  test('drop-before cuts the connection with nothing done', async () => {
    await ask({ kind: 'drop-before' });
    await expect(consume()).rejects.toThrow('fetch failed');
    expect(await state()).toBe('NORMAL');
  });

  test('drop-after cuts the connection when it is done', async () => {
    await ask({ kind: 'drop-after' });
    await expect(consume()).rejects.toThrow('fetch failed');
    expect(await state()).toBe('CONSUMED');
    expect(await consume()).toMatchObject({ errcode: 40099 });
  });

  test('delay takes its time', async () => {
    await ask({ kind: 'delay', ms: 80 });
    const started = performance.now();
    expect(await consume()).toMatchObject({ errcode: 0 });
    expect(performance.now() - started).toBeGreaterThanOrEqual(79);
  });

  test('meets its own path only, can be seen and taken back', async () => {
    await ask({ kind: 'busy', path: '/card/get' });
    expect(await wechat.control('/faults')).toEqual([
      { path: '/card/get', kind: 'busy', times: 1, ms: 1000 },
    ]);
    expect(await consume()).toMatchObject({ errcode: 0 });
    await wechat.call('/simulator/faults', { method: 'DELETE' });
    expect(await wechat.control('/faults')).toEqual([]);
  });

  test('of pushes is listed and taken back like any other', async () => {
    await ask({ kind: 'busy' });
    const lose = { path: '', kind: 'lose', times: 2, ms: 0, event: 'user_consume_card' };
    const duplicate = { path: '', kind: 'duplicate', times: 1, ms: 0 };
    await wechat.control('/faults', { kind: 'lose', event: 'user_consume_card', times: 2 });
    const armed = await wechat.control('/faults', { kind: 'duplicate' });
    expect(armed).toEqual([expect.objectContaining({ path, kind: 'busy' }), lose, duplicate]);
    expect(await wechat.control('/faults')).toEqual(armed);
    await wechat.call('/simulator/faults', { method: 'DELETE' });
    expect(await wechat.control('/faults')).toEqual([]);
  });

  test.each([
    [{ kind: 'fire' }, /^kind must be one of busy, /],
    [{ kind: 'busy', path: undefined }, /^path is missing$/],
    [{ kind: 'busy', times: 0 }, /^times must be 1 or more$/],
    [{ kind: 'lose', event: 'rain' }, /^event must be one of card_pass_check, /],
  ])('that is %j is refused', async (fault, error) => {
    expect(await ask(fault)).toEqual({ error: expect.stringMatching(error) });
  });
});
