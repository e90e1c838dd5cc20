import type { WechatAnswer } from '#server/wechat/wire/index';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

describe('every WeChat path', () => {
  let wechat: TestPlatform;
  beforeAll(async () => {
    wechat = await aPlatform();
  });
  afterAll(closePlatforms);

  test('answers compact JSON with HTTP 200, also when it refuses', async () => {
    const response = await fetch(wechat.url + wechat.withToken('/card/getcolors'));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await response.text()).toMatch(/^\{"errcode":0,"errmsg":"ok","colors":\[\{"name":"Color010"/);
    const refused = await fetch(`${wechat.url}/card/get`, { method: 'POST', body: '{}' });
    expect(refused.status).toBe(200);
  });

  test.each([
    ['GET', '/card/get', undefined, 43002],
    ['POST', '/card/getcolors', '{}', 43001],
    ['POST', '/card/get', '', 44002],
    ['POST', '/card/get', '{"card_id":}', 47001],
    ['POST', '/card/get', '["card_id"]', 47001],
    ['POST', '/card/get', '{"card_id":"\\u5361"}', 47002],
    ['POST', '/card/nothing', '{}', 40066],
    ['POST', '/card/luckymonkey/updateuserbalance', '{}', 40066],
    ['POST', '/card/luckymoney/updateuserbalance', '{}', 45103],
  ])('%s %s with %s is answered %d', async (method, path, body, errcode) => {
    const init = body === undefined ? { method } : { method, body };
    expect(await wechat.call(wechat.withToken(path), init)).toMatchObject({ errcode });
  });

  test('takes UTF-8 only', async () => {
    const gbk = new Uint8Array([...Buffer.from('{"card_id":"'), 0xbf, 0xa8, ...Buffer.from('"}')]);
    const answer = await wechat.call(wechat.withToken('/card/get'), { method: 'POST', body: gbk });
    expect(answer).toMatchObject({ errcode: 47001 });
  });

  test('says where a body stops being JSON', async () => {
    const { errmsg } = await wechat.post<WechatAnswer>('/card/get', '{"card_id": "p1", card_type: "CASH"}');
    expect(errmsg).toMatch(/^data format error hint: \[[\w.]{12}\] Error before "card_type: "CASH"\}"$/);
  });

  test('ends a refusal with a hint, or with a rid that begins with the time', async () => {
    const refusal = () => wechat.post<WechatAnswer>('/card/get', { card_id: 'p1' });
    expect((await refusal()).errmsg).toMatch(/^invalid card id hint: \[[\w.]{12}\]$/);
    await wechat.control('/config', { textStyle: 'rid' });
    expect((await refusal()).errmsg).toMatch(/^invalid card id rid: 69f42540-[0-9a-f]{8}-[0-9a-f]{8}$/);
  });

  test('is logged, and said to be missing when we do not have it', async () => {
    await wechat.post('/card/invoice/setbizattr', {});
    const log = await wechat.control<{ path: string }[]>('/requests');
    expect(log.at(-1)).toMatchObject({
      method: 'POST',
      path: '/card/invoice/setbizattr',
      status: 200,
      errcode: 45103,
      implemented: false,
    });
  });
});
