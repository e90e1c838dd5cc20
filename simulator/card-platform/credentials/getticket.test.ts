import type { TicketAnswer } from '#server/wechat/wire/index';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

describe('GET /cgi-bin/ticket/getticket', () => {
  let wechat: TestPlatform;
  beforeEach(async () => {
    wechat = await aPlatform();
  });
  afterEach(closePlatforms);

  const ask = (type: string) => wechat.get<TicketAnswer>(`/cgi-bin/ticket/getticket?type=${type}`);

  test('answers one ticket of each type, the same for two hours', async () => {
    const [card, page] = [await ask('wx_card'), await ask('jsapi')];
    expect(card).toEqual({
      errcode: 0,
      errmsg: 'ok',
      ticket: expect.stringMatching(/^[\w-]{86}$/),
      expires_in: 7200,
    });
    expect(page.ticket).not.toBe(card.ticket);
    await wechat.control('/clock', { advance: 7000 });
    await wechat.login();
    expect(await ask('wx_card')).toMatchObject({ ticket: card.ticket, expires_in: 200 });
    await wechat.control('/clock', { advance: 200 });
    expect((await ask('wx_card')).ticket).not.toBe(card.ticket);
  });

  test('refuses another type', async () => {
    expect(await ask('gift')).toMatchObject({ errcode: 40097 });
  });
});
