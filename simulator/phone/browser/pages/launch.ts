import { appData, isPage, isTab } from '../app-context';
import { theApp } from '../engine/definitions';
import { showNotFound } from '../shell/not-found';
import { pageStack } from './page-stack';
import { parseRoute, routeUrl } from './route';

/** Where a mini-program was opened from; WeChat's numbers. */
export const SCENES = { list: 1001, cardPack: 1028, card: 1029, scannedCode: 1011 } as const;

export interface LaunchOptions {
  path: string;
  query: Record<string, string>;
  scene: number;
  referrerInfo: object;
  shareTicket: undefined;
}

let launched: LaunchOptions | undefined;
let entered: LaunchOptions | undefined;

export const launchOptions = () => launched;
export const enterOptions = () => entered;

/** Opens the app at a path with its query: the first time it launches, later it comes to the front. */
export function openApp(url: string, scene: number = SCENES.list): void {
  const { path, query } = parseRoute(url);
  entered = { path: path || entryPath(), query, scene, referrerInfo: {}, shareTicket: undefined };
  if (!launched) {
    launched = entered;
    theApp()?.onLaunch?.(entered);
  }
  theApp()?.onShow?.(entered);
  openEntryPage(entered);
}

/** The first page; a path that the app does not have is its own to handle. */
function openEntryPage(options: LaunchOptions): void {
  const { path, query } = options;
  if (isPage(path)) {
    if (isTab(path) && pageStack.open.length === 0) pageStack.switchTab(routeUrl(options));
    else pageStack.reLaunch(routeUrl(options));
    return;
  }
  const before = pageStack.top;
  theApp()?.onPageNotFound?.({ path, query, isEntryPage: true });
  if (pageStack.top === before) showNotFound(path);
}

const entryPath = () => appData().app.entryPagePath ?? appData().app.pages[0] ?? '';
