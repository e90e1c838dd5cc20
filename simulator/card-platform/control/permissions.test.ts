import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

let wechat: TestPlatform;
let path: string;
beforeEach(async () => {
  wechat = await aPlatform();
  const { appid } = await wechat.control('/accounts', { name: '海底捞' });
  path = `/accounts/${appid}`;
});
afterEach(closePlatforms);

type States = { permission: string; name: string; state: string }[];
const states = (list: States) => Object.fromEntries(list.map(({ permission, state }) => [permission, state]));
const act = (name: string, verb: string) => wechat.control(`${path}/permissions/${name}/${verb}`, {});

test('a new account has ordinary coupons and nothing that is asked for', async () => {
  expect(states(await wechat.control<States>(`${path}/permissions`))).toEqual({
    card: 'granted',
    'member-card': 'granted',
    bonus: 'granted',
    'custom-url': 'granted',
    'wechat-pay': 'none',
    'stored-value': 'none',
    'js-domain': 'none',
    'custom-code': 'none',
    'friends-coupon': 'none',
    'general-card': 'none',
    'gift-after-pay': 'none',
    agent: 'none',
  });
});

test('自定义SN comes at once, 储值卡 after a review', async () => {
  await act('custom-code', 'apply');
  await act('stored-value', 'apply');
  const applied = states(await wechat.control<States>(`${path}/permissions`));
  expect(applied).toMatchObject({ 'custom-code': 'granted', 'stored-value': 'reviewing' });
  expect(await act('stored-value', 'apply')).toEqual({ error: 'stored-value is reviewing already' });
  await act('stored-value', 'grant');
  expect(states(await wechat.control<States>(`${path}/permissions`))['stored-value']).toBe('granted');
  expect(await act('stored-value', 'refuse')).toEqual({ error: 'stored-value does not wait for review' });
});

test('朋友的券 is open to the trades of its table only', async () => {
  expect(await act('friends-coupon', 'apply')).toEqual({
    error: '朋友的券 is not open to an account without a category',
  });
  await wechat.control('/accounts', { appid: path.split('/')[2], category: '购物-便利店' });
  await act('friends-coupon', 'apply');
  expect(states(await wechat.control<States>(`${path}/permissions`))['friends-coupon']).toBe('reviewing');
});

test('the JS API domain is a host name, at once, with one change', async () => {
  const set = (domain: string) => wechat.control(`${path}/js-domain`, { domain });
  expect(await set('127.0.0.1')).toEqual({ error: 'a domain is a host name; an IP address is not valid' });
  expect(await set('test.example.com')).toEqual({ jsDomains: ['test.example.com'], jsDomainChanges: 0 });
  expect(await set('shop.example.com')).toEqual({ jsDomains: ['shop.example.com'], jsDomainChanges: 1 });
  expect(await set('third.example.com')).toEqual({ error: 'the domain can be changed once' });
});
