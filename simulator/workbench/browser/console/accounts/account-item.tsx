import { Copyable } from '../../parts/copyable';
import { Field } from '../../parts/field';
import { useNotice } from '../../parts/notice';
import { platform } from '../../world/platform';
import type { Account } from '../../world/platform-types';
import { reasonOf } from '../../world/request';
import { Choice } from './choice';
import { Permissions } from './permissions';
import { Pushing } from './pushing';
import { TypedField } from './typed-field';

const standings = [
  ['good', '正常'],
  ['supervised', '被监管部门限制（45501）'],
  ['banned', '接口被禁（48004）'],
  ['restricted', '账号受限（50002）'],
  ['no-tokens', '不能用 access_token（50004）'],
] as const;

/** One account and what its merchant and WeChat can change about it. */
export function AccountItem({ account }: { account: Account }) {
  const notice = useNotice();
  const { appid } = account;
  const change = (members: Partial<Account>) =>
    platform.changeAccount({ appid, ...members }).catch((error) => notice(reasonOf(error)));
  return (
    <li class="account-row panel" data-account={appid}>
      <div class="row-title">
        <b>{account.name ?? appid}</b>
        <Copyable text={appid} />
        <Copyable text={account.secret} shown="AppSecret" />
        <Copyable text={account.originalId} />
      </div>
      <div class="switch-list">
        <Choice
          label="类型"
          value={account.kind}
          choices={[
            ['normal', '普通'],
            ['sandbox', '沙箱测试号：卡券永不过审，只有白名单能领'],
          ]}
          choose={(kind) => change({ kind })}
        />
        <Choice
          label="状态"
          value={account.standing}
          choices={standings}
          choose={(standing) => change({ standing })}
        />
        <TypedField
          label="类目"
          hint="一级-二级，例如 美食-火锅；朋友的券只对开放类目"
          value={account.category}
          send={(category) => change({ category })}
        />
        <TypedField
          label="IP 白名单"
          hint="用逗号分开；开关 ipWhitelist 打开后才检查"
          value={account.ipList.join(', ')}
          send={(text) => change({ ipList: listOf(text) })}
        />
        <TypedField
          label="网页授权域名"
          hint="用逗号分开"
          value={account.oauthDomains.join(', ')}
          send={(text) => change({ oauthDomains: listOf(text) })}
        />
        <TypedField
          label="JS API 域名"
          hint="不能是 IP；只能改一次"
          value={account.jsDomains.join(', ')}
          send={(domain) =>
            platform.setJsDomain(appid, domain).catch((error: unknown) => notice(reasonOf(error)))
          }
        />
        <Field label="AppSecret 冻结" hint="再取 token 答 40243">
          <input
            type="checkbox"
            checked={account.secretFrozen}
            onChange={() => change({ secretFrozen: !account.secretFrozen })}
          />
        </Field>
      </div>
      <Pushing account={account} change={change} />
      <Permissions appid={appid} />
    </li>
  );
}

function listOf(text: string): string[] {
  return text.split(/[\s,，]+/).filter((item) => item !== '');
}
