import { useState } from 'preact/hooks';
import { Act } from '../../parts/act';
import { Field } from '../../parts/field';
import { jsonProblem } from '../../words/json-problem';
import { accessToken, forgetToken, isTokenRefused } from '../../world/access-tokens';
import type { Account, Interface, Person } from '../../world/platform-types';
import { addressOf, errcodeOf, type Sent, sendWechat } from '../../world/wechat-call';
import { BodyEditor } from './body-editor';
import { CallResult } from './call-result';
import { LogoChoice } from './logo-choice';
import { withRealValues } from './with-real-values';
import { usePickList, WorldPicks } from './world-picks';

interface CallFormProps {
  chosen: Interface;
  account: Account;
  people: readonly Person[];
}

export const indented = (value: unknown): string => JSON.stringify(value, null, 2);

/** One interface: its sample to be changed and sent, and what came of it. */
export function CallForm({ chosen, account, people }: CallFormProps) {
  const { kind, method, path } = chosen;
  const [query, setQuery] = useState<Readonly<Record<string, string>>>(chosen.query);
  const [body, setBody] = useState(indented(chosen.body ?? {}));
  const [logo, setLogo] = useState<Blob | null>(null);
  const [sent, setSent] = useState<Sent | null>(null);
  const list = usePickList(account, people);
  const typed = method === 'POST' && kind !== 'upload';
  const problem = typed ? jsonProblem(body) : '';

  const send = async () => {
    const content = kind === 'upload' ? { body: logo ?? new Blob() } : typed ? { body } : {};
    setSent(
      await sendAs(account, kind, (token) => ({ method, path, query: { ...query, ...token }, ...content })),
    );
  };
  return (
    <>
      <p class="call-line">
        <small>{method}</small> <code>{path}</code>
        <span class="hint">{kind === 'api' || kind === 'upload' ? 'access_token 自动带上' : ''}</span>
      </p>
      <Variants chosen={chosen} choose={(sample) => setBody(indented(sample))} />
      {Object.keys(chosen.query).map((name) => (
        <Field key={name} label={name}>
          <input
            value={query[name] ?? ''}
            spellcheck={false}
            onInput={({ currentTarget }) => setQuery({ ...query, [name]: currentTarget.value })}
          />
        </Field>
      ))}
      {kind === 'upload' && <LogoChoice logo={logo} choose={setLogo} />}
      {typed && <BodyEditor body={body} problem={problem} change={setBody} />}
      {kind !== 'upload' && (typed || Object.keys(query).length > 0) && (
        <WorldPicks
          list={list}
          account={account}
          fill={(values) => {
            setQuery(withRealValues(query, values) as typeof query);
            if (typed && problem === '') setBody(indented(withRealValues(JSON.parse(body), values)));
          }}
        />
      )}
      {kind === 'page' ? (
        <a class="act act-main" href={addressOf({ path, query })} target="_blank" rel="noreferrer">
          在新窗口打开
        </a>
      ) : (
        <Act kind="main" run={send} disabled={problem !== '' || (kind === 'upload' && !logo)}>
          发送
        </Act>
      )}
      {sent && <CallResult sent={sent} />}
    </>
  );
}

function Variants({ chosen, choose }: { chosen: Interface; choose: (sample: object) => void }) {
  const samples = [['文档示例', chosen.body ?? {}] as const, ...Object.entries(chosen.variants)];
  const [shown, show] = useState('文档示例');
  if (samples.length === 1) return null;
  const pick = (wanted: string) => {
    show(wanted);
    choose(samples.find(([name]) => name === wanted)?.[1] ?? {});
  };
  return (
    <label class="check">
      示例
      <select aria-label="示例" value={shown} onChange={({ currentTarget }) => pick(currentTarget.value)}>
        {samples.map(([name]) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

type Compose = (token: { access_token?: string }) => Parameters<typeof sendWechat>[0];

/** With the account's token where one is needed; a token that WeChat refuses is renewed once. */
async function sendAs(account: Account, kind: Interface['kind'], compose: Compose): Promise<Sent> {
  if (kind !== 'api' && kind !== 'upload') return sendWechat(compose({}));
  const sent = await sendWechat(compose({ access_token: await accessToken(account) }));
  if (!isTokenRefused(errcodeOf(sent) ?? 0)) return sent;
  forgetToken(account.appid);
  return sendWechat(compose({ access_token: await accessToken(account) }));
}
