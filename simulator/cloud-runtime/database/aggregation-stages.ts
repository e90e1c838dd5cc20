import { Context } from 'mingo/core';
import type { Iterator } from 'mingo/lazy';
import * as accumulator from 'mingo/operators/accumulator';
import * as expression from 'mingo/operators/expression';
import * as stages from 'mingo/operators/pipeline';
import * as projection from 'mingo/operators/projection';
import * as window from 'mingo/operators/window';
import type { Options, PipelineOperator } from 'mingo/types';
import { clone } from './document';
import { queryOperators } from './mingo-options';

/** Stages that only look. */
const READING = new Set<string>([
  '$match',
  '$sort',
  '$limit',
  '$skip',
  '$count',
  '$sample',
  '$group',
  '$sortByCount',
  '$facet',
]);

/**
 * All other stages get copies: mingo's write into nested objects, which may be the database's own
 * or belong to several rows (after `$unwind` or `$lookup`).
 */
export const aggregationContext = Context.init({
  accumulator,
  expression,
  projection,
  window,
  query: queryOperators,
  pipeline: Object.fromEntries(
    Object.entries(stages as Record<string, PipelineOperator>).map(([name, stage]) => [
      name,
      READING.has(name) ? stage : onCopies(stage),
    ]),
  ),
});

function onCopies(stage: PipelineOperator): PipelineOperator {
  const careful = (documents: Iterator, expression: never, options: Options) =>
    stage(documents.map(clone), expression, options);
  return careful as PipelineOperator;
}
