import type { Api, FunctionName, Reply } from '../domain/api';
import { CouponError, fail } from '../domain/errors';
import { after } from './clock';
import { transportFailure } from './transport-failure';

export type UseCaseName<Name extends FunctionName> = keyof Api[Name] & string;
export type InputOf<
  Name extends FunctionName,
  UseCase extends UseCaseName<Name>,
> = Api[Name][UseCase] extends { input: infer Input } ? Input : never;
export type OutputOf<
  Name extends FunctionName,
  UseCase extends UseCaseName<Name>,
> = Api[Name][UseCase] extends { output: infer Output } ? Output : never;

/** How long a phone waits before it says that the network is slow, in milliseconds. */
const PATIENCE = 8_000;
const PATIENCE_TO_REDEEM = 12_000;

/** Names the cloud environment; without an id WeChat takes the one that belongs to the mini-program. */
export function openCloud(): void {
  wx.cloud.init({ traceUser: false });
}

/**
 * Calls one use case of a cloud function. Throws a CouponError: the one that the cloud answered, or `offline`,
 * `cloud-unreachable`, `cloud-busy` and `unexpected` when no answer came.
 */
export async function call<Name extends FunctionName, UseCase extends UseCaseName<Name>>(
  name: Name,
  useCase: UseCase,
  input: InputOf<Name, UseCase>,
): Promise<OutputOf<Name, UseCase>> {
  const patience = useCase === 'redeem' ? PATIENCE_TO_REDEEM : PATIENCE;
  const reply = await inTime(patience, send<OutputOf<Name, UseCase>>(name, { useCase, input }));
  if (!reply.ok) throw new CouponError(reply.error);
  return reply.data;
}

async function send<Output>(name: string, data: object): Promise<Reply<Output>> {
  try {
    const { result } = await wx.cloud.callFunction({ name, data });
    return isReply<Output>(result) ? result : fail('unexpected', { traceId: '' });
  } catch (error) {
    throw error instanceof CouponError ? error : new CouponError(transportFailure(error));
  }
}

function isReply<Output>(result: unknown): result is Reply<Output> {
  return typeof result === 'object' && result !== null && 'ok' in result;
}

/** wx.cloud has no time-out of its own; an answer that comes too late is ignored. */
function inTime<Output>(patience: number, answer: Promise<Output>): Promise<Output> {
  return new Promise((resolve, reject) => {
    const stop = after(patience, () => reject(new CouponError({ code: 'cloud-unreachable', params: {} })));
    answer.then(resolve, reject).finally(stop);
  });
}
