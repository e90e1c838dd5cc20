import type { Interface } from '../../world/platform-types';

interface InterfaceChoiceProps {
  all: readonly Interface[];
  chosen: Interface;
  choose: (path: string) => void;
}

/** Every interface of the platform by the chapters of WeChat's documentation. */
export function InterfaceChoice({ all, chosen, choose }: InterfaceChoiceProps) {
  const groups = [...new Set(all.map(({ group }) => group))];
  return (
    <select
      class="interface-choice"
      aria-label="接口"
      value={chosen.path}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      {groups.map((group) => (
        <optgroup key={group} label={group}>
          {all
            .filter((one) => one.group === group)
            .map(({ path, name }) => (
              <option key={path} value={path}>
                {name === path ? path : `${name}　${path}`}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}
