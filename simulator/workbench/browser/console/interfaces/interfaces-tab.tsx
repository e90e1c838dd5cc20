import { Empty, Shown } from '../../parts/shown';
import { platform } from '../../world/platform';
import type { Account, Interface, Person } from '../../world/platform-types';
import { useKept } from '../../world/use-kept';
import { useResource } from '../../world/use-resource';
import { FirstRun } from '../first-run/first-run';
import type { TabProps } from '../tabs';
import { AccountChoice } from './account-choice';
import { CallForm } from './call-form';
import { InterfaceChoice } from './interface-choice';

const modes = [
  ['free', '任选接口'],
  ['first-run', '七步上手'],
] as const;

type Mode = (typeof modes)[number][0];

/** 接口调试, what WeChat's own page mp.weixin.qq.com/debug was: any interface, or a guided first run. */
export function InterfacesTab({ people }: TabProps) {
  const [mode, setMode] = useKept<Mode>('interfaces-mode', 'free');
  const [appid, setAppid] = useKept('interfaces-account', '');
  const accounts = useResource('accounts', platform.accounts, { on: ['accounts'] });
  const interfaces = useResource('interfaces', platform.interfaces);
  return (
    <Shown of={accounts}>
      {(all) => {
        const account = all.find((one) => one.appid === appid) ?? all[0];
        if (!account) return <Empty title="平台上还没有公众号">在“账号”里建一个。</Empty>;
        return (
          <>
            <div class="interfaces-head">
              <div class="chips" role="toolbar" aria-label="怎么调">
                {modes.map(([id, name]) => (
                  <button key={id} type="button" aria-pressed={id === mode} onClick={() => setMode(id)}>
                    {name}
                  </button>
                ))}
              </div>
              <AccountChoice accounts={all} account={account} choose={setAppid} />
            </div>
            <Shown of={interfaces}>
              {(list) =>
                mode === 'free' ? (
                  <AnyInterface key={account.appid} all={list} account={account} people={people} />
                ) : (
                  <FirstRun key={account.appid} all={list} account={account} people={people} />
                )
              }
            </Shown>
          </>
        );
      }}
    </Shown>
  );
}

interface AnyInterfaceProps {
  all: readonly Interface[];
  account: Account;
  people: readonly Person[];
}

function AnyInterface({ all, account, people }: AnyInterfaceProps) {
  const [path, choose] = useKept('interfaces-path', '/card/create');
  const chosen = all.find((one) => one.path === path) ?? all[0];
  if (!chosen) return null;
  return (
    <section class="panel" aria-label="接口调试">
      <InterfaceChoice all={all} chosen={chosen} choose={choose} />
      <CallForm key={chosen.path} chosen={chosen} account={account} people={people} />
    </section>
  );
}
