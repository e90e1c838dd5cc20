import { useState } from 'preact/hooks';
import { Act } from '../../parts/act';
import { thirdParty } from '../../world/third-party';

/** Another third-party platform, by name; its credentials are made up. */
export function AddThirdParty() {
  const [name, setName] = useState('');
  const add = async () => {
    await thirdParty.put({ name: name.trim() });
    setName('');
  };
  return (
    <div class="row-acts add-account">
      <input
        aria-label="新第三方平台的名字"
        placeholder="新第三方平台的名字"
        value={name}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Act disabled={name.trim() === ''} run={add}>
        ＋ 新第三方平台
      </Act>
    </div>
  );
}
