import type { Authorization, SubMerchant, ThirdParty } from './platform-types';
import { getJson, postJson } from './request';

const control = '/platform/simulator';

/** Third-party platforms, merchants' consents to them, and sub-merchants. */
export const thirdParty = {
  all: (signal?: AbortSignal) => getJson<ThirdParty[]>(`${control}/components`, signal),
  /** A new one, or changed members of the one with this appid. */
  put: (members: Partial<ThirdParty>) => postJson<ThirdParty>(`${control}/components`, members),
  authorizations: (signal?: AbortSignal) => getJson<Authorization[]>(`${control}/authorizations`, signal),
  authorise: (component: string, account: string) =>
    postJson<{ authCode: string }>(`${control}/authorizations`, { component, account }),
  end: (component: string, account: string) =>
    postJson<unknown>(`${control}/authorizations/end`, { component, account }),
  subMerchants: (signal?: AbortSignal) => getJson<SubMerchant[]>(`${control}/sub-merchants`, signal),
  review: (merchantId: number, result: 'pass' | 'refuse') =>
    postJson<unknown>(`${control}/sub-merchants/${merchantId}/review`, { result }),
};
