import type { Api } from '#domain/api';
import { phoneFunction } from '#server/cloud';
import type { UseCases } from '#server/use-case';
import { listAudit } from '#server/use-cases/list-audit';

/** Called by owners and managers, from the mini-program. */
const merchant: UseCases<Api['merchant']> = { listAudit };

export const main = phoneFunction(merchant);
