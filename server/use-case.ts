import * as v from 'valibot';
import type { Reply } from '#domain/api';
import { CouponError, type ErrorInfo } from '#domain/errors';
import type { CallContext } from './context';
import { meaningOf } from './wechat/error-table';

export interface UseCase<Input, Output> {
  input: v.GenericSchema<Input>;
  run(input: Input, context: CallContext): Promise<Output>;
}

/** The use cases of one cloud function, complete and typed by its contract. */
export type UseCases<Contract> = {
  [Name in keyof Contract]: Contract[Name] extends { input: infer Input; output: infer Output }
    ? UseCase<Input, Output>
    : never;
};

/** A use case whose types the dispatcher does not need to know. */
interface AnyUseCase {
  input: v.GenericSchema;
  run(input: never, context: CallContext): Promise<unknown>;
}

export type UseCaseTable = Readonly<Record<string, AnyUseCase>>;

const envelope = v.object({ useCase: v.string(), input: v.optional(v.unknown(), {}) });

/** Runs the named use case and never throws: a caller always gets a Reply. */
export async function dispatch(
  useCases: UseCaseTable,
  event: unknown,
  context: CallContext,
): Promise<Reply<unknown>> {
  try {
    return await answer(useCases, event, context);
  } catch (error) {
    return failed(known(error) ?? unexpected(error, context));
  }
}

async function answer(useCases: UseCaseTable, event: unknown, context: CallContext): Promise<Reply<unknown>> {
  if (context.caller.openId === '') return failed({ code: 'invalid-input', params: { field: 'caller' } });
  const call = v.safeParse(envelope, event);
  const useCase = call.success ? namedIn(useCases, call.output.useCase) : undefined;
  if (!call.success || !useCase) return failed({ code: 'invalid-input', params: { field: 'useCase' } });

  const input = v.safeParse(useCase.input, call.output.input);
  if (!input.success) return failed({ code: 'invalid-input', params: { field: fieldOf(input.issues[0]) } });
  return { ok: true, data: await useCase.run(input.output as never, context) };
}

function namedIn(useCases: UseCaseTable, name: string): AnyUseCase | undefined {
  return Object.hasOwn(useCases, name) ? useCases[name] : undefined;
}

/** Where a union fits in no way, the member that came closest is not known; then the field is empty. */
function fieldOf(issue: v.BaseIssue<unknown>): string {
  return v.getDotPath(issue) ?? '';
}

function known(error: unknown): ErrorInfo | null {
  return error instanceof CouponError ? error.info : meaningOf(error);
}

function unexpected(error: unknown, { traceId }: CallContext): ErrorInfo {
  console.error(traceId, error);
  return { code: 'unexpected', params: { traceId } };
}

function failed(error: ErrorInfo): Reply<never> {
  return { ok: false, error };
}
