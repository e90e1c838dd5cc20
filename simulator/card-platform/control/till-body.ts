import type { Coupon } from '../codes/consume';
import { type ErrorCode, errorTexts } from '../errors/error-texts';
import type { JsonObject } from '../http/json';
import type { CardPlatform } from '../platform';
import type { Account } from '../state/account';
import type { Till } from '../state/till';
import { numberOf, textOf } from './control-body';
import { notFound, wrong } from './control-error';

export function tillOf({ store }: CardPlatform, { appid }: Account): Till {
  return store.tills.get(appid) ?? { appid, redeemers: [], verifyCodes: [] };
}

/** The account that `appid` names; the first one without it. */
export function accountIn({ store }: CardPlatform, body: JsonObject): Account {
  const appid = textOf(body, 'appid');
  const account = appid === undefined ? store.accounts.all()[0] : store.accounts.get(appid);
  return account ?? notFound('account with this appid');
}

/** The claimed code of the account; `cardId` tells cards with the same custom code apart. */
export function couponIn(platform: CardPlatform, body: JsonObject): Coupon {
  const account = accountIn(platform, body);
  const cardId = textOf(body, 'cardId');
  const { store } = platform;
  const userCard =
    store
      .userCardsByCode(need(body, 'code'))
      .find((row) => row.appid === account.appid && (cardId ?? row.cardId) === row.cardId) ??
    notFound('card with this code');
  const card = store.cards.get(userCard.cardId) ?? notFound('card of this code');
  return { account, card, userCard };
}

export function need(body: JsonObject, name: string): string {
  return textOf(body, name) || wrong(`${name} is missing`);
}

export function feeIn(body: JsonObject): number {
  const fee = numberOf(body, 'fee') ?? wrong('fee is missing');
  return Number.isInteger(fee) && fee > 0 ? fee : wrong('fee must be a whole number of fen');
}

export function mchIdIn(body: JsonObject): string {
  const id = need(body, 'mchId');
  return /^\d{1,20}$/.test(id) ? id : wrong('mchId must be digits');
}

export function said(errcode: ErrorCode): string {
  return `${errcode} ${errorTexts[errcode as keyof typeof errorTexts]}`;
}
