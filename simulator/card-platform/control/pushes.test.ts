import type { PushView } from '../pushes/push-engine';
import { aListener } from '../testing/a-listener';
import { aPlatform, closePlatforms, noon } from '../testing/a-platform';

describe('events', () => {
  const listeners: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    await closePlatforms();
    await Promise.all(listeners.splice(0).map((listener) => listener.close()));
  });

  const appid = 'wx5f0c2d7a91e84b36';

  /** A platform whose events arrive as plain JSON, and the server that takes them. */
  async function aWatchedPlatform(answer?: Parameters<typeof aListener>[0]) {
    const listener = await aListener(answer);
    listeners.push(listener);
    const wechat = await aPlatform();
    const pushUrl = `${listener.url}/events`;
    await wechat.control('/accounts', { appid, pushUrl, pushMode: 'plain', pushFormat: 'json' });
    const events = async (count: number) =>
      (await listener.untilHeard(count)).map(({ body }) => JSON.parse(body) as Record<string, unknown>);
    return { wechat, listener, events };
  }

  const head = (Event: string, FromUserName: unknown = expect.stringMatching(/^o/)) => ({
    ToUserName: 'gh_3f8c5b7e1d20',
    FromUserName,
    CreateTime: noon,
    MsgType: 'event',
    Event,
  });

  test('tell how a review ended', async () => {
    const { wechat, events } = await aWatchedPlatform();
    const [passed, refused] = [await wechat.create(), await wechat.create()];
    await wechat.control(`/cards/${passed}/review`, { result: 'pass' });
    await events(1);
    await wechat.control(`/cards/${refused}/review`, { result: 'refuse', reason: '非法代制' });
    expect(await events(2)).toEqual([
      { ...head('card_pass_check'), CardId: passed },
      { ...head('card_not_pass_check'), CardId: refused, RefuseReason: '非法代制' },
    ]);
  });

  test('tell of a claim, a redemption and a deletion', async () => {
    const { wechat, events } = await aWatchedPlatform();
    const CardId = await wechat.createApproved();
    const openid = wechat.platform.openid(appid, 'chen');
    const used = await wechat.claimedCode('chen', CardId, { outer_str: 'grant-1' });
    await events(2);
    await wechat.post('/card/code/consume', { code: used, outer_str: 'till 3' });
    await events(3);
    const thrown = await wechat.claimedCode('chen', CardId);
    await events(4);
    await wechat.control(`/users/chen/cards/${thrown}/delete`, {});
    const [, claim, consumption, , deletion] = await events(5);
    expect(claim).toEqual({
      ...head('user_get_card', openid),
      CardId,
      IsGiveByFriend: 0,
      UserCardCode: used,
      FriendUserName: '',
      OuterId: 0,
      OldUserCardCode: '',
      OuterStr: 'grant-1',
      IsRestoreMemberCard: 0,
      IsRecommendByFriend: 0,
      UnionId: expect.stringMatching(/^o6/),
    });
    expect(consumption).toEqual({
      ...head('user_consume_card', openid),
      CardId,
      UserCardCode: used,
      ConsumeSource: 'FROM_API',
      LocationName: '',
      StaffOpenId: '',
      VerifyCode: '',
      RemarkAmount: '',
      OuterStr: 'till 3',
    });
    expect(deletion).toEqual({ ...head('user_del_card', openid), CardId, UserCardCode: thrown });
  });

  test('name no unionid for an account outside every Open Platform account', async () => {
    const { wechat, events } = await aWatchedPlatform();
    await wechat.control('/accounts', { appid, openPlatformId: '' });
    await wechat.claim('chen', await wechat.createApproved());
    expect((await events(2))[1]).not.toHaveProperty('UnionId');
  });

  test('wait for a server that is down and are repeated as the clock moves', async () => {
    let down = true;
    const { wechat, listener } = await aWatchedPlatform(() => (down ? 500 : 'success'));
    await wechat.createApproved();
    await listener.untilHeard(1);
    await wechat.platform.pushes.idle();
    down = false;
    await wechat.control('/clock', { advance: 24 * 3600 });
    const [push] = await wechat.control<PushView[]>('/pushes');
    expect(push?.state).toBe('delivered');
    expect(push?.attempts.map(({ status }) => status)).toEqual([500, 200]);
  });

  test('are listed with their attempts, without secrets, and can be sent again', async () => {
    const { wechat, listener } = await aWatchedPlatform();
    const CardId = await wechat.createApproved();
    await listener.untilHeard(1);
    const [push] = await wechat.control<PushView[]>('/pushes');
    expect(push).toMatchObject({ event: { Event: 'card_pass_check', CardId } });
    expect(JSON.stringify(push)).not.toContain('kaquan2016');
    await wechat.control(`/pushes/${push!.id}/resend`, {});
    expect(await listener.untilHeard(2)).toHaveLength(2);
    expect(await wechat.control('/pushes/none/resend', {})).toEqual({
      error: 'there is no push with this id',
    });
  });

  test('go to the local cloud’s event function unless the account says otherwise', async () => {
    const listener = await aListener();
    listeners.push(listener);
    const wechat = await aPlatform({ cloudUrl: listener.url });
    const [account] = await wechat.control<{ pushUrl: string }[]>('/accounts');
    expect(account?.pushUrl).toBe(`${listener.url}/http/wechat-events`);
    await wechat.createApproved();
    const [push] = await listener.untilHeard(1);
    expect(push?.url.pathname).toBe('/http/wechat-events');
    expect(push?.url.searchParams.get('encrypt_type')).toBe('aes');
    expect(push?.body).toContain('<Encrypt>');
  });

  test('ask their address to prove itself', async () => {
    const { wechat } = await aWatchedPlatform(({ url }) => url.searchParams.get('echostr') ?? '');
    expect(await wechat.control(`/accounts/${appid}/verify`, {})).toMatchObject({ verified: true });
    const { wechat: other } = await aWatchedPlatform();
    expect(await other.control(`/accounts/${appid}/verify`, {})).toMatchObject({ verified: false });
  });

  test('come twice when asked to', async () => {
    const { wechat, listener } = await aWatchedPlatform();
    await wechat.control('/faults', { kind: 'duplicate', event: 'card_pass_check' });
    await wechat.createApproved();
    expect(await listener.untilHeard(2)).toHaveLength(2);
  });
});
