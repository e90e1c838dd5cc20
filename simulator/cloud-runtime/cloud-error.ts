/** A failure that the caller is told about, with the service's own code. Anything else is a bug of ours. */
export class CloudError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'CloudError';
  }
}

/** The request itself makes no sense to the service. */
export function invalidRequest(message: string): CloudError {
  return new CloudError('INVALID_PARAM', message);
}
