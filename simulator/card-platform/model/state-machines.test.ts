import * as fc from 'fast-check';
import { agree, agreeOnCodes } from './agree';
import { aGame, type Game } from './game';
import { play } from './play';
import { anyStep } from './steps';

const RUNS = 100;
const STEPS = 100;

/** What the tables draw; a run that never gets somewhere proves nothing about it. */
const everyStatus = [
  ...['CONSUMED', 'DELETE', 'EXPIRE', 'GIFTING', 'GIFT_TIMEOUT', 'GIVEN_AWAY', 'NORMAL', 'UNAVAILABLE'],
  ...['card DELETE', 'card NOT_VERIFY', 'card VERIFY_FAIL', 'card VERIFY_OK'],
];

function statusesIn({ model }: Game): string[] {
  const cards = Object.values(model.cards).map(({ status }) => `card ${status}`);
  return [...cards, ...model.codes.map((one) => model.statusOf(one))];
}

test('ten thousand random steps never leave the tables of codes and cards', async () => {
  let played = 0;
  const seen = new Set<string>();
  const steps = fc.array(anyStep, { minLength: STEPS, maxLength: STEPS });
  const property = fc.asyncProperty(steps, async (run) => {
    const game = await aGame();
    for (const step of run) {
      await play(game, step);
      await agree(game);
      for (const status of statusesIn(game)) seen.add(status);
      played += 1;
    }
    await agreeOnCodes(game);
  });
  await fc.assert(property, { numRuns: RUNS, interruptAfterTimeLimit: 60_000 });
  expect(played).toBeGreaterThanOrEqual(RUNS * STEPS);
  expect([...seen].sort()).toEqual(everyStatus);
}, 120_000);
