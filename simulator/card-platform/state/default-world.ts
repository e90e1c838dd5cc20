import type { Account } from './account';
import { allPermissions } from './permission';
import type { User } from './user';

/** The account that exists from the start; a client needs only these values and the platform's address. */
export const defaultAccount: Account = {
  appid: 'wx5f0c2d7a91e84b36',
  secret: '6d1b0f8e2c4a97535ab3c7d9e1f20486',
  originalId: 'gh_3f8c5b7e1d20',
  name: '测试商户',
  kind: 'normal',
  token: 'kaquan2016',
  encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
  openPlatformId: 'open-platform-1',
  // seed 000 lets its card jump to gh_7195ea80d2e6@app, page pages/index/index
  miniPrograms: [{ appid: 'wx1d5e8a3c7b904f26', originalId: 'gh_7195ea80d2e6' }],
  pushUrl: null,
  pushMode: 'safe',
  pushFormat: 'xml',
  permissions: allPermissions,
  permissionsUnderReview: [],
  category: '美食-火锅',
  jsDomains: [],
  jsDomainChanges: 0,
  oauthDomains: [],
  ipList: [],
  secretFrozen: false,
  standing: 'good',
};

/** The first two carry the WeChat ids of seed 001's white list. */
export const defaultUsers: readonly User[] = [
  { id: 'chen', name: '小陈', username: 'usr1', role: 'customer', friends: ['lin'] },
  { id: 'lin', name: '小林', username: 'usr2', role: 'customer', friends: ['chen'] },
  { id: 'min', name: '店员阿敏', username: 'min', role: 'staff', friends: [] },
];
