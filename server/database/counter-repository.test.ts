import type { CardId } from '#domain/brand';
import { aWorld, type World } from '../../test/fixtures/a-world';

const CARDS = 10;
const PEOPLE = 20;
/** People come so many operations after each other. */
const APART = 5;

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

describe('the places of a card and day', () => {
  test('nobody is turned away while there are places, however many come as the day begins', async () => {
    const { counters } = world.services;
    const caps = { perDay: 1_000, total: 100_000 };
    const come = async (card: number, person: number) => {
      for (let turns = 0; turns < person % APART; turns += 1)
        await counters.free('no-card' as CardId, '2026-05-01');
      return counters.take(`card-${card}` as CardId, '2026-05-02', caps);
    };
    for (let card = 0; card < CARDS; card += 1) {
      const answers = await Promise.all(Array.from({ length: PEOPLE }, (_, person) => come(card, person)));
      expect(answers.filter((place) => place !== 'taken')).toEqual([]);
    }
  });

  test('as many are taken as there are, and the rest hears whether it is the day or the campaign', async () => {
    const { counters } = world.services;
    const take = (day: string) => counters.take('card-x' as CardId, day, { perDay: 3, total: 5 });
    const first = await Promise.all(Array.from({ length: 6 }, () => take('2026-05-01')));
    expect(first.filter((place) => place === 'taken')).toHaveLength(3);
    expect(first.filter((place) => place === 'none-today')).toHaveLength(3);
    const second = await Promise.all(Array.from({ length: 6 }, () => take('2026-05-02')));
    expect(second.filter((place) => place === 'taken')).toHaveLength(2);
    expect(second.filter((place) => place === 'none')).toHaveLength(4);
  });
});
