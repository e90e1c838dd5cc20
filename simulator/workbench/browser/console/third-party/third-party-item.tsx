import { Copyable } from '../../parts/copyable';
import { Field } from '../../parts/field';
import { useNotice } from '../../parts/notice';
import type { ThirdParty } from '../../world/platform-types';
import { reasonOf } from '../../world/request';
import { thirdParty } from '../../world/third-party';
import { TypedField } from '../accounts/typed-field';
import { Consents } from './consents';

/** One third-party platform: credentials, newest ticket, settings, and the accounts that may authorise it. */
export function ThirdPartyItem({ row }: { row: ThirdParty }) {
  const notice = useNotice();
  const { appid } = row;
  const change = (members: Partial<ThirdParty>) =>
    thirdParty.put({ appid, ...members }).catch((error: unknown) => notice(reasonOf(error)));
  return (
    <li class="account-row" data-component={appid}>
      <div class="row-title">
        <b>{row.name}</b>
        <Copyable text={appid} />
        <Copyable text={row.secret} shown="AppSecret" />
        {row.verifyTicket && <Copyable text={row.verifyTicket} shown="component_verify_ticket" />}
      </div>
      <div class="switch-list">
        <TypedField
          label="授权事件接收 URL"
          hint="空着就不推送；票据在上面可以复制"
          value={row.eventUrl}
          send={(eventUrl) => change({ eventUrl })}
        />
        <Field label="全网发布" hint="不发布时只有测试账号可以授权（61028）">
          <input
            type="checkbox"
            checked={row.published}
            onChange={() => change({ published: !row.published })}
          />
        </Field>
        <Field label="每 10 分钟推送票据">
          <input
            type="checkbox"
            checked={row.ticketPushing}
            onChange={() => change({ ticketPushing: !row.ticketPushing })}
          />
        </Field>
      </div>
      <Consents component={appid} />
    </li>
  );
}
