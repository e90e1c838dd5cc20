import type { ApiCall } from '../http/endpoint';
import type { Message, MessageKind } from '../state/message';
import type { User } from '../state/user';
import type { SentCard } from './wxcard';

/** Records the message; those who got it can claim from it. */
export function sendMessage(
  { platform, account }: ApiCall,
  kind: MessageKind,
  { card, cardExt }: SentCard,
  to: readonly User[],
): Message {
  const { store, clock } = platform;
  return store.messages.put({
    id: store.messages.size + 1,
    appid: account.appid,
    kind,
    cardId: card.id,
    cardExt,
    to: to.map(({ id }) => id),
    time: clock.seconds(),
  });
}

/** Whether the person follows the account: a mass message reaches nobody else. */
export function follows({ follows: since }: User, { appid }: { appid: string }): boolean {
  return since?.[appid] !== undefined;
}
