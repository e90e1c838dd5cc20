import { type Fields, type IdKey, idKey } from './document';

type Scalar = string | number | boolean | Date;

/** The ids that a query can match, each once; undefined when it does not say. */
export function idsIn(criteria: Fields): IdKey[] | undefined {
  const values = equalitiesOf(criteria, '_id');
  if (!values?.every((value) => typeof value === 'string' || typeof value === 'number')) return undefined;
  return [...new Set(values.map(idKey))];
}

/** The values that a field must have one of, by `field: value`, `$eq` or `$in`; undefined when any might do. */
export function equalitiesOf(criteria: Fields, field: string): Scalar[] | undefined {
  const found = Object.hasOwn(criteria, field) ? valuesOf(criteria[field]) : undefined;
  if (found || !Array.isArray(criteria.$and)) return found;
  for (const part of criteria.$and) {
    const inside = isFields(part) ? equalitiesOf(part, field) : undefined;
    if (inside) return inside;
  }
  return undefined;
}

function valuesOf(condition: unknown): Scalar[] | undefined {
  if (isScalar(condition)) return [condition];
  if (!isFields(condition)) return undefined;
  if (isScalar(condition.$eq)) return [condition.$eq];
  return Array.isArray(condition.$in) && condition.$in.every(isScalar) ? condition.$in : undefined;
}

/** Null is left out: it matches missing fields too. */
function isScalar(value: unknown): value is Scalar {
  return (
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    value instanceof Date
  );
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
