import type { ShopToBreak } from './a-shop-to-break';
import { acts } from './acts/index';
import { mishaps } from './mishaps';
import type { FaultRunOptions } from './options';
import { randomOf } from './random';
import { aLongWhile, aMoment } from './time';

/** So many things happen at once. */
const AT_ONCE = 24;
const MISHAP = 0.12;
const MOMENT = 0.02;
const LONG_WHILE = 1 / 1_500;

/**
 * Customers and staff act while things go wrong, until enough has happened. The so-manyth act, and what goes
 * wrong before it, follow from the seed.
 */
export async function runActs(shop: ShopToBreak, options: FaultRunOptions): Promise<void> {
  const { operations, seconds, seed } = options;
  const end = Date.now() + seconds * 1_000;
  const enough = () => shop.history.operations >= operations || Date.now() >= end;
  let next = 0;
  let interlude = Promise.resolve();
  const busy = new Set<Promise<void>>();

  async function act(index: number): Promise<void> {
    const random = randomOf(seed, index);
    const scene = { ...shop, random };
    if (random.chance(MISHAP)) await random.weighted(mishaps)(scene);
    if (random.chance(MOMENT)) await aMoment(shop, random);
    await random.weighted(acts)(scene);
  }

  /** Everybody finishes what they are at before a long while goes by. */
  async function pauseForAll(index: number): Promise<void> {
    const random = randomOf(seed, -index);
    await Promise.all(busy);
    await shop.cloud.up();
    await aLongWhile(shop, random);
  }

  async function actor(): Promise<void> {
    while (!enough()) {
      await interlude;
      const index = next;
      next += 1;
      if (randomOf(seed, -index).chance(LONG_WHILE)) {
        interlude = interlude.then(() => pauseForAll(index));
        continue;
      }
      const doing = act(index).finally(() => busy.delete(doing));
      busy.add(doing);
      await doing;
    }
  }

  await Promise.all(Array.from({ length: AT_ONCE }, actor));
}
