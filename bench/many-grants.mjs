import cloud from 'wx-server-sdk';
import { alternate, startClaim } from './callers.mjs';
import { table } from './table.mjs';
import { asText, verdict } from './verdict.mjs';
import { startWorld } from './world.mjs';

const FEW = 1_000;
const MANY = 1_000_000;
const AT_ONCE = 1_000;
const CALLS = 200;
const ROUNDS = 9;
const SLOWER = { most: 1.3 };

/** startClaim of one caller beside a thousand and beside a million grants, alternating between two worlds. */
export async function measureManyGrants() {
  const few = await startWorld(3_920);
  try {
    const many = await startWorld(3_930);
    try {
      return await compare(few, many);
    } finally {
      await many.stop();
    }
  } finally {
    await few.stop();
  }
}

async function compare(few, many) {
  for (const world of [few, many]) await stopClock(world);
  await seed(few, FEW);
  const seconds = await seed(many, MANY);
  const kinds = {
    [`${FEW} grants`]: () => startClaim(few, few.cardId),
    [`${MANY} grants`]: () => startClaim(many, many.cardId),
  };
  const results = await alternate(kinds, { rounds: ROUNDS, callers: 1, calls: CALLS });
  const base = results[`${FEW} grants`].p50;
  const rows = Object.entries(results).map(([name, { p50, p99 }]) => {
    const [ratio, target] = [p50 / base, p50 === base ? {} : SLOWER];
    return [name, p50.toFixed(2), p99.toFixed(2), ratio.toFixed(2), asText(target), verdict(ratio, target)];
  });
  const text = `startClaim by one caller in two worlds, ${CALLS} calls a round, median of ${ROUNDS} alternating rounds. The million was written in ${seconds.toFixed(0)} s, ${AT_ONCE} a call.`;
  return table('Many grants', text, ['rows', 'p50 ms', 'p99 ms', 'ratio', 'target', ''], rows);
}

/** So that no timer of the cloud has its turn meanwhile. */
const stopClock = ({ cardPlatform, postJson }) =>
  postJson(`${cardPlatform}/simulator/clock`, { frozen: true });

/** Grants of other people, a year of them; answers the seconds that it took. */
async function seed(world, count) {
  const grants = openGrants(world);
  const began = performance.now();
  for (let start = 0; start < count; start += AT_ONCE) {
    const rows = Array.from({ length: AT_ONCE }, (_, offset) => aGrant(start + offset, world));
    await grants.add({ data: rows });
  }
  return (performance.now() - began) / 1000;
}

/** Through the real SDK, in this process; of one world at a time. */
function openGrants({ cloud: url }) {
  Object.assign(process.env, {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
    TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SEQID,TCB_SOURCE',
    ...{ TCB_ENV: 'local', SCF_NAMESPACE: 'local', SILENCE: 'true' },
    ...{ TENCENTCLOUD_RUNENV: 'SCF', TENCENTCLOUD_REGION: 'ap-shanghai' },
    ...{ TENCENTCLOUD_SECRETID: 'local', TENCENTCLOUD_SECRETKEY: 'local' },
  });
  cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
  return cloud.database().collection('grants');
}

function aGrant(index, { cardId, account }) {
  const _id = `seeded${String(index).padStart(16, '0')}`;
  const openedAt = 1_764_000_000 + index * 30;
  return {
    ...{
      _id,
      cardId,
      account: account.appid,
      unionId: '',
      n: 0,
      code: '',
      countedOn: '',
      openedAt,
      nextAt: openedAt,
    },
    ...{ person: `oSeeded${index}`, state: 'granted', couponId: `${_id}.coupon`, holder: `oHolder${index}` },
  };
}
