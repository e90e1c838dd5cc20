import { shell } from '../shell/shell';
import type { PhonePage } from './phone-page';

/** Pulled this far, a page refreshes when it is let go. Pixels. */
const TRIGGER = 60;
const RESTING = 50;
/** The page follows the finger at this part of its way. */
const RESISTANCE = 0.5;

/** The pull-down refresh of one page: by finger, mouse or `wx.startPullDownRefresh`. */
export class PullDown {
  private from: number | undefined;
  private refreshing = false;

  constructor(private readonly page: PhonePage) {
    const { document } = page;
    const listen = (type: string, handle: (y: number) => void) =>
      document.addEventListener(type, (event) => handle(heightOf(event)), { passive: true });
    for (const type of ['touchstart', 'mousedown']) listen(type, (y) => this.begin(y));
    for (const type of ['touchmove', 'mousemove']) listen(type, (y) => this.move(y));
    for (const type of ['touchend', 'touchcancel', 'mouseup']) listen(type, (y) => this.end(y));
  }

  start(): void {
    if (this.refreshing) return;
    this.refreshing = true;
    this.shift(RESTING);
    shell().pullDots.hidden = false;
    this.page.call('onPullDownRefresh');
  }

  stop(): void {
    this.refreshing = false;
    shell().pullDots.hidden = true;
    this.shift(0);
  }

  private begin(y: number): void {
    const possible = this.page.config.enablePullDownRefresh && !this.refreshing;
    this.from = possible && this.page.document.documentElement.scrollTop === 0 ? y : undefined;
  }

  private move(y: number): void {
    if (this.from !== undefined && y > this.from) this.shift((y - this.from) * RESISTANCE);
  }

  private end(y: number): void {
    const { from } = this;
    this.from = undefined;
    if (from === undefined) return;
    if (y - from > TRIGGER) this.start();
    else this.shift(0);
  }

  private shift(pixels: number): void {
    this.page.frame.style.transform = pixels > 0 ? `translateY(${pixels}px)` : '';
  }
}

function heightOf(event: Event): number {
  if ('changedTouches' in event) return (event as TouchEvent).changedTouches[0]?.screenY ?? 0;
  return (event as MouseEvent).screenY;
}
