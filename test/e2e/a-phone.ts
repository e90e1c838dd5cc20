import type { FrameLocator, Locator, Page } from 'playwright-core';

/** A simulated phone as a person sees it: the app's page that lies on top, and WeChat's own pages above it. */
export interface Phone {
  /** The app's page. */
  app: FrameLocator;
  /** The phone itself: bars, WeChat's pages, toasts. */
  shell: FrameLocator | Page;
  tab(name: string): Locator;
  /** WeChat's claim page, card pack or scanner. */
  wechat: Locator;
}

/** The phone of a person on the workbench. */
export function phoneOnWorkbench(page: Page, personId: string): Phone {
  return phoneIn(page.frameLocator(`[data-person="${personId}"] iframe`));
}

/** A phone that has the whole window. */
export function phoneAlone(page: Page): Phone {
  return phoneIn(page);
}

function phoneIn(shell: FrameLocator | Page): Phone {
  return {
    app: shell.frameLocator('#pages iframe.active'),
    shell,
    tab: (name) => shell.getByRole('tab', { name }),
    wechat: shell.locator('.wechat-view').last(),
  };
}
