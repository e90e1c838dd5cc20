import { readdirSync } from 'node:fs';
import { collectionNames } from './collections';
import description from './collections.json';

const nouns: Record<string, string> = { ...singulars(), staff: 'staff', people: 'person', tries: 'tries' };

/** cards → card. */
function singulars() {
  return Object.fromEntries(
    collectionNames.filter((name) => name !== 'staff').map((name) => [name, name.replace(/s$/, '')]),
  );
}

describe('the collections', () => {
  test('are the ones that collections.json describes', () => {
    expect(Object.keys(description)).toEqual([...collectionNames]);
  });

  test('have a repository each, and no repository is without one', () => {
    const repositories = readdirSync(__dirname).filter((file) => file.endsWith('-repository.ts'));
    expect(repositories).toEqual(collectionNames.map((name) => `${nouns[name]}-repository.ts`));
  });

  test('are closed to phones', () => {
    for (const { rules } of Object.values(description)) expect(rules).toEqual({ read: false, write: false });
  });

  test('name each index once', () => {
    for (const { indexes } of Object.values(description)) {
      const names = indexes.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
