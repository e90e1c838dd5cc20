import { Aggregator } from 'mingo/aggregator';
import { aggregationContext } from './aggregation-stages';
import type { Database } from './database';
import { refused } from './database-errors';
import type { Document, Fields } from './document';
import { asRefusal } from './mingo-options';
import { present } from './present';

/** Stages that store their result, which the service does not offer. */
const STORING = new Set(['$out', '$merge']);

/** Runs a pipeline. The documents of the database stay as they are. */
export function aggregate(database: Database, name: string, stages: readonly Fields[]): Fields[] {
  const storing = stages.flatMap(Object.keys).find((stage) => STORING.has(stage));
  if (storing) throw refused(`[FailedOperation] the stage ${storing} is not supported`);
  const documents = source(database, name, stages);
  const pipeline = stages.map((stage) => withNow(stage, new Date(database.now())) as Fields);
  const aggregator = new Aggregator(pipeline, {
    context: aggregationContext,
    scriptEnabled: false,
    collectionResolver: (other) => (database.has(other) ? [...database.collection(other).documents()] : []),
  });
  return asRefusal(() => aggregator.run(documents)) as Fields[];
}

/** A `$match` at the start may use an index. */
function source(database: Database, name: string, [first]: readonly Fields[]): Document[] {
  return [...present.candidates(database.collection(name), (first?.$match ?? {}) as Fields)];
}

/** mingo's `$$NOW` is the machine's clock; ours is the world's. */
function withNow(value: unknown, now: Date): unknown {
  if (value === '$$NOW') return { $literal: now };
  if (Array.isArray(value)) return value.map((item) => withNow(item, now));
  if (value === null || typeof value !== 'object' || value instanceof Date || value instanceof RegExp)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withNow(inner, now)]));
}
