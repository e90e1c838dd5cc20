import type { FrameLocator, Locator, Page } from 'playwright-core';

/** A phone that runs the fixture app, in a tab of its own. */
export interface PhonePage {
  page: Page;
  /** The visible page of the app. */
  app: FrameLocator;
  /** What the app has noted since the last time. */
  log(): Promise<string[]>;
  /** Errors that nothing caught. */
  errors: string[];
}

/** What the app and the phone leave in the window. */
type PhoneWindow = typeof globalThis & {
  getApp(): { log: string[] };
  wx: Record<string, (options?: object) => Promise<object>>;
  __mpUnsupported: Set<string>;
  getComputedStyle(node: unknown): { backgroundColor: string };
};

/** Opens a phone in a tab and waits until the app shows. A tab behind others would be drawn once a second. */
export async function openPhonePage(page: Page, url: string): Promise<PhonePage> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error.stack)));
  await page.bringToFront();
  await page.goto(url);
  const app = page.frameLocator('iframe.active');
  await app.locator('wx-view').first().waitFor();
  const log = () => page.evaluate(() => (globalThis as PhoneWindow).getApp().log.splice(0));
  return { page, app, log, errors };
}

/** Takes the phone out of its tab, with all that its users have stored: a used tab opens faster than a new one. */
export async function clearTab(page: Page): Promise<void> {
  page.removeAllListeners('pageerror');
  await page.evaluate('localStorage.clear()');
  await page.goto('about:blank');
}

/** Calls `wx` as the app would; answers also a failure. */
export const wxCall = (page: Page, name: string, options: object) =>
  page.evaluate(
    ([call, given]) =>
      (globalThis as PhoneWindow).wx[call as string]!(given as object).catch((error: { errMsg: string }) => ({
        errMsg: error.errMsg,
      })),
    [name, options] as const,
  );

export const unsupportedCalls = (page: Page) =>
  page.evaluate(() => [...(globalThis as PhoneWindow).__mpUnsupported]);

/** What the workbench tells a phone. */
export const tell = (page: Page, message: object) =>
  page.evaluate(`postMessage(${JSON.stringify(message)}, location.origin)`);

export const backgroundOf = (locator: Locator) =>
  locator.evaluate((node) => (globalThis as PhoneWindow).getComputedStyle(node).backgroundColor);

/** The text of an element of the app, blanks as one. */
export const textOf = async (app: FrameLocator, id: string) =>
  (await app.locator(`#${id}`).innerText()).replace(/\s+/g, ' ').trim();
