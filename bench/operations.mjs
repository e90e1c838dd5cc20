import { table } from './table.mjs';

/** Counts what one warm call costs: database operations of the SDK, and calls to WeChat. */
export async function countOperations(world) {
  const steps = journey(world);
  const rows = [];
  for (const [name, step] of steps) {
    await step();
    const before = await counters(world);
    await step();
    const after = await counters(world);
    rows.push([name, after.database - before.database, after.upstream - before.upstream]);
  }
  return table(
    'What a call costs',
    'Database operations and calls to WeChat of one warm call (the second of two).',
    ['use case', 'database operations', 'upstream calls'],
    rows,
  );
}

/** Each step can be taken again: claims make new coupons, which the later steps use up. */
function journey(world) {
  const customer = world.openidOf('chen');
  const staff = world.openidOf('min');
  const consumer = (useCase, input) => ask(world, 'consumer', useCase, input, customer);
  const counter = (useCase, input) => ask(world, 'staff', useCase, input, staff);
  let ticket;
  let added;
  let sheet;
  return [
    ['hall (listCards)', () => consumer('listCards', {})],
    [
      'claim: startClaim',
      async () => {
        ticket = await consumer('startClaim', { cardId: world.cardId });
      },
    ],
    [
      'claim: the customer confirms, WeChat pushes (recordClaim)',
      async () => {
        ticket = await consumer('startClaim', { cardId: world.cardId });
        const before = await counters(world);
        added = await addCard(world, ticket);
        await untilGranted(consumer, ticket);
        return before;
      },
    ],
    [
      'claim: confirmClaim',
      () => consumer('confirmClaim', { grantId: ticket.grantId, encryptedCode: added.code }),
    ],
    ['wallet (listMyCoupons)', () => consumer('listMyCoupons', { group: 'usable' })],
    [
      'checkCode',
      async () => {
        sheet = await counter('checkCode', { code: await aNormalCode(world) });
      },
    ],
    [
      'redeem',
      async () => {
        sheet = await counter('checkCode', { code: await aNormalCode(world) });
        await counter('redeem', { requestId: sheet.requestId, cardId: sheet.cardId, code: sheet.code });
      },
    ],
  ];
}

async function counters({ cloud, cardPlatform, getJson }) {
  const { databaseOperations } = await getJson(`${cloud}/statistics`);
  const requests = await getJson(`${cardPlatform}/simulator/requests`);
  return { database: databaseOperations, upstream: requests.length };
}

async function ask(world, name, useCase, input, openid) {
  const { result, errMsg } = await world.invoke(name, { useCase, input }, openid);
  if (!result?.ok) throw new Error(`${useCase}: ${errMsg ?? JSON.stringify(result.error)}`);
  return result.data;
}

async function addCard(world, { cardId, cardExt }) {
  const url = `${world.cardPlatform}/simulator/users/chen/add-card`;
  const { cardList } = await world.postJson(url, { cardList: [{ cardId, cardExt }], confirm: true });
  return cardList[0];
}

async function untilGranted(consumer, { grantId }) {
  for (let tries = 0; tries < 200; tries++) {
    if ((await consumer('getClaim', { grantId })).state === 'granted') return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('the push of a claim did not arrive');
}

async function aNormalCode(world) {
  const pack = await world.getJson(`${world.cardPlatform}/simulator/users/chen/cards`);
  return (pack.cards ?? pack).find(({ state }) => state === 'NORMAL').code;
}
