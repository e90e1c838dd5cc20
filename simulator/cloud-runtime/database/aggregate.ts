import { Aggregator, ProcessingMode } from 'mingo';
import type { Database } from './database';
import { refused } from './database-errors';
import type { Document, Fields } from './document';
import { asRefusal } from './mingo-options';
import { present } from './present';

/** Stages that write, which the service does not offer. */
const WRITING_STAGES = new Set(['$out', '$merge']);

/** Runs a pipeline over copies of the documents. */
export function aggregate(database: Database, name: string, stages: readonly Fields[]): Fields[] {
  const writing = stages.flatMap(Object.keys).find((stage) => WRITING_STAGES.has(stage));
  if (writing) throw refused(`[FailedOperation] the stage ${writing} is not supported`);
  const pipeline = stages.map((stage) => withNow(stage, new Date(database.now())) as Fields);
  const aggregator = new Aggregator(pipeline, {
    scriptEnabled: false,
    processingMode: ProcessingMode.CLONE_INPUT,
    collectionResolver: (other) => [...database.collection(other).documents()],
  });
  return asRefusal(() => aggregator.run(source(database, name, stages))) as Fields[];
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
