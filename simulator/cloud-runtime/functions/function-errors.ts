import { CloudError } from '../cloud-error';

const NOT_FOUND = 'FUNCTION_NOT_FOUND';
const TIMED_OUT = 'FUNCTIONS_TIME_LIMIT_EXCEEDED';
const FAILED = 'FUNCTIONS_EXECUTE_FAIL';

/** What the mini-program reads as `errCode` when a call fails. */
const clientCodes: Record<string, number> = { [NOT_FOUND]: -501000, [TIMED_OUT]: -504003, [FAILED]: -504002 };
const SYSTEM_ERROR = -501001;

export function functionNotFound(name: string): CloudError {
  return new CloudError(NOT_FOUND, `FunctionName parameter could not be found: ${name}`);
}

/** @param seconds the function's own limit */
export function functionTimedOut(seconds: number): CloudError {
  return new CloudError(TIMED_OUT, `Invoking task timed out after ${seconds} seconds`);
}

/** @param seconds the limit for loading it */
export function functionNotLoadedInTime(seconds: number): CloudError {
  return new CloudError(TIMED_OUT, `Function did not load within ${seconds} seconds`);
}

export function functionFailed(reason: string): CloudError {
  return new CloudError(FAILED, reason);
}

export function instanceLost(): CloudError {
  return functionFailed('Function instance was lost');
}

export function memoryExceeded(megabytes: number): CloudError {
  return functionFailed(`Memory limit of ${megabytes} MB exceeded`);
}

export function runtimeStopping(): CloudError {
  return new CloudError('SYS_ERR', 'the cloud runtime is stopping');
}

export function clientCodeOf(error: CloudError): number {
  return clientCodes[error.code] ?? SYSTEM_ERROR;
}

export function isNotFound(error: CloudError): boolean {
  return error.code === NOT_FOUND;
}

export function isTimeout(error: CloudError): boolean {
  return error.code === TIMED_OUT;
}
