import type { ComponentType } from 'preact';
import type { Person } from '../world/platform-types';
import { AccountsTab } from './accounts/accounts-tab';
import { CardsTab } from './cards/cards-tab';
import { ClockTab } from './clock/clock-tab';
import { CloudTab } from './cloud/cloud-tab';
import { CoinsTab } from './coins/coins-tab';
import { InterfacesTab } from './interfaces/interfaces-tab';
import { PacksTab } from './packs/packs-tab';
import { PushesTab } from './pushes/pushes-tab';
import { RequestsTab } from './requests/requests-tab';
import { SignatureTab } from './signature/signature-tab';
import { StoresTab } from './stores/stores-tab';
import { SwitchesTab } from './switches/switches-tab';
import { ThirdPartyTab } from './third-party/third-party-tab';
import { TillTab } from './till/till-tab';

export interface TabProps {
  people: readonly Person[];
}

export interface ConsoleTab {
  /** Also the page's hash. */
  id: string;
  name: string;
  Tab: ComponentType<TabProps>;
}

/** The console's tabs in their order, by whose business they are. */
export const tabGroups: readonly { name: string; tabs: readonly ConsoleTab[] }[] = [
  {
    name: '商户',
    tabs: [
      { id: 'cards', name: '卡券', Tab: CardsTab },
      { id: 'coins', name: '券点', Tab: CoinsTab },
      { id: 'stores', name: '门店', Tab: StoresTab },
      { id: 'accounts', name: '账号', Tab: AccountsTab },
      { id: 'third-party', name: '第三方平台', Tab: ThirdPartyTab },
    ],
  },
  {
    name: '顾客与收银',
    tabs: [
      { id: 'packs', name: '卡包', Tab: PacksTab },
      { id: 'till', name: '收银台', Tab: TillTab },
    ],
  },
  {
    name: '接口',
    tabs: [
      { id: 'interfaces', name: '接口调试', Tab: InterfacesTab },
      { id: 'signature', name: '签名排查', Tab: SignatureTab },
      { id: 'requests', name: '请求', Tab: RequestsTab },
      { id: 'pushes', name: '推送', Tab: PushesTab },
    ],
  },
  {
    name: '世界',
    tabs: [
      { id: 'cloud', name: '云函数', Tab: CloudTab },
      { id: 'clock', name: '时钟', Tab: ClockTab },
      { id: 'switches', name: '开关与故障', Tab: SwitchesTab },
    ],
  },
];

export const tabs: readonly ConsoleTab[] = tabGroups.flatMap((group) => group.tabs);
