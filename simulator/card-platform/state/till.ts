/** What a merchant set up in the console for its shops. */
export interface Till {
  appid: string;
  /** Who may redeem with 卡券商户助手, by user id. */
  redeemers: string[];
  /** What a holder may enter to redeem without staff. */
  verifyCodes: string[];
  /** Its merchant numbers of WeChat Pay (商户号). */
  mchIds?: string[];
}
