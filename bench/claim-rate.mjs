import { median, percentile, table } from './table.mjs';

const CALLERS = 50;
const CALLS = 1_000;
const ROUNDS = 5;

/** startClaim at 50 callers beside a function that writes one row, alternating on the same host. */
export async function measureClaimRate(world) {
  const kinds = { startClaim: () => startClaim(world), 'one write': () => oneWrite(world) };
  for (const call of Object.values(kinds)) await round(call);
  const results = { startClaim: [], 'one write': [] };
  for (let i = 0; i < ROUNDS; i++) {
    for (const [name, call] of Object.entries(kinds)) results[name].push(await round(call));
  }
  const rate = (name) => median(results[name].map(({ perSecond }) => perSecond));
  const rows = Object.keys(kinds).map((name) => [
    name,
    Math.round(rate(name)),
    (rate(name) / rate('one write')).toFixed(2),
    Math.round(median(results[name].map(({ p50 }) => p50))),
    Math.round(median(results[name].map(({ p99 }) => p99))),
  ]);
  const text = `${CALLERS} callers, ${CALLS} calls a round, median of ${ROUNDS} alternating rounds.`;
  return table('Claims', text, ['function', 'calls a second', 'ratio', 'p50 ms', 'p99 ms'], rows);
}

let serial = 0;
const aCustomer = () => `oBench${String(serial++).padStart(22, 'x')}`;

async function startClaim({ invoke, cardId }) {
  const { result, errMsg } = await invoke(
    'consumer',
    { useCase: 'startClaim', input: { cardId } },
    aCustomer(),
  );
  if (!result?.ok) throw new Error(errMsg ?? JSON.stringify(result));
}

async function oneWrite({ invoke, cardId }) {
  const owner = aCustomer();
  const row = { cardId, owner, state: 'open', createdAt: 1_795_276_800, couponId: null, code: null };
  const { result, errMsg } = await invoke('one-write', { row }, owner);
  if (!result?._id) throw new Error(errMsg ?? JSON.stringify(result));
}

async function round(call) {
  const times = [];
  let left = CALLS;
  const caller = async () => {
    while (left-- > 0) {
      const begin = performance.now();
      await call();
      times.push(performance.now() - begin);
    }
  };
  const begin = performance.now();
  await Promise.all(Array.from({ length: CALLERS }, caller));
  const seconds = (performance.now() - begin) / 1000;
  return { perSecond: CALLS / seconds, p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}
