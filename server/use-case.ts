import * as v from 'valibot';
import type { Reply } from '#domain/api';
import { CouponError, type ErrorInfo } from '#domain/errors';
import type { Role } from '#domain/role';
import type { CallContext, StaffContext } from './context';
import { memberOfRank } from './member';
import { meaningOf } from './wechat/error-table';
import type { WechatRefusal, WechatSilence } from './wechat/wechat-error';

/** For everybody with a phone. */
interface PublicUseCase<Input, Output> {
  callers: 'everyone';
  input: v.GenericSchema<Input>;
  run(input: Input, context: CallContext): Promise<Output>;
}

/** For active staff of this rank and above; the staff row is read anew for each call. */
interface StaffUseCase<Input, Output> {
  callers: Role;
  input: v.GenericSchema<Input>;
  run(input: Input, context: StaffContext): Promise<Output>;
}

/** One thing that a phone may ask for; `callers` is the one place that says whose phone. */
export type UseCase<Input, Output> = PublicUseCase<Input, Output> | StaffUseCase<Input, Output>;

/** The use cases of one cloud function, complete and typed by its contract. */
export type UseCases<Contract> = {
  [Name in keyof Contract]: Contract[Name] extends { input: infer Input; output: infer Output }
    ? UseCase<Input, Output>
    : never;
};

/** A use case whose types the dispatcher does not need to know. */
interface AnyUseCase {
  callers: 'everyone' | Role;
  input: v.GenericSchema;
  run(input: never, context: never): Promise<unknown>;
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
    return failed(expected(error, context) ?? unexpected(error, context));
  }
}

async function answer(useCases: UseCaseTable, event: unknown, context: CallContext): Promise<Reply<unknown>> {
  if (context.caller.openId === '') return failed({ code: 'invalid-input', params: { field: 'caller' } });
  const call = v.safeParse(envelope, event);
  const useCase = call.success ? namedIn(useCases, call.output.useCase) : undefined;
  if (!call.success || !useCase) return failed({ code: 'invalid-input', params: { field: 'useCase' } });

  const admitted = await admit(useCase, context);
  const input = v.safeParse(useCase.input, call.output.input);
  if (!input.success) return failed({ code: 'invalid-input', params: { field: fieldOf(input.issues[0]) } });
  return { ok: true, data: await useCase.run(input.output as never, admitted as never) };
}

/** Who may not call learns nothing about inputs. */
async function admit({ callers }: AnyUseCase, context: CallContext): Promise<CallContext | StaffContext> {
  if (callers === 'everyone') return context;
  return { ...context, member: await memberOfRank(context, callers) };
}

function namedIn(useCases: UseCaseTable, name: string): AnyUseCase | undefined {
  return Object.hasOwn(useCases, name) ? useCases[name] : undefined;
}

/** Where a union fits in no way, the member that came closest is not known; then the field is empty. */
function fieldOf(issue: v.BaseIssue<unknown>): string {
  return v.getDotPath(issue) ?? '';
}

/** A phone hears what WeChat's answer means; the log keeps the answer. */
function expected(error: unknown, { log }: CallContext): ErrorInfo | null {
  if (error instanceof CouponError) return error.info;
  const meaning = meaningOf(error);
  if (meaning) log.warn('WeChat failed', { ...(error as WechatRefusal | WechatSilence) });
  return meaning;
}

function unexpected(error: unknown, { traceId, log }: CallContext): ErrorInfo {
  log.error('a use case broke', error);
  return { code: 'unexpected', params: { traceId } };
}

function failed(error: ErrorInfo): Reply<never> {
  return { ok: false, error };
}
