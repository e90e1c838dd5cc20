import { useState } from 'preact/hooks';
import { Act } from '../../parts/act';
import { platform } from '../../world/platform';

/** Another person for the world, by name. */
export function AddPerson({ onAdded }: { onAdded: (id: string) => void }) {
  const [name, setName] = useState<string | null>(null);
  if (name === null) {
    return (
      <button type="button" class="chip-add" onClick={() => setName('')}>
        ＋ 新用户
      </button>
    );
  }
  const add = async () => {
    const { id } = await platform.addPerson(name.trim());
    setName(null);
    onAdded(id);
  };
  return (
    <span class="inline-form">
      <input
        // biome-ignore lint/a11y/noAutofocus: it opens by the person's own press
        autoFocus
        aria-label="新用户的名字"
        placeholder="名字"
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && setName(null)}
      />
      <Act kind="main" disabled={name.trim() === ''} run={add}>
        添加
      </Act>
    </span>
  );
}
