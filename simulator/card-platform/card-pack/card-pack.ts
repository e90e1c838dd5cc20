import type { CodeType } from '#server/wechat/wire/index';
import { cardColors } from '../cards/colors';
import { encryptCode } from '../codes/encrypted-code';
import { userCardState } from '../codes/user-card-state';
import { sharedWith } from '../friends/sharing';
import { generalCardState } from '../generalcard/general-card-state';
import { isMemberCard } from '../membercard/is-member-card';
import { membershipView } from '../membercard/membership-view';
import { deletedMemberCards } from '../membercard/restore-card';
import type { CardPlatform } from '../platform';
import type { Account } from '../state/account';
import type { Card } from '../state/card';
import type { User } from '../state/user';
import { type CodeStatus, isInPack, type UserCard } from '../state/user-card';
import { type Cell, cellsOf } from './cells';
import type { PackedCard } from './packed-card';

/** What the person sees under 卡包: everything claimed and not deleted, newest first, then what friends share. */
export function cardPack(platform: CardPlatform, user: User): PackedCard[] {
  const own = platform.store.userCardsOfUser(user.id).filter(isInPack);
  return packed(platform, user, [...own.reverse(), ...sharedWith(platform, user).reverse()]);
}

/** The member cards that the person threw away and can take back. */
export function deletedPack(platform: CardPlatform, user: User): PackedCard[] {
  return packed(platform, user, deletedMemberCards(platform, user.id));
}

function packed(platform: CardPlatform, user: User, rows: readonly UserCard[]): PackedCard[] {
  return rows.flatMap((row) => {
    const card = platform.store.cards.get(row.cardId);
    const account = platform.store.accounts.get(row.appid);
    return card && account ? [packedCard(platform, user, row, { card, account })] : [];
  });
}

function packedCard(
  platform: CardPlatform,
  user: User,
  row: UserCard,
  { card, account }: { card: Card; account: Account },
): PackedCard {
  const { base } = card;
  const state = userCardState(row, card, platform.clock.seconds());
  const encrypted = encryptCode(row.appid, row.cardId, row.code);
  const openid = platform.openid(row.appid, user.id);
  const ofMemberCard = isMemberCard(card);
  const values = { cardId: card.id, encryptedCode: encrypted, openid, outerStr: row.outerStr, ofMemberCard };
  const { jumpParams } = platform.config;
  const cells = cellsOf({ base, state, values, account, jumpParams });
  return {
    appid: row.appid,
    cardId: card.id,
    ...face(card),
    code: row.code,
    encryptedCode: encrypted,
    codeType: base.code_type,
    state: state.status,
    beginTime: state.window.begin,
    endTime: state.window.end,
    canConsume: state.canConsume,
    codeButton: hasCodeButton(base.code_type, state.status, cells),
    cells,
    claimTime: row.claimTime,
    consumeTime: row.consumeTime ?? null,
    outerStr: row.outerStr,
    sharedBy: row.userId === user.id ? null : row.userId,
    canGive: base.can_give_friend === true && state.status === 'NORMAL' && row.userId === user.id,
    giftTo: row.gift?.to ?? null,
    payable: card.payCell === true,
    selfRedeem: card.selfConsumeCell ?? null,
    reward: row.consumedBy === user.id && row.reward?.taken === false,
    unavailableReason: row.unavailableReason ?? '',
    ticket: row.ticket ?? null,
    general: card.type === 'GENERAL_CARD' ? generalCardState(row, card) : null,
    membership: membershipView(row, card, { values, account, jumpParams }),
  };
}

function face({ type, base, advanced }: Card) {
  return {
    cardType: type,
    brandName: base.brand_name,
    title: base.title,
    subTitle: base.sub_title ?? advanced.abstract?.abstract ?? '',
    color: cardColors[base.color]!,
    logoUrl: base.logo_url,
    notice: base.notice ?? '',
    description: base.description,
    servicePhone: base.service_phone ?? '',
  };
}

/** The center cell takes the button's place; CODE_TYPE_NONE has none (seed 002). */
function hasCodeButton(codeType: CodeType, status: CodeStatus, cells: readonly Cell[]): boolean {
  return status === 'NORMAL' && codeType !== 'CODE_TYPE_NONE' && !cells.some(({ cell }) => cell === 'center');
}
