import type { Fields } from './document';

const ARRAY_POSITION = /^\d+$/;

/**
 * Every value that MongoDB would compare for a dotted path: arrays on the way are looked into,
 * and an array at its end counts as a whole and by its elements.
 */
export function valuesAtPath(value: unknown, path: readonly string[]): unknown[] {
  const [field, ...rest] = path;
  if (field === undefined) return Array.isArray(value) ? [value, ...value] : [value];
  if (Array.isArray(value)) return valuesInArray(value, path);
  if (value === null || typeof value !== 'object') return [undefined];
  return valuesAtPath((value as Fields)[field], rest);
}

function valuesInArray(items: unknown[], path: readonly string[]): unknown[] {
  const [field = '', ...rest] = path;
  const inside = items.filter((item) => typeof item === 'object').flatMap((item) => valuesAtPath(item, path));
  if (!ARRAY_POSITION.test(field)) return inside.length > 0 ? inside : [undefined];
  return [...valuesAtPath(items[Number(field)], rest), ...inside];
}
