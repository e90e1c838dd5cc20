import { useState } from 'preact/hooks';
import type { Switches } from '../../world/platform-types';
import { SwitchRow } from './switch-row';
import { matches } from './switch-words';

/** Every switch, or those that a search finds by name or words. */
export function SwitchList({ values }: { values: Switches }) {
  const [search, setSearch] = useState('');
  const shown = Object.entries(values).filter(([name]) => matches(name, search));
  return (
    <>
      <input
        type="search"
        aria-label="找开关"
        placeholder="找开关：名字、说明或错误码"
        value={search}
        onInput={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      <div class="switch-list">
        {shown.map(([name, value]) => (
          <SwitchRow key={name} name={name} value={value} />
        ))}
      </div>
      {shown.length === 0 && <p class="hint">没有这样的开关。</p>}
    </>
  );
}
