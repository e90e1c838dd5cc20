import { Act } from '../../parts/act';
import { useNotice } from '../../parts/notice';
import { platform } from '../../world/platform';
import type { Person } from '../../world/platform-types';
import { reasonOf } from '../../world/request';

/** A person's WeChat friends: only to them can cards be given. */
export function Friends({ person, people }: { person: Person; people: readonly Person[] }) {
  const notice = useNotice();
  const others = people.filter(({ id }) => id !== person.id);
  const friends = others.filter(({ id }) => person.friends.includes(id));
  const strangers = others.filter(({ id }) => !person.friends.includes(id));
  const add = (id: string) =>
    platform.befriend(person.id, { add: [id] }).catch((error: unknown) => notice(reasonOf(error)));
  return (
    <div>
      <dt>好友</dt>
      <dd>
        <div class="friends" role="toolbar" aria-label={`${person.name}的好友`}>
          {friends.map(({ id, name }) => (
            <span key={id} class="friend">
              {name}
              <Act
                kind="quiet"
                label={`不再是${name}的好友`}
                run={() => platform.befriend(person.id, { remove: [id] })}
              >
                ✕
              </Act>
            </span>
          ))}
          {strangers.length > 0 && (
            <select aria-label="加好友" value="" onChange={({ currentTarget }) => add(currentTarget.value)}>
              <option value="" disabled>
                ＋ 加好友
              </option>
              {strangers.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </div>
      </dd>
    </div>
  );
}
