import type { UnixSeconds } from '#domain/time';
import { createCardRepository } from './card-repository';
import { createCouponRepository } from './coupon-repository';
import { createCredentialRepository } from './credential-repository';
import type { Database } from './database';
import { createEventRepository } from './event-repository';
import { createGrantRepository } from './grant-repository';
import { createJobRepository } from './job-repository';
import { createRedemptionRepository } from './redemption-repository';
import { createStaffRepository } from './staff-repository';

/** One repository per collection, for the life of an instance. */
export function createRepositories(database: Database, now: () => UnixSeconds) {
  return {
    cards: createCardRepository(database, now),
    coupons: createCouponRepository(database),
    credentials: createCredentialRepository(database),
    events: createEventRepository(database),
    grants: createGrantRepository(database),
    jobs: createJobRepository(database),
    redemptions: createRedemptionRepository(database),
    staff: createStaffRepository(database, now),
  };
}

export type Repositories = ReturnType<typeof createRepositories>;
