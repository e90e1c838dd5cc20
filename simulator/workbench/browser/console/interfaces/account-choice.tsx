import { Act } from '../../parts/act';
import { platform } from '../../world/platform';
import type { Account } from '../../world/platform-types';

interface AccountChoiceProps {
  accounts: readonly Account[];
  account: Account;
  choose: (appid: string) => void;
}

/** Whose calls these are; a sandbox account is one press away, as on WeChat's own page. */
export function AccountChoice({ accounts, account, choose }: AccountChoiceProps) {
  const addSandbox = async () => {
    const { appid } = await platform.newAccount({ name: '沙箱测试号', kind: 'sandbox' });
    choose(appid);
  };
  return (
    <div class="account-choice">
      <select
        aria-label="用哪个账号"
        value={account.appid}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {accounts.map(({ appid, name, kind }) => (
          <option key={appid} value={appid}>
            {name ?? appid}
            {kind === 'sandbox' ? '（沙箱）' : ''}
          </option>
        ))}
      </select>
      <Act kind="quiet" run={addSandbox}>
        ＋ 沙箱测试号
      </Act>
    </div>
  );
}
