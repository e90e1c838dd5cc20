import { useState } from 'preact/hooks';
import { Act } from '../../parts/act';
import { Copyable } from '../../parts/copyable';
import { Pill } from '../../parts/pill';
import { platform } from '../../world/platform';
import type { Account } from '../../world/platform-types';
import { Choice } from './choice';
import { TypedField } from './typed-field';

const modes = [
  ['plain', '明文模式'],
  ['compatible', '兼容模式'],
  ['safe', '安全模式'],
] as const;

const formats = [
  ['xml', 'XML'],
  ['json', 'JSON'],
] as const;

interface PushingProps {
  account: Account;
  change: (members: Partial<Account>) => void;
}

/** 服务器配置: where the account's events go and how they look; WeChat verifies the address with an echostr. */
export function Pushing({ account, change }: PushingProps) {
  return (
    <section class="pushing" aria-label="服务器配置">
      <div class="switch-list">
        <TypedField
          label="推送地址（URL）"
          hint="空着就推给本地的云函数"
          value={account.pushUrl ?? ''}
          send={(pushUrl) => change({ pushUrl })}
        />
        <Choice
          label="消息加解密方式"
          value={account.pushMode}
          choices={modes}
          choose={(pushMode) => change({ pushMode })}
        />
        <Choice
          label="消息格式"
          value={account.pushFormat}
          choices={formats}
          choose={(pushFormat) => change({ pushFormat })}
        />
      </div>
      <div class="row-facts">
        <span>Token</span>
        <Copyable text={account.token} />
        <span>EncodingAESKey</span>
        <Copyable text={account.encodingAesKey} />
        <Verification appid={account.appid} />
      </div>
    </section>
  );
}

function Verification({ appid }: { appid: string }) {
  const [answer, setAnswer] = useState<{ verified: boolean; url: string } | null>(null);
  return (
    <>
      <Act run={async () => setAnswer(await platform.verifyPushUrl(appid))}>验证地址</Act>
      {answer && (
        <span role="status">
          <Pill
            text={answer.verified ? '验证通过' : '没有答对 echostr'}
            tone={answer.verified ? 'ok' : 'bad'}
          />
        </span>
      )}
    </>
  );
}
