import type { OpenId } from '#domain/brand';
import { fail } from '#domain/errors';
import type { CallContext } from './context';
import type { UseCase } from './use-case';

export interface Member {
  openId: OpenId;
  name: string;
  store: string;
  role: 'owner' | 'redeemer';
}

/** `now`: as the database says; `lately`: as it said within half a minute, for those who only look. */
type Freshness = 'now' | 'lately';

interface StaffUseCase<Input, Output> {
  freshness: Freshness;
  input: UseCase<Input, Output>['input'];
  run(input: Input, context: CallContext, member: Member): Promise<Output>;
}

/** A use case for active staff; everybody else is told `not-staff`. */
export function staffOnly<Input, Output>(useCase: StaffUseCase<Input, Output>): UseCase<Input, Output> {
  return {
    input: useCase.input,
    async run(input, context) {
      const member = (await memberOf(context, useCase.freshness)) ?? fail('not-staff', {});
      return useCase.run(input, context, member);
    },
  };
}

/** Who the caller is to the shop; null for customers. The first owner needs no row. */
export async function memberOf(context: CallContext, freshness: Freshness): Promise<Member | null> {
  const { openId } = context.caller;
  if (openId === context.config.firstOwner) return { openId, name: '店主', store: '', role: 'owner' };
  const row = freshness === 'now' ? await context.staff.active(openId) : await context.staff.lately(openId);
  return row && { openId, name: row.name, store: row.store, role: row.role };
}
