import { theApp } from '../engine/definitions';
import { tellApp } from '../wx/app-events';
import { pageStack } from './page-stack';

/** How the app was entered: what `onLaunch` and `onShow` are told. */
export interface LaunchOptions {
  path: string;
  query: Record<string, string>;
  scene: number;
  referrerInfo: object;
  shareTicket: undefined;
}

/** What lies over the app now: pages of WeChat's own, or another tab of the browser. */
const covers = new Set<object>();
let inFront = false;
let entered: LaunchOptions | undefined;

export const enterOptions = () => entered;

/** The person comes into the app by a new way; it leaves the front first if it is there. */
export function enterApp(options: LaunchOptions): void {
  leave();
  entered = options;
  comeToFront(options);
}

/** Page and app are hidden, in this order, when the first thing comes to lie over them. */
export function coverApp(cover: object): void {
  covers.add(cover);
  leave();
}

/** App and page show again, in this order, when the last cover is gone. */
export function uncoverApp(cover: object): void {
  covers.delete(cover);
  if (inFront || covers.size > 0 || !entered) return;
  comeToFront(entered);
  pageStack.top?.show();
}

function leave(): void {
  if (!inFront) return;
  inFront = false;
  pageStack.top?.hide();
  theApp()?.onHide?.();
  tellApp('AppHide', {});
}

function comeToFront(options: LaunchOptions): void {
  inFront = true;
  theApp()?.onShow?.(options);
  tellApp('AppShow', options);
}
