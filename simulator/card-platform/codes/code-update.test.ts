import { aCard } from '../testing/a-card';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

describe('POST /card/code/update', () => {
  let wechat: TestPlatform;
  beforeEach(async () => {
    wechat = await aPlatform();
  });
  afterEach(closePlatforms);

  const custom = async (code: string) => {
    const card_id = await wechat.createApproved(aCard({ base: { use_custom_code: true } }));
    await wechat.claim('chen', card_id, { code });
    return card_id;
  };
  const update = (body: object) => wechat.post('/card/code/update', body);

  test('gives the holder another code and forgets the old one', async () => {
    const card_id = await custom('VIP-1');
    expect(await update({ code: 'VIP-1', card_id, new_code: 'VIP-2' })).toEqual({ errcode: 0, errmsg: 'ok' });
    expect(await wechat.pack('chen')).toMatchObject([{ code: 'VIP-2', state: 'NORMAL' }]);
    expect(await wechat.post('/card/code/get', { code: 'VIP-1', card_id })).toMatchObject({ errcode: 40056 });
    expect(await wechat.post('/card/code/consume', { code: 'VIP-2', card_id })).toMatchObject({ errcode: 0 });
  });

  test.each([
    ['the card of a custom code missing', { code: 'VIP-1', new_code: 'VIP-2' }, 41012],
    ['an unknown code', { code: 'VIP-0', new_code: 'VIP-2' }, 40056],
    ['no new code', { code: 'VIP-1' }, 40116],
    ['a new code under another name', { code: 'VIP-1', newcode: 'VIP-2' }, 40116],
    ['too long a code', { code: 'VIP-1', new_code: 'x'.repeat(21) }, 40116],
  ])('refuses %s', async (_, body, errcode) => {
    const card_id = await custom('VIP-1');
    expect(await update({ ...body, ...(errcode !== 41012 && { card_id }) })).toMatchObject({ errcode });
  });

  test('refuses a code that someone has, and one that is used up', async () => {
    const card_id = await custom('VIP-1');
    await wechat.claim('lin', card_id, { code: 'VIP-2' });
    expect(await update({ code: 'VIP-1', card_id, new_code: 'VIP-2' })).toMatchObject({ errcode: 40116 });
    await wechat.post('/card/code/consume', { code: 'VIP-1', card_id });
    expect(await update({ code: 'VIP-1', card_id, new_code: 'VIP-3' })).toMatchObject({ errcode: 40099 });
  });
});
