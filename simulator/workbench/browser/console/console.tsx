import { useEffect, useRef, useState } from 'preact/hooks';
import type { Person } from '../world/platform-types';
import { tabs } from './tabs';
import { useBadges } from './use-badges';

/** The platform's console: one tab at a time, named by the page's hash. */
export function Console({ people, width }: { people: readonly Person[]; width: number | null }) {
  const [id, choose] = useHashTab();
  const current = tabs.find((tab) => tab.id === id) ?? tabs[0]!;
  return (
    <aside
      class="console"
      aria-label="控制台"
      style={width === null ? {} : { flex: `0 0 ${width}px`, maxWidth: 'none' }}
    >
      <TabList current={current.id} choose={choose} />
      <div
        class="tab-body"
        role="tabpanel"
        id="tab-body"
        aria-labelledby={`tab-${current.id}`}
        key={current.id}
      >
        <current.Tab people={people} />
      </div>
    </aside>
  );
}

function TabList({ current, choose }: { current: string; choose: (id: string) => void }) {
  const list = useRef<HTMLDivElement>(null);
  const badges = useBadges();
  const move = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    const index = (tabs.findIndex(({ id }) => id === current) + by + tabs.length) % tabs.length;
    choose(tabs[index]!.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus();
  };
  return (
    <div class="tab-list" role="tablist" aria-label="控制台" ref={list} onKeyDown={move}>
      {tabs.map(({ id, name }) => (
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
  );
}

function useHashTab(): [string, (id: string) => void] {
  const [id, setId] = useState(() => location.hash.slice(1));
  useEffect(() => {
    const follow = () => setId(location.hash.slice(1));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return [
    id,
    (next) => {
      history.replaceState(null, '', `#${next}`);
      setId(next);
    },
  ];
}
