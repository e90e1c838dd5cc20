import { median, percentile } from './table.mjs';

let serial = 0;

/** An openid that nobody had before. */
export const aCustomer = () => `oBench${String(serial++).padStart(22, 'x')}`;

/** One claim of a customer's own. */
export async function startClaim({ invoke }, cardId) {
  const { result, errMsg } = await invoke(
    'consumer',
    { useCase: 'startClaim', input: { cardId } },
    aCustomer(),
  );
  if (!result?.ok) throw new Error(errMsg ?? JSON.stringify(result));
}

/** So many calls by so many callers at once: calls a second, and milliseconds of one. */
export async function round(call, { callers, calls }) {
  const times = [];
  let left = calls;
  const caller = async () => {
    while (left-- > 0) {
      const begin = performance.now();
      await call();
      times.push(performance.now() - begin);
    }
  };
  const begin = performance.now();
  await Promise.all(Array.from({ length: callers }, caller));
  const seconds = (performance.now() - begin) / 1000;
  return { perSecond: calls / seconds, p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

/** Each kind of call in turn, so that what else the machine does meets all alike; medians of the rounds. */
export async function alternate(kinds, { rounds, callers, calls }) {
  for (const call of Object.values(kinds)) await round(call, { callers, calls });
  const results = Object.fromEntries(Object.keys(kinds).map((name) => [name, []]));
  for (let i = 0; i < rounds; i++) {
    for (const [name, call] of Object.entries(kinds))
      results[name].push(await round(call, { callers, calls }));
  }
  return Object.fromEntries(Object.entries(results).map(([name, some]) => [name, middleOf(some)]));
}

function middleOf(rounds) {
  const middle = (member) => median(rounds.map((round) => round[member]));
  return { perSecond: middle('perSecond'), p50: middle('p50'), p99: middle('p99') };
}
