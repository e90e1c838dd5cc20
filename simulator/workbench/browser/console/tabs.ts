import type { ComponentType } from 'preact';
import type { Person } from '../world/platform-types';
import { AccountsTab } from './accounts/accounts-tab';
import { CardsTab } from './cards/cards-tab';
import { ClockTab } from './clock/clock-tab';
import { CloudTab } from './cloud/cloud-tab';
import { CoinsTab } from './coins/coins-tab';
import { PacksTab } from './packs/packs-tab';
import { PushesTab } from './pushes/pushes-tab';
import { RequestsTab } from './requests/requests-tab';
import { SignatureTab } from './signature/signature-tab';
import { SwitchesTab } from './switches/switches-tab';

export interface TabProps {
  people: readonly Person[];
}

/** The console's tabs, in their order; `id` is also the page's hash. */
export const tabs: readonly { id: string; name: string; Tab: ComponentType<TabProps> }[] = [
  { id: 'cards', name: '卡券', Tab: CardsTab },
  { id: 'coins', name: '券点', Tab: CoinsTab },
  { id: 'packs', name: '卡包', Tab: PacksTab },
  { id: 'accounts', name: '账号', Tab: AccountsTab },
  { id: 'signature', name: '签名排查', Tab: SignatureTab },
  { id: 'pushes', name: '推送', Tab: PushesTab },
  { id: 'requests', name: '请求', Tab: RequestsTab },
  { id: 'cloud', name: '云函数', Tab: CloudTab },
  { id: 'clock', name: '时钟', Tab: ClockTab },
  { id: 'switches', name: '开关与故障', Tab: SwitchesTab },
];
