import { Context } from 'mingo/core';
import * as expression from 'mingo/operators/expression';
import * as projection from 'mingo/operators/projection';
import * as query from 'mingo/operators/query';
import type { Options } from 'mingo/types';
import { refused } from './database-errors';

/** mingo takes "10" for a number here; MongoDB does not. */
const mod: typeof query.$mod = (field, divisor, options) => {
  const divides = query.$mod(field, divisor, options);
  const isNumber = query.$type(field, 'number', options);
  return (document) => isNumber(document) && divides(document);
};

export const queryOperators = { ...query, $mod: mod };

/** How queries are read. Scripts (`$where`) are refused, as the service refuses them. */
export const mingoOptions: Partial<Options> = {
  scriptEnabled: false,
  context: Context.init({ query: queryOperators, projection, expression }),
};

/** Whatever mingo cannot understand is the caller's mistake. */
export function asRefusal<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    throw refused(`[FailedOperation] ${(error as Error).message}`);
  }
}
