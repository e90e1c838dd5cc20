import type { CouponState } from './coupon';
import type { Overridable } from './override';
import type { Role } from './role';
import type { Usage } from './usage';

/** Everything that can go wrong for a user, with what the message needs to say. */
export interface ErrorParams {
  'invalid-input': { field: string };
  'not-staff': object;
  'not-allowed': { needs: Role };
  'staff-not-found': object;
  'not-on-yourself': object;
  'invitation-not-valid': object;
  'too-many-tries': { seconds: number };
  'too-often': { seconds: number };
  'still-staff': object;
  'card-not-found': object;
  'card-not-available': object;
  'sold-out': object;
  'claim-limit-reached': { limit: number };
  'daily-claim-limit-reached': { limit: number };
  'sold-out-today': object;
  'claim-not-supported': object;
  'card-takes-no-codes': object;
  'grant-not-found': object;
  'coupon-not-found': object;
  'coupon-not-yours': object;
  'code-not-found': object;
  'event-not-found': object;
  'already-redeemed': Usage;
  'not-redeemable': { state: CouponState };
  'conditions-not-met': { conditions: Overridable[] };
  'redemption-unconfirmed': object;
  'wechat-busy': object;
  'wechat-unavailable': object;
  'wechat-refused': { errcode: number };
  'wechat-setup': { problem: 'credentials' | 'ip-not-allowed' | 'not-authorised' };
  'cloud-unreachable': object;
  'cloud-busy': object;
  offline: object;
  unexpected: { traceId: string };
}

export type ErrorCode = keyof ErrorParams;

/** A code and its params, kept together so that a text can rely on both. */
export type ErrorInfo = { [Code in ErrorCode]: { code: Code; params: ErrorParams[Code] } }[ErrorCode];

/** An expected failure. Anything else that is thrown is a bug. */
export class CouponError extends Error {
  readonly info: ErrorInfo;

  constructor(info: ErrorInfo) {
    super(info.code);
    this.name = 'CouponError';
    this.info = info;
  }
}

export function fail<Code extends ErrorCode>(code: Code, params: ErrorParams[Code]): never {
  throw new CouponError({ code, params } as ErrorInfo);
}
