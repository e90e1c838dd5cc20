import type { Operator } from './database';

/** Which rows are meant: values as they are stored, or operators; never objects from outside. */
export type Condition<Row> = { [Field in keyof Row]?: Row[Field] | Operator } | Operator;

/**
 * Refuses what the SDK would silently widen: an undefined member is dropped and `{}` becomes no condition at
 * all, so that an update would hit every row (reference cloud-runtime §1.7).
 */
export function checkCondition(condition: object): void {
  if (!isPlain(condition)) return;
  const entries = Object.entries(condition);
  if (entries.length === 0) throw new Error('a condition without members would match every row');
  for (const [field, value] of entries) {
    const scalar = ['string', 'boolean'].includes(typeof value) || Number.isFinite(value);
    if (!scalar && !isOperator(value)) throw new Error(`a condition cannot compare ${field} with this value`);
  }
}

/** The SDK's commands are instances of its own classes. */
const isOperator = (value: unknown) => typeof value === 'object' && value !== null && !isPlain(value);

export const isPlain = (value: object) =>
  Array.isArray(value) ||
  Object.getPrototypeOf(value) === Object.prototype ||
  Object.getPrototypeOf(value) === null;
