import type { Action } from './services';

export const transactionActions: Record<string, Action> = {
  'database.startTransaction': (_, { database }) => ({ transactionId: database.transactions.begin().id }),

  async 'database.commitTransaction'(parameters, { database }) {
    await database.commit(database.transactions.find(parameters.text('transactionId')));
    return { commited: 1 };
  },

  'database.abortTransaction'(parameters, { database }) {
    database.transactions.end(database.transactions.find(parameters.text('transactionId')));
    return { aborted: 1 };
  },
};
