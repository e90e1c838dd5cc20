import type { Api } from '#domain/api';
import { phoneFunction } from '#server/cloud';
import type { UseCases } from '#server/use-case';
import { importCodes } from '#server/use-cases/import-codes';
import { listAudit } from '#server/use-cases/list-audit';
import { setClaimLimits } from '#server/use-cases/set-claim-limits';

/** Called by owners and managers, from the mini-program. */
const merchant: UseCases<Api['merchant']> = { setClaimLimits, importCodes, listAudit };

export const main = phoneFunction(merchant);
