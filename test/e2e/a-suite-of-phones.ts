import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type PhoneWorld, startPhoneWorld } from '../../simulator/phone/testing/phone-world';
import { launchBrowser } from './browser';
import { clearTab, openPhonePage, type PhonePage } from './phone-page';

const SCREEN = { viewport: { width: 375, height: 812 }, hasTouch: true };
const STEP = 5000;
const SUITE = 60_000;

/** One world and one browser for all tests of a file; tabs are used again, and no page may have failed. */
class SuiteOfPhones {
  world!: PhoneWorld;
  context!: BrowserContext;
  private browser?: Browser;
  private opened: PhonePage[] = [];
  /** Tabs without a phone. */
  private readonly idle: Page[] = [];

  async start(): Promise<void> {
    [this.world, this.browser] = await Promise.all([startPhoneWorld(), launchBrowser()]);
    this.context = await this.browser.newContext(SCREEN);
    this.context.setDefaultTimeout(STEP);
  }

  async open(address = '/', user = 'chen'): Promise<PhonePage> {
    const page = this.idle.pop() ?? (await this.context.newPage());
    const phone = await openPhonePage(page, this.world.phoneUrl(user) + address);
    this.opened.push(phone);
    return phone;
  }

  async clear(): Promise<void> {
    const used = this.opened;
    this.opened = [];
    for (const { page } of used) await clearTab(page);
    this.idle.push(...used.map(({ page }) => page));
    expect(used.flatMap(({ errors }) => errors)).toEqual([]);
  }

  async close(): Promise<void> {
    await this.browser?.close();
    await this.world?.close();
  }
}

/** To be called once at the top of a test file. */
export function phonesOfASuite(): SuiteOfPhones {
  const phones = new SuiteOfPhones();
  beforeAll(() => phones.start(), SUITE);
  afterEach(() => phones.clear());
  afterAll(() => phones.close());
  return phones;
}
