/** One card that a QR code gives, and what it brings along. */
export interface Putting {
  cardId: string;
  code?: string;
  openid?: string;
  isUniqueCode: boolean;
  outerId: number;
  outerStr: string;
}

/** A QR code made by /card/qrcode/create. Times in seconds; null means permanent. */
export interface QrTicket extends Putting {
  ticket: string;
  url: string;
  appid: string;
  /** The cards after the first one, with QR_MULTIPLE_CARD. */
  others?: Putting[];
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
