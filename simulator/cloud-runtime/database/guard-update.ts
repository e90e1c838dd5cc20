import { refused } from './database-errors';
import type { Document, Fields } from './document';

const NUMERIC = new Set(['$inc', '$mul']);
const FOR_ARRAYS = new Set(['$push', '$addToSet', '$pull', '$pullAll', '$pop']);
/** Operators that create what is missing on the way to a field. */
const CREATING = new Set(['$set', '$inc', '$mul', '$min', '$max', '$push', '$addToSet']);

/** @throws for updates that MongoDB refuses and mingo 7 silently ignores or does. */
export function guardUpdate(document: Document, modifier: Fields): void {
  for (const [operator, changes] of Object.entries(modifier)) {
    for (const path of Object.keys(changes as Fields)) {
      if (!path.includes('$')) guardChange(document, operator, path);
    }
  }
}

function guardChange(document: Document, operator: string, path: string): void {
  const steps = path.split('.');
  const last = steps.pop()!;
  const parent = descend(document, steps, CREATING.has(operator));
  const value = isContainer(parent) ? (parent as Fields)[last] : undefined;
  if (value === undefined) return;
  if (NUMERIC.has(operator) && typeof value !== 'number') {
    throw refused(`[FailedOperation] Cannot apply ${operator} to a value of non-numeric type: ${path}`);
  }
  if (FOR_ARRAYS.has(operator) && !Array.isArray(value)) {
    throw refused(`[FailedOperation] The field '${path}' must be an array for ${operator}`);
  }
}

/** Follows a path down. What is neither object nor array cannot hold a field. */
function descend(document: Document, steps: string[], creating: boolean): unknown {
  let value: unknown = document;
  for (const [depth, step] of steps.entries()) {
    value = (value as Fields)[step];
    if (value === undefined) return undefined;
    if (isContainer(value)) continue;
    if (!creating) return undefined;
    const path = steps.slice(0, depth + 1).join('.');
    throw refused(`[FailedOperation] Cannot create field in element {${path}: ${JSON.stringify(value)}}`);
  }
  return value;
}

function isContainer(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && !(value instanceof Date) && !(value instanceof RegExp)
  );
}
