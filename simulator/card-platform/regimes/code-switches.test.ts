import { aCard } from '../testing/a-card';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

let wechat: TestPlatform;
beforeEach(async () => {
  wechat = await aPlatform();
});
afterEach(closePlatforms);

const consume = (code: string) => wechat.post('/card/code/consume', { code });

test('unknownCode', async () => {
  expect(await consume('000000000000')).toMatchObject({ errcode: 40056 });
  await wechat.control('/config', { unknownCode: 40116 });
  expect(await consume('000000000000')).toMatchObject({ errcode: 40116 });
});

test('deletedCode', async () => {
  const code = await wechat.claimedCode('chen', await wechat.createApproved());
  await wechat.control(`/users/chen/cards/${code}/delete`, {});
  expect(await consume(code)).toMatchObject({ errcode: 40127 });
  await wechat.control('/config', { deletedCode: 40078 });
  expect(await consume(code)).toMatchObject({ errcode: 40078 });
  expect(await wechat.post('/card/code/get', { code })).toMatchObject({ errcode: 40078 });
});

test('unreviewedConsume', async () => {
  const cardId = await wechat.createApproved();
  const code = await wechat.claimedCode('chen', cardId);
  await wechat.post('/card/update', { card_id: cardId, cash: { base_info: { title: '六元代金券' } } });
  expect(await consume(code)).toMatchObject({ errcode: 40078 });
  await wechat.control('/config', { unreviewedConsume: 'allowed' });
  expect(await consume(code)).toMatchObject({ errcode: 0 });
});

test('boundOpenid', async () => {
  const cardId = await wechat.createApproved(aCard({ base: { bind_openid: true } }));
  const miniProgramAppid = 'wx1d5e8a3c7b904f26';
  const claimAs = async (appid: string) => {
    const cardExt = await wechat.cardExt(cardId, { openid: wechat.platform.openid(appid, 'chen') });
    const cardList = [{ cardId, cardExt }];
    const answer = await wechat.control<{ page: { refusal: string | null }[] }>('/users/chen/add-card', {
      cardList,
      miniProgramAppid,
    });
    return answer.page[0]?.refusal;
  };
  expect(await claimAs(miniProgramAppid)).toBe('other-openid');
  await wechat.control('/config', { boundOpenid: 'mini-program' });
  expect(await claimAs(miniProgramAppid)).toBeNull();
});

test('qrcodeLife', async () => {
  const body = {
    action_name: 'QR_CARD',
    action_info: { card: { card_id: await wechat.createApproved() } },
  };
  expect(await wechat.post('/card/qrcode/create', body)).not.toHaveProperty('expire_seconds');
  await wechat.control('/config', { qrcodeLife: '90-days' });
  expect(await wechat.post('/card/qrcode/create', body)).toMatchObject({ expire_seconds: 7_776_000 });
});
