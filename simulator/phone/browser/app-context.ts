import type { AppData } from '../app-data';

let data: AppData | undefined;

export function setAppData(built: AppData): void {
  data = built;
}

/** The built app; only after the phone has started. */
export function appData(): AppData {
  if (!data) throw new Error('the app is not loaded');
  return data;
}

export const isTab = (path: string): boolean =>
  appData().app.tabBar?.list.some((tab) => tab.pagePath === path) ?? false;

export const isPage = (path: string): boolean => appData().pages.includes(path);
