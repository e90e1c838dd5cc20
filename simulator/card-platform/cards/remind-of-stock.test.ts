import { defaultAccount } from '../state/default-world';
import { aCard } from '../testing/a-card';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

let wechat: TestPlatform;
beforeEach(async () => {
  wechat = await aPlatform();
  await wechat.control('/accounts', { appid: defaultAccount.appid, pushUrl: 'http://127.0.0.1:9/' });
});
afterEach(closePlatforms);

const reminders = () =>
  wechat.platform.pushes
    .list()
    .map(({ event }) => event)
    .filter(({ Event }) => Event === 'card_sku_remind');

test('the last claim of a card tells the account that nothing is left', async () => {
  const cardId = await wechat.createApproved(aCard({ base: { sku: { quantity: 2 } } }));
  await wechat.claim('chen', cardId);
  expect(reminders()).toEqual([]);
  await wechat.claim('lin', cardId);
  expect(reminders()).toEqual([
    expect.objectContaining({ CardId: cardId, Detail: "the card's quantity is equal to 0" }),
  ]);
});

test('it is told once per emptying, by claims and by /card/modifystock', async () => {
  const card_id = await wechat.createApproved(aCard({ base: { sku: { quantity: 1 } } }));
  await wechat.claim('chen', card_id);
  await wechat.claim('lin', card_id);
  expect(reminders()).toHaveLength(1);
  await wechat.post('/card/modifystock', { card_id, increase_stock_value: 5 });
  await wechat.post('/card/modifystock', { card_id, reduce_stock_value: 5 });
  await wechat.post('/card/modifystock', { card_id, reduce_stock_value: 0 });
  expect(reminders()).toHaveLength(2);
});

test('going from a card into the session is told too', async () => {
  const cardId = await wechat.createApproved();
  const code = await wechat.claimedCode('chen', cardId);
  expect(await wechat.control(`/users/chen/cards/${code}/enter-session`, {})).toEqual({});
  expect(wechat.platform.pushes.list().at(-1)?.event).toMatchObject({
    Event: 'user_enter_session_from_card',
    FromUserName: wechat.platform.openid(defaultAccount.appid, 'chen'),
    CardId: cardId,
    UserCardCode: code,
  });
});
