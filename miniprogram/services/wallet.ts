import type { ClaimTicket } from '../domain/api';

/** What came of WeChat's claim page. `refused`: it closed with a failure instead of a choice. */
export type Putting = { kind: 'added'; encryptedCode: string } | { kind: 'declined' } | { kind: 'refused' };

/**
 * Opens WeChat's claim page for one card and waits for the customer. The page itself shows why a card cannot be
 * claimed; leaving it counts as declined.
 * https://developers.weixin.qq.com/miniprogram/dev/api/open-api/card/wx.addCard.html
 */
export async function putIntoWallet({ cardId, cardExt }: ClaimTicket): Promise<Putting> {
  try {
    const { cardList } = await wx.addCard({ cardList: [{ cardId, cardExt }] });
    const [added] = cardList;
    return added?.isSuccess ? { kind: 'added', encryptedCode: added.code } : { kind: 'refused' };
  } catch (failure) {
    return isCancel(failure) ? { kind: 'declined' } : { kind: 'refused' };
  }
}

function isCancel(failure: unknown): boolean {
  const { errMsg } = failure as { errMsg?: string };
  return /cancel/.test(String(errMsg));
}

/**
 * Shows a coupon in WeChat's own card pack; wants the decrypted code. False when WeChat does not find it there.
 * https://developers.weixin.qq.com/miniprogram/dev/api/open-api/card/wx.openCard.html
 */
export async function openInWallet(cardId: string, code: string): Promise<boolean> {
  try {
    await wx.openCard({ cardList: [{ cardId, code }] });
    return true;
  } catch {
    return false;
  }
}
