import type { SortSpec } from 'mingo/types';
import type { Collection } from '../database/collection';
import { refused } from '../database/database-errors';
import { type DocumentId, type Fields, idKey } from '../database/document';
import { encode } from '../database/ejson';
import { count, find } from '../database/find';
import { planInsert, planRemove, planReplace, planUpdate, type Selection } from '../database/plan-writes';
import { present } from '../database/present';
import type { Transaction } from '../database/transaction';
import type { Parameters } from './parameters';
import type { Action, Services } from './services';

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1000;

export const documentActions: Record<string, Action> = {
  async 'database.addCollection'(parameters, { database }) {
    await database.createCollection(parameters.text('collectionName'));
    return { data: {} };
  },

  async 'database.insertDocument'(parameters, services) {
    const collection = collectionOf(parameters, services);
    const documents = parameters.fieldsList('data');
    const transaction = transactionOf(parameters, services);
    const writes = await services.database.write(
      (view) => planInsert(view, collection, documents),
      transaction,
    );
    return { data: { insertedIds: [...writes].map(({ document }) => document?._id) } };
  },

  'database.getDocument'(parameters, services) {
    const limit = Math.min(parameters.number('limit', DEFAULT_LIMIT) || DEFAULT_LIMIT, MAX_LIMIT);
    const skip = parameters.number('offset', 0);
    const documents = find(
      transactionOf(parameters, services) ?? present,
      collectionOf(parameters, services),
      {
        criteria: parameters.fields('query'),
        order: parameters.fields('order') as SortSpec,
        projection: parameters.fields('projection'),
        skip,
        limit,
      },
    );
    return { data: { list: documents.map(encode), limit, offset: skip } };
  },

  'database.calculateDocument'(parameters, services) {
    const total = count(present, collectionOf(parameters, services), parameters.fields('query'));
    return { data: { total } };
  },

  'database.modifyDocument'(parameters, services) {
    assertDocumentOperation(parameters);
    return parameters.is('merge', false) ? replace(parameters, services) : update(parameters, services);
  },

  async 'database.modifyAndReturnDoc'(parameters, services) {
    const collection = collectionOf(parameters, services);
    const selection = { criteria: parameters.fields('query'), multi: false };
    const modifier = parameters.fields('data');
    const transaction = transactionOf(parameters, services);
    let found: Fields | null = null;
    const [written] = await services.database.write((view) => {
      found = find(view, collection, { ...selection, limit: 1 })[0] ?? null;
      return planUpdate(view, collection, selection, modifier);
    }, transaction);
    const document = written?.document ?? found;
    return { data: { updated: written ? 1 : 0, doc: document ? encode(document) : undefined } };
  },

  async 'database.removeDocument'(parameters, services) {
    assertDocumentOperation(parameters);
    const collection = collectionOf(parameters, services);
    const selection = selectionOf(parameters);
    const transaction = transactionOf(parameters, services);
    const writes = await services.database.write(
      (view) => planRemove(view, collection, selection),
      transaction,
    );
    return { data: { deleted: writes.size } };
  },
};

async function replace(parameters: Parameters, services: Services): Promise<Fields> {
  const collection = collectionOf(parameters, services);
  const id = parameters.fields('query')._id as DocumentId;
  const fields = parameters.fields('data');
  const transaction = transactionOf(parameters, services);
  let existed = false;
  await services.database.write((view) => {
    existed = view.get(collection, idKey(id)) !== null;
    return planReplace(collection, id, fields);
  }, transaction);
  return { data: existed ? { updated: 1 } : { updated: 0, upsert_id: id } };
}

async function update(parameters: Parameters, services: Services): Promise<Fields> {
  if (parameters.is('upsert', true))
    throw refused('[FailedOperation] update with upsert is not supported: use set');
  const collection = collectionOf(parameters, services);
  const selection = selectionOf(parameters);
  const modifier = parameters.fields('data');
  const transaction = transactionOf(parameters, services);
  const writes = await services.database.write(
    (view) => planUpdate(view, collection, selection, modifier),
    transaction,
  );
  return { data: { updated: writes.size } };
}

function collectionOf(parameters: Parameters, { database }: Services): Collection {
  return database.collection(parameters.text('collectionName'));
}

function transactionOf(parameters: Parameters, { database }: Services): Transaction | undefined {
  const id = parameters.optionalText('transactionId');
  return id === undefined ? undefined : database.transactions.find(id);
}

function selectionOf(parameters: Parameters): Selection {
  return { criteria: parameters.fields('query'), multi: !parameters.is('multi', false) };
}

/** In a transaction only single documents can be changed (reference §1.6). */
function assertDocumentOperation(parameters: Parameters): void {
  if (parameters.optionalText('transactionId') && !parameters.is('queryType', 'DOC')) {
    throw refused('[FailedOperation] only doc() operations are allowed inside a transaction');
  }
}
