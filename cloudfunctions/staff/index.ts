import type { Api } from '#domain/api';
import { phoneFunction } from '#server/cloud';
import type { UseCases } from '#server/use-case';
import { checkCode } from '#server/use-cases/check-code';
import { listRedemptions } from '#server/use-cases/list-redemptions';
import { redeem } from '#server/use-cases/redeem';

/** Called by staff at the counter, from the mini-program. */
const staff: UseCases<Api['staff']> = { checkCode, redeem, listRedemptions };

export const main = phoneFunction('staff', staff);
