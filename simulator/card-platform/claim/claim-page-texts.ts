/** Why a claim is refused, and what the claim page then says; the texts are WeChat's own (seeds 001, 003). */
export const claimPageTexts = {
  /** card_ext is not a string of JSON with the members it needs. */
  'card-ext-shape': '参数错误',
  /** A web page outside the JS API domains, without wechat_card_js=1, or a mini-program that is not linked. */
  'no-js-permission': 'system:access_denied',
  'wrong-signature': '签名错误',
  /** The timestamp is not of these two hours. */
  'stale-timestamp': '签名错误',
  'nonce-used': '签名错误',
  'unknown-card': '参数错误',
  'deleted-card': '该券未通过审核',
  /** In another account's session only that account's cards can be claimed (seed 001, 6.2). */
  'foreign-session': '未经制券商家授权,不可投放',
  /** A 朋友的券 outside scan, scan→H5, Wi-Fi, iBeacon and reward; what the page says there is not documented. */
  'not-on-the-spot': '未经制券商家授权,不可投放',
  /** A sandbox account's card is never reviewed: without the white list nobody can claim it. */
  'sandbox-without-white-list': '未生效',
  unreviewed: '该券未通过审核',
  /** A 朋友的券 can be claimed from five days before its beginning (seed 002). */
  'too-early': '未生效',
  'expired-card': '该券未通过审核',
  'out-of-stock': '已领完',
  /** get_limit; what WeChat's page says there is not documented. */
  'limit-reached': '已领完',
  /** Since 2021-01-20 wx.addCard adds one member card, further ones are grey; their text is not documented. */
  'second-member-card': '参数错误',
  /** bind_openid names someone else. */
  'other-openid': '已领完',
  'openid-missing': '参数错误',
  'openid-not-asked-for': '参数错误',
  'code-missing': '参数错误',
  'code-not-asked-for': '参数错误',
  'code-too-long': '参数错误',
  'code-taken': '参数错误',
  /** The QR code has expired or has served its one claim. */
  'qr-code-used': '已领完',
  'qr-code-expired': '未生效',
} as const;

export type ClaimRefusal = keyof typeof claimPageTexts;
