import { Act } from '../../parts/act';
import { Shown } from '../../parts/shown';
import { clockTime, dayName, drift, isoDay } from '../../words/time-words';
import { platform } from '../../world/platform';
import { SHOWN_CLOCK, useWorldTime } from '../../world/world-time';
import { JumpTo } from './jump-to';

/** Seconds. */
const steps = [
  ['+1 分钟', 60],
  ['+1 小时', 3600],
  ['+1 天', 86_400],
  ['+7 天', 7 * 86_400],
] as const;

/** The one clock of platform, cloud functions and phones. */
export function ClockTab() {
  const { now, answer, frozen } = useWorldTime(SHOWN_CLOCK);
  return (
    <Shown of={answer}>
      {() => (
        <div class="clock">
          <p class="clock-day">
            {isoDay(now).slice(0, 4)}年{dayName(now)}
          </p>
          <p class="clock-time">
            <time data-world-now={now}>{clockTime(now)}</time>
          </p>
          <p class="hint">{situation(frozen, now)}</p>
          <div class="row-acts">
            <Act kind="main" run={() => platform.changeTime({ frozen: !frozen })}>
              {frozen ? '继续走' : '停住'}
            </Act>
            {steps.map(([name, advance]) => (
              <Act key={name} run={() => platform.changeTime({ advance })}>
                {name}
              </Act>
            ))}
            <Act kind="quiet" run={() => platform.changeTime({ now: Date.now(), frozen: false })}>
              回到现在
            </Act>
          </div>
          <JumpTo now={now} />
          <p class="hint">
            平台、云函数里的 <code>Date</code>
            、手机和定时器都跟着这一个钟。往前拨时，途中到期的定时触发、推送重试各发生一次；真实的超时不变。
          </p>
        </div>
      )}
    </Shown>
  );
}

function situation(frozen: boolean, now: number): string {
  const off = drift(now, Date.now());
  return [frozen ? '已停住' : '在走', off ? `比电脑${off}` : '与电脑一致'].join(' · ');
}
