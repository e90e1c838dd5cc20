import type { Locator, Page } from 'playwright-core';
import { aShop, type Shop } from './a-shop';
import { launchBrowser } from './browser';

export type OpenConsole = Awaited<ReturnType<typeof aConsole>>;

/** A whole world, and the workbench's console in a browser. No phone is shown: these tests act in the console. */
export async function aConsole() {
  const shop = await aShop();
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1500, height: 1000 } });
  page.setDefaultTimeout(8000);
  await page.addInitScript(`localStorage.setItem('kaquan-workbench-phones', '[]')`);
  await page.goto(shop.url);
  return {
    shop,
    page,
    ...handles(page),
    control: shop.client.control,
    async close(): Promise<void> {
      await browser.close();
      await shop.close();
    },
  };
}

/** What a person does in the console, by the words that they read. */
function handles(page: Page) {
  const body = page.getByRole('tabpanel');
  return {
    /** What the tab that is open shows. */
    body,
    openTab: (name: string) => page.getByRole('tab', { name, exact: false }).click(),
    button: (where: Locator, name: string) => where.getByRole('button', { name, exact: true }),
    cardRow: (cardId: string) => body.locator(`.card-row[data-card="${cardId}"]`),
    codeRow: (code: string) => body.locator(`.card-row[data-code="${code}"]`),
  };
}

export type { Shop };
