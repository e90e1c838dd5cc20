import { DrawIndex } from './draw-index';

interface Code {
  cardId: string;
}

const card: Code = { cardId: 'p1' };
const other: Code = { cardId: 'p2' };

function aPotOf(ids: readonly string[]): DrawIndex<Code> {
  const index = new DrawIndex<Code>(({ cardId }) => cardId);
  for (const id of ids) index.add(card, id);
  return index;
}

describe('drawing', () => {
  test('gives each row once, with those of other keys untouched, until there is none', () => {
    const ids = Array.from({ length: 50 }, (_, n) => `code${n}`);
    const index = aPotOf(ids);
    index.add(other, 'kept');
    const drawn = ids.map(() => {
      const id = index.draw('p1')!;
      index.remove(card, id);
      return id;
    });
    expect(drawn.toSorted()).toEqual(ids.toSorted());
    expect([index.draw('p1'), index.draw('p2')]).toEqual([undefined, 'kept']);
  });

  test('finds every row as often as any other, after some have gone', () => {
    const index = aPotOf(['a', 'b', 'c', 'd', 'e']);
    index.remove(card, 'a');
    index.remove(card, 'c');
    const counts = { b: 0, d: 0, e: 0 };
    for (let n = 0; n < 9000; n++) counts[index.draw('p1') as keyof typeof counts] += 1;
    // 3000 expected, with a standard deviation of 45
    for (const count of Object.values(counts)) expect(Math.abs(count - 3000)).toBeLessThan(450);
  });

  test('follows a row to its new key', () => {
    const index = aPotOf(['a']);
    index.move(card, other, 'a');
    expect([index.draw('p1'), index.draw('p2')]).toEqual([undefined, 'a']);
  });
});
