/** A QR code made by /card/qrcode/create. Times in seconds; null means permanent. */
export interface QrTicket {
  ticket: string;
  url: string;
  appid: string;
  cardId: string;
  code?: string;
  openid?: string;
  isUniqueCode: boolean;
  outerId: number;
  outerStr: string;
  expiresAt: number | null;
  /** With code, openid or is_unique_code it works for one claim. */
  usedUp: boolean;
}

/** Who may claim an account's cards before review, by user id. */
export interface WhiteList {
  appid: string;
  userIds: string[];
}

/** A nonce_str that a claim has used up; `time` in seconds. */
export interface UsedNonce {
  appid: string;
  nonce: string;
  time: number;
}

/** A picture that a merchant uploaded. */
export interface StoredImage {
  id: string;
  url: string;
  contentType: 'image/png' | 'image/jpeg';
  base64: string;
}
