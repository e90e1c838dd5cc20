import { call, type WxTable } from './call';

const randomCode = () => `code-${crypto.randomUUID()}`;
const nothing = () => {};

/** Who uses the phone is known to the cloud alone; these calls only tell that all is allowed. */
export const account: WxTable = {
  login: call('login', () => ({ code: randomCode() })),
  checkSession: call('checkSession', nothing),
  getSetting: call('getSetting', () => ({ authSetting: {}, subscriptionsSetting: { mainSwitch: true } })),
  getPrivacySetting: call('getPrivacySetting', () => ({
    needAuthorization: false,
    privacyContractName: '《用户隐私保护指引》',
  })),
  requirePrivacyAuthorize: call('requirePrivacyAuthorize', nothing),
  onNeedPrivacyAuthorization: nothing,
  authorize: call('authorize', nothing),
  getUpdateManager: () => ({
    onCheckForUpdate: (listener: (answer: { hasUpdate: boolean }) => void) =>
      queueMicrotask(() => listener({ hasUpdate: false })),
    onUpdateReady: nothing,
    onUpdateFailed: nothing,
    applyUpdate: nothing,
  }),
};
