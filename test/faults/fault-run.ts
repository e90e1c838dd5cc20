import { aShopToBreak } from './a-shop-to-break';
import { type Evidence, evidenceOf } from './evidence';
import { always, onceAllIsTold } from './invariants/index';
import type { Invariant } from './invariants/problems';
import type { FaultRunOptions } from './options';
import { runActs } from './run-acts';
import { deliverWhatWasLost, settle } from './settle';

/** So many sentences about one broken promise say enough. */
const EXAMPLES = 5;

export interface FaultReport {
  seed: number;
  operations: number;
  /** Real seconds of acts and of settling. */
  seconds: { acting: number; settling: number };
  kills: number;
  interrupted: number;
  pushes: { all: number; lost: number };
  answers: Record<string, number>;
  problems: string[];
}

/** People act while things go wrong; then nothing goes wrong any more, and what was promised is looked at. */
export async function faultRun(options: FaultRunOptions): Promise<FaultReport> {
  const shop = await aShopToBreak(options);
  try {
    const begin = Date.now();
    await runActs(shop, options);
    const acted = Date.now();
    await settle(shop);
    const early = brokenIn(await evidenceOf(shop), always, 'settled');
    const lost = await deliverWhatWasLost(shop);
    const evidence = await evidenceOf(shop);
    const late = brokenIn(evidence, onceAllIsTold, 'all told');
    const { operations, interrupted, answers } = shop.history;
    return {
      seed: options.seed,
      operations,
      seconds: { acting: (acted - begin) / 1_000, settling: (Date.now() - acted) / 1_000 },
      kills: shop.cloud.kills(),
      interrupted,
      pushes: { all: evidence.told.length, lost },
      answers: Object.fromEntries([...answers].sort()),
      problems: [...early, ...late],
    };
  } finally {
    await shop.close();
  }
}

function brokenIn(
  evidence: Evidence,
  invariants: Readonly<Record<string, Invariant>>,
  when: string,
): string[] {
  return Object.entries(invariants).flatMap(([name, invariant]) => {
    const problems = invariant(evidence);
    const examples = problems.slice(0, EXAMPLES).map((problem) => `  ${problem}`);
    return problems.length > 0 ? [`${name} (${when}): ${problems.length} times`, ...examples] : [];
  });
}
