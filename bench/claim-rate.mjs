import { aCustomer, alternate, startClaim } from './callers.mjs';
import { someCards, someLimitedCards } from './some-cards.mjs';
import { table } from './table.mjs';
import { asText, verdict } from './verdict.mjs';

const CALLERS = 50;
const CALLS = 1_000;
const ROUNDS = 5;
const CARDS = 20;
/** Milliseconds of the slowest in a hundred calls, to those of the middle one. */
const SLOWEST = { most: 5 };

const BARE = 'one write';
const LIMITED = "startClaim, the shop's own limits";

/** Whom each kind is compared with, and what is asked of the ratio. */
const targets = {
  startClaim: { beside: BARE, least: 0.75 },
  [LIMITED]: { beside: BARE, least: 0.4 },
  'startClaim, one hot card': { beside: 'startClaim, many cards', least: 0.8 },
  'own limits, one hot card': { beside: 'own limits, many cards', least: 0.8 },
};

/** startClaim at 50 callers beside a function that writes one row, alternating on the same host. */
export async function measureClaimRate(world) {
  const [open, limited] = [await someCards(world, CARDS), await someLimitedCards(world, CARDS)];
  const kinds = {
    [BARE]: () => oneWrite(world),
    startClaim: () => startClaim(world, open[0]),
    [LIMITED]: () => startClaim(world, limited[0]),
  };
  const spread = {
    'startClaim, many cards': () => startClaim(world, inTurn(open)),
    'startClaim, one hot card': () => startClaim(world, open[0]),
    'own limits, many cards': () => startClaim(world, inTurn(limited)),
    'own limits, one hot card': () => startClaim(world, limited[0]),
  };
  const options = { rounds: ROUNDS, callers: CALLERS, calls: CALLS };
  return report({ ...(await alternate(kinds, options)), ...(await alternate(spread, options)) });
}

let turn = 0;
const inTurn = (cards) => cards[turn++ % cards.length];

/** A row of the shape of a grant. */
async function oneWrite({ invoke, cardId, account }) {
  const person = aCustomer();
  const row = {
    _id: person.slice(-22),
    ...{ cardId, person, account: account.appid, unionId: '', state: 'open', code: '', countedOn: '' },
    ...{ n: 0, openedAt: 1_795_276_800, nextAt: 1_795_276_920, couponId: '', holder: '' },
  };
  const { result, errMsg } = await invoke('one-write', { row }, person);
  if (!result?._id) throw new Error(errMsg ?? JSON.stringify(result));
}

function report(results) {
  const rows = Object.entries(results).map(([name, { perSecond, p50, p99 }]) => {
    const { beside, ...target } = targets[name] ?? {};
    const ratio = beside ? perSecond / results[beside].perSecond : 1;
    return [
      ...[name, Math.round(perSecond), ratio.toFixed(2), asText(target), verdict(ratio, target)],
      ...[Math.round(p50), Math.round(p99), (p99 / p50).toFixed(1), verdict(p99 / p50, SLOWEST)],
    ];
  });
  const text = `${CALLERS} callers, ${CALLS} calls a round, median of ${ROUNDS} alternating rounds. ${Object.entries(
    targets,
  )
    .map(([name, { beside }]) => `\`${name}\` is compared with \`${beside}\``)
    .join(', ')}; p99 may be ${SLOWEST.most} times p50.`;
  const columns = ['function', 'calls a second', 'ratio', 'target', '', 'p50 ms', 'p99 ms', 'p99 / p50', ''];
  return table('Claims', text, columns, rows);
}
