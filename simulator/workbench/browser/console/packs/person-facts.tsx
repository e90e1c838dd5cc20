import { Copyable } from '../../parts/copyable';
import { platform } from '../../world/platform';
import type { Person } from '../../world/platform-types';
import { useResource } from '../../world/use-resource';
import { Friends } from './friends';

/** How WeChat knows this person: the ids that calls and events carry. */
export function PersonFacts({ person, people }: { person: Person; people: readonly Person[] }) {
  const accounts = useResource('accounts', platform.accounts, { on: ['accounts'] });
  const official = new Set(accounts.value?.map(({ appid }) => appid));
  return (
    <dl class="facts">
      <Fact name="微信号" value={person.username} />
      {Object.entries(person.openids).map(([appid, openid]) => (
        <Fact key={appid} name={`openid（${official.has(appid) ? '公众号' : '小程序'}）`} value={openid} />
      ))}
      {person.unionid && <Fact name="unionid" value={person.unionid} />}
      <Friends person={person} people={people} />
    </dl>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Copyable text={value} />
      </dd>
    </div>
  );
}
