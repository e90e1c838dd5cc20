/** What the SDK throws: its own number and text, sometimes the service's code. */
export interface SdkFailure {
  errCode?: number;
  errMsg?: string;
  code?: string;
  message?: string;
}

/** The error with which a promise is rejected. */
export async function failureOf(promise: Promise<unknown>): Promise<SdkFailure> {
  const failure = await promise.then(
    () => undefined,
    (error: SdkFailure) => error,
  );
  if (!failure) throw new Error('expected a failure');
  return failure;
}
