import type { Game } from './game';
import { playCard } from './play-card';
import { playCode } from './play-code';
import { playGift } from './play-gift';
import type { Step } from './steps';

/** Does the step in both worlds and expects the same of them. */
export async function play(game: Game, step: Step): Promise<void> {
  const { world, model } = game;
  if (step.act === 'wait') {
    model.now += step.seconds;
    return world.platform.clock.change({ advance: step.seconds });
  }
  if ('card' in step) return playCard(game, step);
  if ('present' in step) {
    const one = nth(
      model.codes.filter(({ gift }) => gift),
      step.present,
    );
    return one && playGift(game, step, one);
  }
  const one = nth(model.codes, step.code);
  if (one) await playCode(game, step, one);
}

function nth<One>(all: readonly One[], count: number): One | undefined {
  return all[count % Math.max(all.length, 1)];
}
