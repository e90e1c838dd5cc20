import type { AppId } from '#domain/brand';
import type { UnixSeconds } from '#domain/time';
import { createAuditRepository } from './audit-repository';
import { createCardRepository } from './card-repository';
import { createCodeRepository } from './code-repository';
import { createCounterRepository } from './counter-repository';
import { createCouponRepository } from './coupon-repository';
import { createCredentialRepository } from './credential-repository';
import type { Database } from './database';
import { createEventRepository } from './event-repository';
import { createGrantRepository } from './grant-repository';
import { createInvitationRepository } from './invitation-repository';
import { createJobRepository } from './job-repository';
import { createPersonRepository } from './person-repository';
import { createRedemptionRepository } from './redemption-repository';
import { createSchemaRepository } from './schema-repository';
import { createSettingRepository } from './setting-repository';
import { createStaffRepository } from './staff-repository';
import { createTriesRepository } from './tries-repository';

/** One repository per collection, for the life of an instance. */
export function createRepositories(database: Database, now: () => UnixSeconds, mainAccount: AppId) {
  const assumptions = { mainAccount };
  return {
    audit: createAuditRepository(database),
    cards: createCardRepository(database, now, assumptions),
    codes: createCodeRepository(database),
    counters: createCounterRepository(database),
    coupons: createCouponRepository(database, assumptions),
    credentials: createCredentialRepository(database),
    events: createEventRepository(database),
    grants: createGrantRepository(database, assumptions),
    invitations: createInvitationRepository(database),
    jobs: createJobRepository(database),
    people: createPersonRepository(database, now),
    redemptions: createRedemptionRepository(database, assumptions),
    schema: createSchemaRepository(database, assumptions),
    settings: createSettingRepository(database, now),
    staff: createStaffRepository(database),
    tries: createTriesRepository(database),
  };
}

export type Repositories = ReturnType<typeof createRepositories>;
