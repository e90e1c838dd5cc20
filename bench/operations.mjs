import { startClaim } from './callers.mjs';
import { mostOperations } from './most-operations.mjs';
import { someLimitedCards } from './some-cards.mjs';
import { table } from './table.mjs';
import { asText, verdict } from './verdict.mjs';

/** Counts what one warm call costs: database operations of the SDK, and calls to WeChat. */
export async function countOperations(world) {
  const rows = [];
  await hire(world);
  await setClock(world, { frozen: true });
  const [limited] = await someLimitedCards(world, 1);
  for (const [name, { prepare = () => {}, act }] of Object.entries(journey(world, limited))) {
    await act(await prepare());
    const prepared = await prepare();
    const before = await counters(world);
    await act(prepared);
    const after = await counters(world);
    rows.push(rowOf(name, after.database - before.database, after.upstream - before.upstream));
  }
  await setClock(world, { frozen: false });
  return table(
    'What a call costs',
    'Database operations and calls to WeChat of one warm call (the second of two).',
    ['use case', 'database operations', 'target', '', 'calls to WeChat', 'target', ''],
    rows,
  );
}

function rowOf(name, database, upstream) {
  const { [name]: most = {} } = mostOperations;
  const cells = (value, limit) => [value, asText({ most: limit }), verdict(value, { most: limit })];
  return [name, ...cells(database, most.database), ...cells(upstream, most.upstream)];
}

/** While the clock stands, no timer of the cloud fires between two counts. */
const setClock = ({ cardPlatform, postJson }, change) => postJson(`${cardPlatform}/simulator/clock`, change);

/** A manager with a row of their own: the first owner, min, has none and would cost a read less. */
async function hire(world) {
  const joining = { name: '小林', store: '一店', role: 'manager' };
  const { token } = await ask(world, 'merchant', 'inviteStaff', joining, world.openidOf('min'));
  await ask(world, 'consumer', 'acceptInvitation', { token }, world.openidOf('lin'));
}

/** The card is for workdays, the bench for any day. */
const overrides = [{ condition: 'time-limit', reason: '测量' }];

/** What is counted is `act`; `prepare` makes what it needs. */
function journey(world, limitedCard) {
  const consumer = (useCase, input) => ask(world, 'consumer', useCase, input, world.openidOf('chen'));
  const counter = (useCase, input) => ask(world, 'staff', useCase, input, world.openidOf('lin'));
  const start = () => consumer('startClaim', { cardId: world.cardId });
  const claim = async (ticket, user = 'chen') => {
    const { code } = await addCard(world, ticket, user);
    await delivered(world, 'user_get_card');
    return { grantId: ticket.grantId, encryptedCode: code };
  };
  const claimed = async () => claim(await start());
  const check = async () => counter('checkCode', { code: await aNormalCode(world) });
  const redeem = ({ requestId, cardId, code }) =>
    counter('redeem', { requestId, cardId, code, amount: 61_200, overrides });
  /** The event is held back, so that it is counted by itself. */
  const redeemSilently = async (sheet) => {
    await loseNext(world, 'user_consume_card');
    return redeem(sheet);
  };
  const claimSilently = async () => {
    const ticket = await start();
    await loseNext(world, 'user_get_card');
    const { code } = await addCard(world, ticket, 'chen');
    return { grantId: ticket.grantId, encryptedCode: code };
  };
  return {
    'hall: listCards': { act: () => consumer('listCards', {}) },
    'claim: startClaim': { act: () => startClaim(world, world.cardId) },
    "claim: startClaim with the shop's own limits": { act: () => startClaim(world, limitedCard) },
    'claim: startClaim again, the same grant': { act: start },
    'claim: the event (recordClaim)': { prepare: start, act: (ticket) => claim(ticket) },
    "claim: the event of somebody's first coupon": {
      prepare: () => startAsNewcomer(world),
      act: ({ ticket, user }) => claim(ticket, user),
    },
    'claim: confirmClaim after the event': {
      prepare: claimed,
      act: (claim) => consumer('confirmClaim', claim),
    },
    'wallet: listMyCoupons': { act: () => consumer('listMyCoupons', { group: 'usable' }) },
    'code page: getMyCoupon': {
      prepare: async () => (await consumer('listMyCoupons', { group: 'usable' })).coupons[0],
      act: ({ id }) => consumer('getMyCoupon', { couponId: id }),
    },
    'counter: checkCode': {
      prepare: () => aNormalCode(world),
      act: (code) => counter('checkCode', { code }),
    },
    'counter: redeem': { prepare: check, act: redeemSilently },
    'counter: the event (recordConsumption)': {
      prepare: async () => redeemSilently(await check()),
      act: () => resendLost(world),
    },
    'claim: confirmClaim before the event': {
      prepare: claimSilently,
      act: (claim) => consumer('confirmClaim', claim),
    },
  };
}

/** What was asked of the database and of WeChat so far. */
async function counters({ cloud, cardPlatform, getJson }) {
  const { actions } = await getJson(`${cloud}/statistics`);
  const requests = await getJson(`${cardPlatform}/simulator/requests`);
  const ofDatabase = Object.entries(actions).filter(([name]) => name.startsWith('database.'));
  return {
    database: ofDatabase.reduce((sum, [, times]) => sum + times, 0),
    upstream: requests.at(-1)?.seq ?? 0,
  };
}

async function ask(world, name, useCase, input, openid) {
  const { result, errMsg } = await world.invoke(name, { useCase, input }, openid);
  if (!result?.ok) throw new Error(`${useCase}: ${errMsg ?? JSON.stringify(result.error)}`);
  return result.data;
}

const loseNext = ({ cardPlatform, postJson }, event) =>
  postJson(`${cardPlatform}/simulator/faults`, { kind: 'lose', event, times: 1 });

let newcomers = 0;

async function startAsNewcomer(world) {
  const user = `newcomer-${newcomers++}`;
  const { openids } = await world.postJson(`${world.cardPlatform}/simulator/users`, { id: user, name: user });
  const openid = openids[world.account.miniPrograms[0].appid];
  return { user, ticket: await ask(world, 'consumer', 'startClaim', { cardId: world.cardId }, openid) };
}

async function addCard(world, { cardId, cardExt }, user) {
  const url = `${world.cardPlatform}/simulator/users/${user}/add-card`;
  const { cardList } = await world.postJson(url, { cardList: [{ cardId, cardExt }], confirm: true });
  return cardList[0];
}

const pushes = ({ cardPlatform, getJson }) => getJson(`${cardPlatform}/simulator/pushes`);
const ofEvent = (name) => (push) => push.event.Event === name;

async function delivered(world, event) {
  for (let tries = 0; tries < 200; tries++) {
    if ((await pushes(world)).filter(ofEvent(event)).every(({ state }) => state === 'delivered')) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`an event ${event} was not delivered`);
}

async function resendLost(world) {
  const lost = (await pushes(world)).filter(ofEvent('user_consume_card')).at(-1);
  await world.postJson(`${world.cardPlatform}/simulator/pushes/${lost.id}/resend`, {});
}

async function aNormalCode(world) {
  const pack = await world.getJson(`${world.cardPlatform}/simulator/users/chen/cards`);
  return pack.find(({ state }) => state === 'NORMAL').code;
}
