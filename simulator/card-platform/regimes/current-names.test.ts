import { aCard } from '../testing/a-card';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

let wechat: TestPlatform;
beforeEach(async () => {
  wechat = await aPlatform();
});
afterEach(closePlatforms);

const older = { canshare: false, givebyfriend: false, url_name_type: '去看看' };
const base = async (card_id: string) => {
  const { card } = await wechat.post<{ card: { cash: { base_info: object } } }>('/card/get', { card_id });
  return card.cash.base_info;
};

test('the names of seed 003 count as today’s, in create and in update', async () => {
  const card_id = await wechat.create(aCard({ base: older }));
  expect(await base(card_id)).toMatchObject({
    can_share: false,
    can_give_friend: false,
    custom_url_name: '去看看',
  });
  const update = {
    card_id,
    cash: { base_info: { canshare: true, givebyfriend: true, can_give_friend: false } },
  };
  expect(await wechat.post('/card/update', update)).toMatchObject({ errcode: 0 });
  expect(await base(card_id)).toMatchObject({ can_share: true, can_give_friend: false });
});

test('with the switch olderNames off they are unknown', async () => {
  await wechat.control('/config', { olderNames: 'refused' });
  const card_id = await wechat.create(aCard({ base: older }));
  expect(await base(card_id)).toMatchObject({ can_share: true, can_give_friend: true });
  const update = { card_id, cash: { base_info: { canshare: false } } };
  expect(await wechat.post('/card/update', update)).toMatchObject({ errcode: 47001 });
});
