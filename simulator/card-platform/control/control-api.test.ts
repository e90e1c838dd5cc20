import type { TicketAnswer } from '#server/wechat/wire/index';
import { aListener } from '../testing/a-listener';
import { aPlatform, closePlatforms, noon, type TestPlatform } from '../testing/a-platform';

describe('the control API', () => {
  let wechat: TestPlatform;
  beforeEach(async () => {
    wechat = await aPlatform();
  });
  afterEach(closePlatforms);

  test('lists the account that everyone starts with, and makes and changes others', async () => {
    const [account] = await wechat.control<Record<string, unknown>[]>('/accounts');
    expect(account).toMatchObject({
      appid: 'wx5f0c2d7a91e84b36',
      miniPrograms: [{ originalId: 'gh_7195ea80d2e6' }],
      pushUrl: '',
    });
    const made = await wechat.control('/accounts', { name: '海底捞' });
    expect(made).toMatchObject({
      appid: expect.stringMatching(/^wx[0-9a-f]{16}$/),
      permissions: ['card', 'member-card', 'bonus', 'custom-url'],
    });
    await wechat.control('/accounts', { appid: made.appid, token: 'changed' });
    const all = await wechat.control<Record<string, unknown>[]>('/accounts');
    expect(all[1]).toMatchObject({ name: '海底捞', token: 'changed' });
  });

  test.each([
    [{ colour: 'red' }, 'unknown member of an account: colour'],
    [{ pushMode: 'loud' }, 'pushMode has a wrong value'],
    [{ pushUrl: 'nowhere' }, 'pushUrl has a wrong value'],
    [{ encodingAesKey: 'short' }, 'encodingAesKey has a wrong value'],
  ])('refuses an account with %j', async (body, error) => {
    expect(await wechat.control('/accounts', body)).toEqual({ error });
  });

  test('lists people with their ids everywhere, and takes new ones', async () => {
    const people = await wechat.control<Record<string, unknown>[]>('/users');
    expect(people.map(({ id, username }) => [id, username])).toEqual([
      ['chen', 'usr1'],
      ['lin', 'usr2'],
      ['min', 'min'],
    ]);
    expect(people[0]).toMatchObject({
      name: '小陈',
      openids: {
        wx5f0c2d7a91e84b36: expect.stringMatching(/^o[\w-]{27}$/),
        wx1d5e8a3c7b904f26: expect.stringMatching(/^o[\w-]{27}$/),
      },
    });
    expect(await wechat.control('/users', { name: '小王' })).toMatchObject({
      id: 'user-4',
      role: 'customer',
    });
    expect(await wechat.control('/users', { name: '小王', id: 'chen' })).toEqual({
      error: 'there is already a user chen',
    });
    expect(await wechat.control('/users', {})).toEqual({ error: 'name is missing' });
  });

  test('lists cards with what became of them', async () => {
    const cardId = await wechat.createApproved();
    const code = await wechat.claimedCode('chen', cardId);
    await wechat.claim('lin', cardId);
    await wechat.post('/card/code/consume', { code });
    expect(await wechat.control('/cards')).toEqual([
      expect.objectContaining({
        cardId,
        type: 'CASH',
        title: '五元代金券',
        color: '#63b359',
        status: 'CARD_STATUS_VERIFY_OK',
        quantity: 98,
        totalQuantity: 100,
        claimed: 2,
        redeemed: 1,
      }),
    ]);
  });

  test('turns known switches to known values', async () => {
    expect(await wechat.control('/config', { review: 'auto' })).toMatchObject({
      review: 'auto',
      textStyle: 'hint',
    });
    expect(await wechat.control('/config', { weather: 'fine' })).toEqual({
      error: 'unknown switch: weather',
    });
    expect(await wechat.control('/config', { review: 'later' })).toEqual({
      error: 'review must be one of manual, auto, refuse',
    });
    expect(await wechat.control('/config')).toMatchObject({ review: 'auto' });
  });

  test('logs each WeChat call, from a number on', async () => {
    await wechat.create();
    const log = await wechat.control<{ seq: number; path: string }[]>('/requests');
    expect(log.map(({ path }) => path)).toEqual(['/cgi-bin/token', '/card/create']);
    expect(log[1]).toMatchObject({ appid: 'wx5f0c2d7a91e84b36', errcode: 0, duration: expect.any(Number) });
    expect(await wechat.control(`/requests?since=${log[1]?.seq}`)).toEqual([]);
  });

  test('goes back to the start', async () => {
    const cardId = await wechat.createApproved();
    await wechat.claim('chen', cardId);
    await wechat.control('/users', { name: '小王' });
    await wechat.control('/config', { review: 'auto' });
    expect(await wechat.control('/reset', {})).toEqual({});
    await wechat.login();
    expect(await wechat.control('/cards')).toEqual([]);
    expect(await wechat.pack('chen')).toEqual([]);
    expect(await wechat.control<unknown[]>('/users')).toHaveLength(3);
    expect(await wechat.control('/config')).toMatchObject({ review: 'manual' });
    expect(await wechat.control('/clock')).toMatchObject({ offset: 0, frozen: false });
  });

  test('keeps tokens and tickets on the way back, for those who still use them', async () => {
    const ticketOf = (type: string) =>
      wechat.get<TicketAnswer>(`/cgi-bin/ticket/getticket?type=${type}`).then(({ ticket }) => ticket);
    const before = [await ticketOf('wx_card'), await ticketOf('jsapi')];
    await wechat.control('/reset', {});
    await wechat.control('/clock', { now: noon * 1000, frozen: true });
    expect([await ticketOf('wx_card'), await ticketOf('jsapi')]).toEqual(before);
    const { page } = await wechat.claim('chen', await wechat.createApproved());
    expect(page).toMatchObject([{ text: '', refusal: null }]);
  });

  test('tells whoever watches that something changed', async () => {
    const response = await fetch(`${wechat.url}/simulator/changes`);
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    await wechat.create();
    await wechat.control('/clock', { advance: 1 });
    let text = '';
    while (!text.includes('"kind":"clock"')) text += (await reader.read()).value ?? '';
    expect(text).toMatch(/event: change\ndata: \{"kind":"\w+","what":\[.*"cards"/);
    await reader.cancel();
  });

  test.each([
    ['/clock', { advanced: 60 }, 'unknown member advanced: there are now, advance, frozen'],
    ['/users', { name: '小王', rôle: 'staff' }, 'unknown member rôle: there are id, name, username, role'],
    ['/faults', { kind: 'busy', path: 'card/get' }, 'path must be * or begin with /'],
    ['/faults', { kind: 'delay', path: '*', ms: -1 }, 'ms must be 0 or more'],
  ])('takes nothing that would have no effect: %s with %j', async (path, body, error) => {
    expect(await wechat.control(path, body)).toEqual({ error });
  });

  test.each([
    ['GET', '/simulator/nothing', undefined, 404],
    ['POST', '/simulator/users', 'name=wang', 400],
    ['POST', '/simulator/users', '[1]', 400],
    ['GET', '/simulator/users/nobody/cards', undefined, 404],
  ])('answers %s %s with %s by a clear error', async (method, path, body, status) => {
    const response = await fetch(wechat.url + path, { method, ...(body && { body }) });
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ error: expect.any(String) });
  });

  test('is open to this machine’s pages only', async () => {
    const from = (origin: string) => fetch(`${wechat.url}/simulator/users`, { headers: { origin } });
    const local = await from('http://127.0.0.1:3000');
    expect(local.headers.get('access-control-allow-origin')).toBe('http://127.0.0.1:3000');
    expect((await from('https://example.com')).status).toBe(403);
  });
});

