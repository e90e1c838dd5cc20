import { makeAutoObservable } from 'mobx-miniprogram';
import type { Phase } from '../../../components/state-view/phase';
import type { ErrorInfo } from '../../../domain/errors';
import type { UnixSeconds } from '../../../domain/time';
import type { Client } from '../../../services/functions';
import type { Jump } from '../../../services/jump-query';
import { codePage, detailPage } from '../../../services/navigation';
import type { Storage } from '../../../services/storage';
import { expectedFailure, sentenceFor } from '../../../texts/errors';

export interface CardEntryServices extends Pick<Client<'consumer'>, 'getMyCoupon'> {
  storage: Pick<Storage, 'keepCoupon'>;
  now(): UnixSeconds;
}

/** Who comes from WeChat's card pack is led to their coupon; without a claimed card, to the card. */
export class CardEntryStore {
  phase: Phase = 'loading';
  problem = '';

  constructor(private readonly services: CardEntryServices) {
    makeAutoObservable<CardEntryStore, 'services'>(this, { services: false }, { autoBind: true });
  }

  /** The page to go on to; null when it could not be found out. */
  async arrive({ cardId, encryptedCode }: Jump): Promise<string | null> {
    if (encryptedCode === '') return detailPage(cardId);
    this.begin();
    try {
      const coupon = await this.services.getMyCoupon({ cardId, encryptedCode });
      this.services.storage.keepCoupon(coupon); // the code page shows it at once
      return codePage(coupon.id);
    } catch (error) {
      this.fail(expectedFailure(error));
      return null;
    }
  }

  private begin(): void {
    this.phase = 'loading';
  }

  private fail(error: ErrorInfo): void {
    this.phase = 'failed';
    this.problem = sentenceFor(error, this.services.now());
  }
}
