import { appData, isPage, isTab } from '../app-context';
import { theApp } from '../engine/definitions';
import { showNotFound } from '../shell/not-found';
import { enterApp, type LaunchOptions } from './app-front';
import { pageStack } from './page-stack';
import { parseRoute, routeUrl } from './route';

/** Where a mini-program was opened from; WeChat's numbers. */
export const SCENES = { list: 1001, cardPack: 1028, card: 1029, scannedCode: 1011, chat: 1007 } as const;

let launched: LaunchOptions | undefined;

export const launchOptions = () => launched;

/** Opens the app at a path with its query: the first time it launches, later it comes to the front. */
export function openApp(url: string, scene: number = SCENES.list): void {
  const { path, query } = parseRoute(url);
  const options = { path: path || entryPath(), query, scene, referrerInfo: {}, shareTicket: undefined };
  if (!launched) {
    launched = options;
    theApp()?.onLaunch?.(options);
  }
  enterApp(options);
  openEntryPage(options);
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
