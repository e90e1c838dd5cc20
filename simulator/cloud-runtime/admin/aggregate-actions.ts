import { aggregate } from '../database/aggregate';
import { encode } from '../database/ejson';
import type { Action } from './services';

/** One stage as the SDK sends it: the value is JSON in a text. */
interface SentStage {
  stageKey: string;
  stageValue: string;
}

export const aggregateActions: Record<string, Action> = {
  'database.aggregateDocuments'(parameters, { database }) {
    const stages = parameters
      .list<SentStage>('stages')
      .map(({ stageKey, stageValue }) => ({ [stageKey]: parameters.decode(stageValue) }));
    const documents = aggregate(database, parameters.text('collectionName'), stages);
    return { data: { list: documents.map(encode) } };
  },
};
