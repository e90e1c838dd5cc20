import { useEffect, useState } from 'preact/hooks';
import type { Person } from '../world/platform-types';
import { TabList } from './tab-list';
import { tabs } from './tabs';

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
