import { aCard } from '../testing/a-card';
import { aMember } from '../testing/a-member';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

let wechat: TestPlatform;
beforeEach(async () => {
  wechat = await aPlatform();
});
afterEach(closePlatforms);

const link = { custom_url_name: '去看看', custom_url: 'https://shop.example.com/a' };
const queryOf = (url = '') => Object.fromEntries(new URL(url, 'http://mini.program').searchParams);

describe('the links of a member card', () => {
  test('carry outer_str, those of a coupon do not', async () => {
    await aMember(wechat, {}, link);
    const coupon = await wechat.createApproved(aCard({ base: link }));
    await wechat.claim('chen', coupon, { outer_str: 'door' });
    const [ofCoupon, ofMember] = await wechat.pack('chen');
    expect(queryOf(ofMember?.cells[0]?.url)).toMatchObject({ card_id: ofMember?.cardId, outer_str: 'door' });
    expect(queryOf(ofCoupon?.cells[0]?.url)).not.toHaveProperty('outer_str');
  });

  test('lead to where the merchant activates it: a web page or the mini-program', async () => {
    const web = { activate_url: 'https://shop.example.com/join' };
    const miniProgram = {
      activate_app_brand_user_name: 'gh_7195ea80d2e6@app',
      activate_app_brand_pass: 'pages/join',
    };
    await aMember(wechat, web);
    await aMember(wechat, miniProgram);
    const [second, first] = (await wechat.pack('chen')).map(({ membership }) => membership?.activation);
    expect(first?.url).toMatch(/^https:\/\/shop\.example\.com\/join\?card_id=/);
    expect(second).toMatchObject({ miniProgramAppid: 'wx1d5e8a3c7b904f26' });
    expect(queryOf(second?.path)).toMatchObject({ outer_str: 'door', encrypt_code: expect.any(String) });
  });

  test('are none for a card that activates itself', async () => {
    await aMember(wechat, { auto_activate: true });
    expect(await wechat.pack('chen')).toMatchObject([{ membership: { active: true, activation: null } }]);
  });
});
