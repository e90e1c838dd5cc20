import type { ConsoleSize } from './console/console-size';
import { clockTime, dayName, drift } from './words/time-words';
import { useLive } from './world/live';
import { SHOWN_CLOCK, useWorldTime } from './world/world-time';

/** The name, the world's clock, whether the page is live, and the console's switch. */
export function TopBar({ size }: { size: ConsoleSize }) {
  const { connected } = useLive();
  return (
    <header class="top-bar">
      <h1>
        卡券工作台<small>kaquan</small>
      </h1>
      <WorldClock />
      <span class={`live ${connected ? 'is-live' : 'is-lost'}`} role="status">
        <i aria-hidden="true" />
        {connected ? '实时' : '重新连接…'}
      </span>
      <button type="button" class="act act-quiet" aria-expanded={size.open} onClick={size.toggle}>
        {size.open ? '收起控制台' : '打开控制台'}
      </button>
    </header>
  );
}

function WorldClock() {
  const { known, frozen, now } = useWorldTime(SHOWN_CLOCK);
  if (!known) return <span class="world-clock" />;
  const off = drift(now, Date.now());
  return (
    <a class="world-clock" href="#clock" title="模拟世界的时间（北京时间）">
      <span>{dayName(now)}</span>
      <time>{clockTime(now)}</time>
      {frozen && <b class="frozen">已停</b>}
      {off && <span class="drift">{off}</span>}
    </a>
  );
}
