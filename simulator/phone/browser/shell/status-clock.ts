import { worldNow } from '../world-date';
import { shell } from './shell';

const SECOND = 1000;
const time = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** Keeps the world's time in the status bar. */
export function startStatusClock(): () => void {
  const show = () => {
    shell().clock.textContent = time.format(worldNow());
  };
  show();
  setInterval(show, SECOND);
  return show;
}
