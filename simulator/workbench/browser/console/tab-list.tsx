import { useRef } from 'preact/hooks';
import { tabGroups, tabs } from './tabs';
import { useBadges } from './use-badges';

interface TabListProps {
  current: string;
  choose: (id: string) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** All tabs beside what they show, grouped; one list for the keyboard. */
export function TabList({ current, choose }: TabListProps) {
  const list = useRef<HTMLDivElement>(null);
  const badges = useBadges();
  const move = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const index = (tabs.findIndex(({ id }) => id === current) + by + tabs.length) % tabs.length;
    choose(tabs[index]!.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus();
  };
  return (
    <div
      class="tab-list"
      role="tablist"
      aria-label="控制台"
      aria-orientation="vertical"
      ref={list}
      onKeyDown={move}
    >
      {tabGroups.map((group) => (
        <div key={group.name} class="tab-group" role="presentation">
          <span class="tab-group-name" aria-hidden="true">
            {group.name}
          </span>
          {group.tabs.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={`tab-${id}`}
              aria-selected={id === current}
              aria-controls="tab-body"
              tabIndex={id === current ? 0 : -1}
              onClick={() => choose(id)}
            >
              {name}
              {badges[id] ? <span class="badge">{badges[id]}</span> : null}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
