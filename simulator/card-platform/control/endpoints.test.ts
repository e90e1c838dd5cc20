import { endpoints } from '../endpoints';
import { defaultAccount } from '../state/default-world';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';
import type { EndpointView } from './views';

let wechat: TestPlatform;
let views: EndpointView[];

beforeAll(async () => {
  wechat = await aPlatform();
  views = await wechat.control<EndpointView[]>('/endpoints');
});
afterAll(closePlatforms);

const viewOf = (path: string) => views.find((view) => view.path === path);

test('every interface of the platform is listed once', () => {
  expect(views.map(({ path }) => path).sort()).toEqual(endpoints.map(({ path }) => path).sort());
});

test('chapters stand in the order of WeChat’s documentation, none twice', () => {
  const chapters = views.map(({ group }) => group).filter((group, index, all) => group !== all[index - 1]);
  expect(new Set(chapters).size).toBe(chapters.length);
  expect(chapters.slice(0, 4)).toEqual(['基础支持', '创建卡券', '投放卡券', '核销卡券']);
});

test('an interface has its documented name and sample', () => {
  expect(viewOf('/card/code/consume')).toMatchObject({
    name: '核销code',
    method: 'POST',
    kind: 'api',
    body: { code: expect.any(String) },
  });
  expect(viewOf('/cgi-bin/ticket/getticket')).toMatchObject({ query: { type: 'wx_card' }, body: null });
});

test.each(['/card/get', '/card/mpnews/gethtml', '/card/modifystock'])(
  'the sample of %s, with a card of this world in it, is accepted',
  async (path) => {
    const sample = { ...viewOf(path)!.body, card_id: await wechat.createApproved() };
    expect(await wechat.post(path, sample)).toMatchObject({ errcode: 0 });
  },
);

test('a documented card of every type is accepted, when the account may make it and its time has not passed', async () => {
  const { appid } = defaultAccount;
  for (const permission of ['member-card', 'general-card']) {
    await wechat.control(`/accounts/${appid}/permissions/${permission}/apply`, {});
    await wechat.control(`/accounts/${appid}/permissions/${permission}/grant`, {});
  }
  const { body, variants } = viewOf('/card/create')!;
  for (const [name, sample] of Object.entries({ 代金券: body, ...variants })) {
    const { errcode, errmsg } = await wechat.post('/card/create', sample);
    expect([name, errcode, errmsg]).toEqual([name, 0, 'ok']);
  }
});
