import { randomBytes } from 'node:crypto';
import { jumpOf, withQuery } from '../card-pack/jump';
import { encryptCode } from '../codes/encrypted-code';
import { userCardState } from '../codes/user-card-state';
import type { CardPlatform } from '../platform';
import type { Account } from '../state/account';
import type { Card } from '../state/card';
import type { ActivateForm } from '../state/membership';
import type { UserCard } from '../state/user-card';
import { type FormFields, fillForm } from './fill-form';
import { newMembership } from './new-membership';

const TICKET_BYTES = 48;

/** A member card in somebody's pack. */
export interface HeldMemberCard {
  account: Account;
  card: Card;
  userCard: UserCard;
}

/** What sending the form in leads to: a member, or the merchant's page with a ticket. */
export type Submitted = { active: true } | { active: false; url: string; activateTicket: string };

/**
 * 一键激活: the person sends the form in, and is a member, or goes on to the merchant's page, which then calls
 * /card/membercard/activate (wx_activate_after_submit). A text says why not.
 */
export function submitForm(
  platform: CardPlatform,
  held: HeldMemberCard,
  fields: FormFields,
): Submitted | string {
  const { account, card, userCard } = held;
  const form = formFor(platform, held);
  if (typeof form === 'string') return form;
  const info = fillForm(form, fields);
  if (typeof info === 'string') return info;
  const filled = { ...userCard, form: info };
  const openid = platform.openid(account.appid, userCard.userId);
  const change = { CardId: card.id, UserCardCode: userCard.code };
  platform.announce(account, 'submit_membercard_user_info', openid, change);
  if (card.own.wx_activate_after_submit === true && userCard.activeTime === undefined) {
    platform.store.userCards.put(filled);
    return toMerchantsPage(platform, { account, card, userCard: filled });
  }
  const member = userCard.member ?? newMembership(card, userCard.code);
  const activeTime = userCard.activeTime ?? platform.clock.seconds();
  platform.store.userCards.put({ ...filled, member, activeTime });
  return { active: true };
}

/** An active member may only change a form that says so. */
function formFor({ clock }: CardPlatform, { card, userCard }: HeldMemberCard): ActivateForm | string {
  const { activateForm: form } = card;
  if (card.own.wx_activate !== true || !form) return 'the card has no activation form';
  const { status } = userCardState(userCard, card, clock.seconds());
  if (status !== 'NORMAL') return `the card is ${status}`;
  if (userCard.activeTime === undefined) return form;
  return form.required.can_modify || form.optional.can_modify ? form : 'the form cannot be changed any more';
}

function toMerchantsPage(platform: CardPlatform, { account, card, userCard }: HeldMemberCard): Submitted {
  const activateTicket = randomBytes(TICKET_BYTES).toString('base64');
  const now = platform.clock.seconds();
  platform.store.activateTickets.put({
    ticket: activateTicket,
    appid: account.appid,
    info: userCard.form!,
    expiresAt: now + platform.config.activateTicketLife,
  });
  const values = {
    cardId: card.id,
    encryptedCode: encryptCode(account.appid, card.id, userCard.code),
    openid: platform.openid(account.appid, userCard.userId),
    outerStr: userCard.outerStr,
    ofMemberCard: true,
  };
  const links = { userName: undefined, path: undefined, url: String(card.own.wx_activate_after_submit_url) };
  const { url = '' } = jumpOf(links, values, account, platform.config.jumpParams);
  return {
    active: false,
    url: withQuery(url, `activate_ticket=${encodeURIComponent(activateTicket)}`),
    activateTicket,
  };
}
