/** The addresses of our own pages: a page knows where it leads, not how addresses are spelled. */
export const detailPage = (cardId: string) =>
  `/consumer/pages/coupon-detail/coupon-detail?card=${encodeURIComponent(cardId)}`;

export const codePage = (couponId: string) =>
  `/consumer/pages/coupon-code/coupon-code?coupon=${encodeURIComponent(couponId)}`;

/** With `scan` the camera opens by itself. */
export const scanPage = (scan: boolean) => `/staff/pages/scan/scan${scan ? '?camera=1' : ''}`;

export const sheetPage = (code: string) => `/staff/pages/sheet/sheet?code=${encodeURIComponent(code)}`;

export const openRedemptionPage = '/staff/pages/sheet/sheet?open=1';

export const todayPage = '/staff/pages/today/today';

/** Where an invitation leads; who takes it is nobody yet. */
export const joinPage = (token: string) => `/consumer/pages/join/join?token=${token}`;

export const staffPage = '/merchant/pages/staff/staff';

export const memberPage = (openId: string) =>
  `/merchant/pages/member/member?member=${encodeURIComponent(openId)}`;

export const invitePage = '/merchant/pages/invite/invite';

export const auditPage = '/merchant/pages/audit/audit';

export const minePage = '/pages/mine/mine';

export const hallPage = '/pages/hall/hall';

export const walletPage = '/pages/wallet/wallet';

export function openPage(url: string): void {
  wx.navigateTo({ url });
}

/** The page in front makes room for another one. */
export function replacePage(url: string): void {
  wx.redirectTo({ url });
}

export function openTab(url: string): void {
  wx.switchTab({ url });
}

/** Back, or home when nobody came from anywhere. */
export function leavePage(): void {
  if (getCurrentPages().length > 1) wx.navigateBack();
  else wx.switchTab({ url: hallPage });
}

/** The coupon's code, or the wallet while the coupon is not known yet. */
export function openCoupon(couponId: string): void {
  if (couponId) openPage(codePage(couponId));
  else openTab(walletPage);
}
