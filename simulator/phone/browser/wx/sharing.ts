import { call, type WxTable } from './call';

/** Sharing leaves the phone, and there is nowhere to go: the menu may be switched, nothing is sent. */
export const sharing: WxTable = {
  showShareMenu: call('showShareMenu', () => {}),
  hideShareMenu: call('hideShareMenu', () => {}),
  updateShareMenu: call('updateShareMenu', () => {}),
};
