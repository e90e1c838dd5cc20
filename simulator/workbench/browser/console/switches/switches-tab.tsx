import { Act } from '../../parts/act';
import { Shown } from '../../parts/shown';
import { platform } from '../../world/platform';
import { useResource } from '../../world/use-resource';
import { Faults } from './faults';
import { SwitchList } from './switch-list';

/** How this platform is to behave, and what is to go wrong next. */
export function SwitchesTab() {
  const switches = useResource('switches', platform.switches, { on: ['singles'] });
  return (
    <div class="switches">
      <section>
        <h2>开关</h2>
        <p class="hint">资料互相矛盾或各时期不同的行为，由你选；默认按项目的原始文档。</p>
        <Shown of={switches}>{(values) => <SwitchList values={values} />}</Shown>
      </section>
      <Faults />
      <section>
        <h2>重来</h2>
        <div class="row-acts">
          <Act confirm="真的清空平台" run={platform.reset}>
            平台回到初始状态
          </Act>
        </div>
        <p class="hint">卡券、卡包、推送和请求都会清空；云数据库不动。</p>
      </section>
    </div>
  );
}
