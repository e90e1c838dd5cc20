import type { Context } from '../context';

/** A call failed, and its log says why: whoever keeps what functions throw gets no more than this. */
export class FailedCall extends Error {
  override readonly name = 'FailedCall';

  constructor(traceId: string) {
    super(`the call failed, see ${traceId} in the log`);
  }
}

/** Does the work of one call and writes one line: what it was, how it went, how long it took. */
export async function loggedCall<Answer>(
  { log, traceId }: Context,
  facts: object,
  work: () => Promise<Answer>,
  outcomeOf: (answer: Answer) => object,
): Promise<Answer> {
  const began = performance.now();
  const lasted = () => ({ ms: Math.round(performance.now() - began) });
  try {
    const answer = await work();
    log.info('called', { ...facts, ...outcomeOf(answer), ...lasted() });
    return answer;
  } catch (error) {
    log.error('called', error, { ...facts, outcome: 'unexpected', ...lasted() });
    throw new FailedCall(traceId);
  }
}
