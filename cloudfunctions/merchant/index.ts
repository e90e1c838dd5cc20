import type { Api } from '#domain/api';
import { phoneFunction } from '#server/cloud';
import type { UseCases } from '#server/use-case';
import { changeStaff } from '#server/use-cases/change-staff';
import { deletePersonData } from '#server/use-cases/delete-person-data';
import { doctor } from '#server/use-cases/doctor';
import { exportPersonData } from '#server/use-cases/export-person-data';
import { getOwnDates } from '#server/use-cases/get-own-dates';
import { importCodes } from '#server/use-cases/import-codes';
import { inviteStaff } from '#server/use-cases/invite-staff';
import { listAudit } from '#server/use-cases/list-audit';
import { listEvents } from '#server/use-cases/list-events';
import { listStaff } from '#server/use-cases/list-staff';
import { replayEvent } from '#server/use-cases/replay-event';
import { setClaimLimits } from '#server/use-cases/set-claim-limits';
import { setOwnDates } from '#server/use-cases/set-own-dates';

/** Called by owners and managers, from the mini-program. */
const merchant: UseCases<Api['merchant']> = {
  setClaimLimits,
  importCodes,
  inviteStaff,
  listStaff,
  changeStaff,
  getOwnDates,
  setOwnDates,
  listAudit,
  listEvents,
  replayEvent,
  exportPersonData,
  deletePersonData,
  doctor,
};

export const main = phoneFunction('merchant', merchant);
