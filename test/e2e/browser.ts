import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { bundledChromium } from './bundled-chromium';
import { chineseFontEnvironment } from './chinese-font';

const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** A browser to run, and what its process needs in its environment. */
export interface BrowserProgram {
  path: string;
  env: Record<string, string>;
}

/** CHROME_PATH, else an installed browser, else the one of @sparticuz/chromium. */
export async function findBrowser(): Promise<BrowserProgram> {
  const chosen = process.env.CHROME_PATH;
  if (chosen && !existsSync(chosen)) throw new Error(`CHROME_PATH names no file: ${chosen}`);
  const path = chosen || INSTALLED.map(which).find(Boolean);
  if (path) return { path, env: {} };
  const bundled = await bundledChromium();
  if (bundled) return bundled;
  throw new Error(
    'No browser for the end-to-end tests: install Chromium or Google Chrome, or set CHROME_PATH to one.',
  );
}

/** Starts a headless browser with a Chinese font of its own. Throws a sentence on what to install if there is none. */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = await findBrowser();
  return chromium.launch({
    executablePath: path,
    args: FLAGS,
    env: { ...definedEnvironment(), ...(await chineseFontEnvironment()), ...env },
  });
}

function which(name: string): string | undefined {
  const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
