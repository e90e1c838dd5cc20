import type { Api } from '#domain/api';
import { phoneFunction } from '#server/cloud';
import type { UseCases } from '#server/use-case';
import { acceptInvitation } from '#server/use-cases/accept-invitation';
import { cancelClaim } from '#server/use-cases/cancel-claim';
import { confirmClaim } from '#server/use-cases/confirm-claim';
import { deleteMyData } from '#server/use-cases/delete-my-data';
import { exportMyData } from '#server/use-cases/export-my-data';
import { getCard } from '#server/use-cases/get-card';
import { getClaim } from '#server/use-cases/get-claim';
import { getMe } from '#server/use-cases/get-me';
import { getMyCoupon } from '#server/use-cases/get-my-coupon';
import { listCards } from '#server/use-cases/list-cards';
import { listMyCoupons } from '#server/use-cases/list-my-coupons';
import { startClaim } from '#server/use-cases/start-claim';

/** Called by customers, from the mini-program. */
const consumer: UseCases<Api['consumer']> = {
  getMe,
  acceptInvitation,
  listCards,
  getCard,
  startClaim,
  confirmClaim,
  cancelClaim,
  getClaim,
  listMyCoupons,
  getMyCoupon,
  exportMyData,
  deleteMyData,
};

export const main = phoneFunction('consumer', consumer);
