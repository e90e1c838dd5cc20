import { CloudError } from '../cloud-error';

const CHECK = 'Please check your request, but if the problem persists, contact us.';

/** The database understood the request and will not do it. */
export function refused(message: string): CloudError {
  return new CloudError('DATABASE_REQUEST_FAILED', message);
}

/** Callers recognise it by `E11000 duplicate key`, as the real service's text has it (reference §1.5). */
export function duplicateKey(collection: string, index: string, key: string): CloudError {
  const cause = `E11000 duplicate key error collection: ${collection} index: ${index} dup key: { : ${key} }`;
  return refused(`[FailedOperation.Insert] multiple write errors: [{write errors: [{${cause}}]}, {<nil>}]`);
}

export function collectionMissing(name: string): CloudError {
  const message = `[ResourceNotFound] Db or Table not exist: ${name}. Please check your request`;
  return new CloudError('DATABASE_COLLECTION_NOT_EXIST', message);
}

export function collectionExists(name: string): CloudError {
  return refused(`[FailedOperation] Table exist: ${name}`);
}

export function transactionConflict(): CloudError {
  const message = `Transaction is conflict, maybe resource operated by others. ${CHECK}`;
  return new CloudError(
    'DATABASE_TRANSACTION_CONFLICT',
    `[ResourceUnavailable.TransactionConflict] ${message}`,
  );
}

export function transactionGone(): CloudError {
  const message = `Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. ${CHECK}`;
  return new CloudError('DATABASE_TRANSACTION_FAIL', `[ResourceUnavailable.TransactionNotExist] ${message}`);
}

export function lockWaitTimedOut(): CloudError {
  return refused('[ResourceUnavailable.ResourceBusy] lock wait timeout: a transaction holds the document');
}
