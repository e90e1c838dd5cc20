import { useState } from 'preact/hooks';
import { Act } from '../../parts/act';
import { platform } from '../../world/platform';

/** Another Official Account, by name; its credentials are made up. */
export function AddAccount() {
  const [name, setName] = useState('');
  const add = async () => {
    await platform.newAccount({ name: name.trim(), kind: 'normal' });
    setName('');
  };
  return (
    <div class="row-acts add-account">
      <input
        aria-label="新公众号的名字"
        placeholder="新公众号的名字"
        value={name}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Act disabled={name.trim() === ''} run={add}>
        ＋ 新公众号
      </Act>
    </div>
  );
}
