import type { PageNode } from './glass-easel';

const LONG_PRESS = 350;
/** Further than this and a touch is a drag, not a tap. Pixels. */
const TAP_RADIUS = 10;
/** A browser repeats touches as mouse events within this time. Milliseconds. */
const ECHO = 700;

interface Point {
  identifier: number;
  pageX: number;
  pageY: number;
  clientX: number;
  clientY: number;
}

interface Press {
  target: PageNode;
  at: Point;
  moved: boolean;
  long: boolean;
  timer: number;
}

/** Sends one event of WeChat's into the component tree. */
export type FireEvent = (
  target: PageNode,
  type: string,
  detail: object,
  original: Event | null,
  extra: Record<string, unknown>,
) => void;

/** Makes touchstart, touchmove, touchend, tap and longpress of a document's touches and mouse. */
export class Touches {
  private press: Press | undefined;
  private lastTouch = Number.NEGATIVE_INFINITY;

  constructor(
    page: Document,
    private readonly fire: FireEvent,
  ) {
    this.listenToTouches(page);
    this.listenToMouse(page);
  }

  private listenToTouches(page: Document): void {
    const on = (type: 'touchstart' | 'touchmove' | 'touchend' | 'touchcancel', handle: TouchHandler) =>
      page.addEventListener(
        type,
        (event) => {
          this.lastTouch = performance.now();
          handle(event, pointsOf(event.touches), pointsOf(event.changedTouches));
        },
        { capture: true, passive: false },
      );
    on('touchstart', (event, all, changed) => this.down(event, all, changed));
    on('touchmove', (event, all, changed) => this.move(event, all, changed));
    on('touchend', (event, all, changed) => this.up(event, all, changed, 'touchend'));
    on('touchcancel', (event, all, changed) => this.up(event, all, changed, 'touchcancel'));
  }

  private listenToMouse(page: Document): void {
    const on = (type: 'mousedown' | 'mousemove' | 'mouseup', handle: (event: MouseEvent) => void) =>
      page.addEventListener(
        type,
        (event) => {
          if (event.button === 0 && performance.now() - this.lastTouch > ECHO) handle(event);
        },
        { capture: true, passive: false },
      );
    on('mousedown', (event) => this.down(event, [pointOf(event)], [pointOf(event)]));
    on('mousemove', (event) => {
      if (event.buttons & 1) this.move(event, [pointOf(event)], [pointOf(event)]);
    });
    on('mouseup', (event) => this.up(event, [], [pointOf(event)], 'touchend'));
  }

  private down(event: Event, touches: Point[], changed: Point[]): void {
    const target = event.target as PageNode;
    clearTimeout(this.press?.timer);
    const press: Press = { target, at: changed[0]!, moved: false, long: false, timer: 0 };
    press.timer = window.setTimeout(() => this.holdOn(press, touches, changed), LONG_PRESS);
    this.press = press;
    this.send(press, 'touchstart', event, touches, changed);
  }

  private holdOn(press: Press, touches: Point[], changed: Point[]): void {
    if (press.moved || press !== this.press) return;
    press.long = ['longpress', 'longtap'].some((type) => hasListener(press.target, type));
    this.sendPosition(press, 'longpress', touches, changed);
    this.sendPosition(press, 'longtap', touches, changed);
  }

  private move(event: Event, touches: Point[], changed: Point[]): void {
    const { press } = this;
    if (!press) return;
    const { clientX, clientY } = changed[0]!;
    const distance = Math.max(Math.abs(clientX - press.at.clientX), Math.abs(clientY - press.at.clientY));
    if (distance > TAP_RADIUS) press.moved = true;
    this.send(press, 'touchmove', event, touches, changed);
  }

  private up(event: Event, touches: Point[], changed: Point[], type: string): void {
    const { press } = this;
    if (!press) return;
    this.press = undefined;
    clearTimeout(press.timer);
    this.send(press, type, event, touches, changed);
    const disabled = press.target.closest?.('wx-button[disabled]');
    if (type === 'touchend' && !press.moved && !press.long && !disabled) {
      this.sendPosition(press, 'tap', touches, changed);
    }
  }

  private send(press: Press, type: string, event: Event, touches: Point[], changedTouches: Point[]): void {
    this.fire(press.target, type, { touches, changedTouches }, event, { touches, changedTouches });
  }

  private sendPosition(press: Press, type: string, touches: Point[], changedTouches: Point[]): void {
    const { pageX: x, pageY: y } = changedTouches[0]!;
    this.fire(press.target, type, { x, y }, null, { touches, changedTouches });
  }
}

type TouchHandler = (event: TouchEvent, all: Point[], changed: Point[]) => void;

const pointsOf = (touches: TouchList) => [...touches].map(pointOf);

function pointOf(touch: Touch | MouseEvent): Point {
  const { pageX, pageY, clientX, clientY } = touch;
  return { identifier: 'identifier' in touch ? touch.identifier : 0, pageX, pageY, clientX, clientY };
}

interface Listening {
  _$eventTarget?: { listeners?: Record<string, unknown> };
}

function hasListener(node: PageNode, type: string): boolean {
  for (let at: PageNode | null = node; at; at = at.parentNode as PageNode | null) {
    const element = at.__wxElement as Listening | undefined;
    if (element?._$eventTarget?.listeners?.[type]) return true;
  }
  return false;
}