describe('the clock', () => {
  afterEach(closePlatforms);

  test('stands still, moves on and is set', async () => {
    const wechat = await aPlatform();
    expect(await wechat.control('/clock')).toMatchObject({ now: noon * 1000, frozenAt: noon * 1000 });
    await wechat.control('/clock', { advance: 60 });
    expect(await wechat.control('/clock')).toMatchObject({ now: (noon + 60) * 1000, frozen: true });
    await wechat.control('/clock', { now: noon * 1000, frozen: false });
    const { now, frozenAt } = await wechat.control<{ now: number; frozenAt: number | null }>('/clock');
    expect(frozenAt).toBeNull();
    expect(now).toBeGreaterThanOrEqual(noon * 1000);
    expect(now).toBeLessThan(noon * 1000 + 5000);
  });

  test('takes the cloud along, and does without it', async () => {
    const cloud = await aListener();
    const wechat = await aPlatform({ cloudUrl: cloud.url });
    await wechat.control('/clock', { advance: 3600 });
    expect(cloud.heard.map(({ url, body }) => [url.pathname, JSON.parse(body)])).toEqual([
      ['/clock', wechat.clock.read()],
    ]);
    await cloud.close();
    expect(await wechat.control('/clock', { advance: 1 })).toMatchObject({ frozen: true });
  });

  test('refuses what is no time', async () => {
    const wechat = await aPlatform();
    expect(await wechat.control('/clock', { now: '2026-05-01' })).toEqual({ error: 'now must be a number' });
    expect(await wechat.control('/clock', { now: -1 })).toEqual({ error: 'now must be ms since 1970' });
    expect(await wechat.control('/clock', { frozen: 'yes' })).toEqual({
      error: 'frozen must be true or false',
    });
  });
});
