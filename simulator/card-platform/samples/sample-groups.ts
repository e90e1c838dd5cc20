import basics from './basics.json';
import cards from './cards.json';
import codes from './codes.json';
import giftCards from './gift-cards.json';
import memberCards from './member-cards.json';
import pay from './pay.json';
import putting from './putting.json';
import type { Sample, Samples } from './sample';
import { creating, puttingSeeds, redeeming } from './seed-samples';
import specialTickets from './special-tickets.json';
import statistics from './statistics.json';
import stores from './stores.json';
import thirdParty from './third-party.json';

/** Documented calls by interface, in the chapters of WeChat's documentation and their order. */
export const sampleGroups: readonly { name: string; samples: Samples }[] = [
  { name: '基础支持', samples: basics },
  { name: '创建卡券', samples: creating },
  { name: '投放卡券', samples: { ...puttingSeeds, ...putting } },
  { name: '核销卡券', samples: redeeming },
  { name: '管理卡券', samples: cards },
  { name: '管理code', samples: codes },
  { name: '朋友的券与券点', samples: pay },
  { name: '卡券统计', samples: statistics },
  { name: '会员卡', samples: memberCards },
  { name: '特殊票券', samples: specialTickets },
  { name: '礼品卡', samples: giftCards },
  { name: '门店', samples: stores },
  { name: '第三方', samples: thirdParty },
];

/** Where interfaces stand that have no sample yet, by the beginning of their path. */
const chapters: readonly (readonly [start: string, group: string])[] = [
  ['/card/membercard', '会员卡'],
  ['/card/giftcard', '礼品卡'],
  ['/card/paygiftcard', '会员卡'],
  ['/card/submerchant', '第三方'],
  ['/cgi-bin/component', '第三方'],
  ['/cgi-bin/poi', '门店'],
  ['/card/location', '门店'],
  ['/card/store', '门店'],
  ['/cgi-bin/message', '投放卡券'],
  ['/card/pay/', '朋友的券与券点'],
  ['/card/code', '管理code'],
  ['/datacube', '卡券统计'],
  ['/cgi-bin', '基础支持'],
];

export interface Documented extends Sample {
  group: string;
}

/** The chapter and sample of a path; its own path is the name of one without a sample. */
export function documented(path: string): Documented {
  for (const { name: group, samples } of sampleGroups) {
    const sample = samples[path];
    if (sample) return { ...sample, group };
  }
  return { name: path, group: chapters.find(([start]) => path.startsWith(start))?.[1] ?? '其它' };
}
