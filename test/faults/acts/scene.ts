import type { ShopToBreak } from '../a-shop-to-break';
import type { Random } from '../random';

/** Where an act takes place, with its own dice. */
export interface Scene extends ShopToBreak {
  random: Random;
}

export type Act = (scene: Scene) => Promise<void>;
