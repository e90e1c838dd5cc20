import type { CardPlatform } from '../platform';
import type { Card } from '../state/card';
import type { UserCard } from '../state/user-card';

/**
 * The UserCardCode of user_del_card, user_view_card and user_consume_card: comments in older SDKs say that it is
 * empty unless the code is the merchant's own. Reference §5.3, a switch.
 */
export function toldCode({ config }: CardPlatform, { base }: Card, { code }: UserCard): string {
  return config.eventCodes === 'filled' || base.use_custom_code ? code : '';
}
