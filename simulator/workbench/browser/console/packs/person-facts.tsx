import { Copyable } from '../../parts/copyable';
import type { Person } from '../../world/platform-types';

/** How WeChat knows this person: the ids that calls and events carry. */
export function PersonFacts({ person, people }: { person: Person; people: readonly Person[] }) {
  const nameOf = (id: string) => people.find((other) => other.id === id)?.name ?? id;
  return (
    <dl class="facts">
      <dt>微信号</dt>
      <dd>
        <Copyable text={person.username} />
      </dd>
      {Object.entries(person.openids).map(([appid, openid]) => (
        <Openid key={appid} appid={appid} openid={openid} />
      ))}
      {person.unionid && (
        <>
          <dt>unionid</dt>
          <dd>
            <Copyable text={person.unionid} />
          </dd>
        </>
      )}
      {person.friends.length > 0 && (
        <>
          <dt>好友</dt>
          <dd>{person.friends.map(nameOf).join('、')}</dd>
        </>
      )}
    </dl>
  );
}

function Openid({ appid, openid }: { appid: string; openid: string }) {
  return (
    <>
      <dt>openid</dt>
      <dd>
        <Copyable text={openid} />
        <small>{appid}</small>
      </dd>
    </>
  );
}
