import type { CardPlatform } from '../platform';
import { reviewPoi } from '../poi/review-poi';
import { waitsForReview } from '../state/poi';
import { reviewSubMerchant } from '../submerchant/review-sub-merchant';
import { reviewCard } from './review-card';

/** Something that waits for a reviewer. */
export interface DueReview {
  /** When it was handed in, in seconds. */
  submitTime: number;
  /** Decides as the switch `review` says. */
  decide(): void;
}

/** Every card, store and sub-merchant that the platform may review by itself. */
export function dueReviews(platform: CardPlatform): DueReview[] {
  return [...dueCards(platform), ...duePois(platform), ...dueSubMerchants(platform)];
}

function dueCards(platform: CardPlatform): DueReview[] {
  const { store, config } = platform;
  return store.cards.all().flatMap((card) => {
    const account = store.accounts.get(card.appid);
    const sandbox = account?.kind === 'sandbox' && config.review === 'auto';
    if (!account || sandbox || card.status !== 'CARD_STATUS_NOT_VERIFY') return [];
    const refused = { result: 'refuse', reason: config.reviewRefuseReason } as const;
    const review = config.review === 'auto' ? ({ result: 'pass' } as const) : refused;
    return [{ submitTime: card.submitTime, decide: () => reviewCard(platform, account, card, review) }];
  });
}

function duePois(platform: CardPlatform): DueReview[] {
  const { store, config } = platform;
  return store.pois.all().flatMap((poi) => {
    const account = store.accounts.get(poi.appid);
    if (!account || !waitsForReview(poi)) return [];
    const refused = { result: 'refuse', msg: config.reviewRefuseReason } as const;
    const review = config.review === 'auto' ? ({ result: 'pass', msg: '' } as const) : refused;
    return [{ submitTime: poi.submitTime, decide: () => reviewPoi(platform, account, poi, review) }];
  });
}

function dueSubMerchants(platform: CardPlatform): DueReview[] {
  const { store, config } = platform;
  return store.subMerchants.all().flatMap((one) => {
    const account = store.accounts.get(one.appid);
    if (!account || one.status !== 'CHECKING') return [];
    const refused = { result: 'refuse', reason: config.reviewRefuseReason } as const;
    const review = config.review === 'auto' ? ({ result: 'pass', reason: '' } as const) : refused;
    return [{ submitTime: one.updateTime, decide: () => reviewSubMerchant(platform, account, one, review) }];
  });
}
