import type { ClaimValues } from '../claim/card-ext';
import type { Claim } from '../claim/claim';
import type { ClaimRefusal } from '../claim/claim-page-texts';
import { claimRules } from '../claim/claim-rules';
import { firstRefusal } from '../claim/first-refusal';
import { takeCard } from '../claim/take-card';
import { decryptCode } from '../codes/encrypted-code';
import type { CardPlatform } from '../platform';
import type { Account } from '../state/account';
import type { Card } from '../state/card';
import type { User } from '../state/user';
import { type FormFields, fillForm } from './fill-form';
import { type HeldMemberCard, type Submitted, submitForm } from './submit-form';

export type Opened = { refusal: ClaimRefusal } | { reason: string } | { code: string; submitted: Submitted };

interface Opening {
  account: Account;
  card: Card;
  outerStr: string;
}

/** What an address of activate/geturl leads to; undefined when it is none. */
export function openingOf({ store }: CardPlatform, address: string): Opening | undefined {
  const { searchParams: query } = new URL(address);
  const originalId = Buffer.from(query.get('biz') ?? '', 'base64').toString();
  const account = store.accounts.all().find((one) => one.originalId === originalId);
  const cardId = account && decryptCode(account.appid, query.get('encrypt_card_id') ?? '');
  const card = store.cards.get(cardId ?? '');
  return account && card ? { account, card, outerStr: query.get('outer_str') ?? '' } : undefined;
}

/** 开卡组件: the person fills in the form, and claims and activates the card in one go. */
export function openMemberCard(
  platform: CardPlatform,
  user: User,
  { account, card, outerStr }: Opening,
  fields: FormFields,
): Opened {
  const held = platform.store.userCardsOf(card.id, user.id).find(({ status }) => status === 'NORMAL');
  if (held) return submitted(platform, { account, card, userCard: held }, fields);
  const filled = card.activateForm ? fillForm(card.activateForm, fields) : 'the card has no activation form';
  if (typeof filled === 'string') return { reason: filled };
  const values: ClaimValues = { code: '', openid: '', outerStr, outerId: 0, fixedBegin: undefined };
  const context = { preActivate: true } as const;
  const claim: Claim = { platform, user, card, account, context, values, now: platform.clock.seconds() };
  const refusal = firstRefusal(claimRules, claim);
  if (refusal) return { refusal };
  return submitted(platform, { account, card, userCard: takeCard(claim) }, fields);
}

function submitted(platform: CardPlatform, held: HeldMemberCard, fields: FormFields): Opened {
  const answer = submitForm(platform, held, fields);
  return typeof answer === 'string' ? { reason: answer } : { code: held.userCard.code, submitted: answer };
}
