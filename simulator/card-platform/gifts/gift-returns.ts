import { OnTime } from '../on-time';
import type { CardPlatform } from '../platform';
import type { WaitingGift } from '../state/gift';
import type { UserCard } from '../state/user-card';
import { userCardId } from '../state/user-card';
import { sendBack } from './gifts';

/**
 * Brings a present that nobody took in time back to its donor, when the switch `untakenGift` says `comes-back`;
 * else it stays GIFT_TIMEOUT until its donor takes it back. Reference §3.2, unconfirmed.
 */
export function giftReturns(platform: CardPlatform): OnTime {
  const { store, clock } = platform;
  const comeBack = () => platform.config.untakenGift === 'comes-back';
  return new OnTime(clock, {
    name: 'gifts',
    async doDue() {
      if (!comeBack()) return;
      for (const waiting of store.waitingGifts.all()) {
        if (waiting.until <= clock.seconds()) giveBack(platform, waiting);
      }
      await store.commit();
    },
    nextDue: () => (comeBack() ? Math.min(...store.waitingGifts.all().map(({ until }) => until)) : Infinity),
  });
}

function giveBack(platform: CardPlatform, { cardId, code }: WaitingGift): void {
  const { store } = platform;
  const userCard = store.userCards.get(userCardId(cardId, code));
  const account = store.accounts.get(userCard?.appid ?? '');
  if (account && isOnItsWay(userCard)) sendBack(platform, account, userCard);
  else store.waitingGifts.remove(userCardId(cardId, code));
}

function isOnItsWay(userCard: UserCard | undefined): userCard is UserCard {
  return userCard?.status === 'GIFTING' && userCard.gift !== undefined;
}
