import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { type Browser, chromium, type Page } from 'playwright-core';
import { buildConsole } from '../../../tools/bundle/build-console.ts';

/** The browser of this machine; undefined where there is none. */
export const programOfBrowser = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);

/** Why tests that need a browser are skipped; false where there is one. */
export const skipBrowser: string | false =
  programOfBrowser === undefined ? 'No browser: install Debian’s chromium to test with one.' : false;

/** A browser, and the console as it is built now. */
export interface ConsoleBrowser {
  /** The folder of the built console. */
  readonly folder: string;
  /** A page of its own, without what others kept. What goes wrong in it is in `problems`. */
  open(): Promise<{ readonly page: Page; readonly problems: string[] }>;
}

let begun: Promise<{ readonly browser: Browser; readonly folder: string }> | undefined;

/** The console, built, and a browser: one for all tests of this process, gone after the last of them. */
export async function aBrowser(): Promise<ConsoleBrowser> {
  begun ??= begin();
  const { browser, folder } = await begun;
  return { folder, open: () => openPage(browser) };
}

after(async () => {
  const { browser, folder } = (await begun) ?? {};
  await browser?.close();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

async function begin() {
  const folder = await mkdtemp(join(tmpdir(), 'reeve-console-'));
  await buildConsole(folder);
  const browser = await chromium.launch({
    executablePath: programOfBrowser,
    args: ['--no-sandbox', '--disable-gpu', '--disable-software-rasterizer'],
  });
  return { browser, folder };
}

/** A page that looks every five seconds whether something has changed does so in half a second: no test waits for it longer. */
const timesAsOften = 10;
const lookOftener = `{
  const usual = window.setInterval;
  window.setInterval = (act, ms, ...given) => usual(act, ms / ${timesAsOften}, ...given);
}`;

/** How long something may take to appear, in milliseconds. */
export const usualTimeout = 15_000;

async function openPage(browser: Browser) {
  const context = await browser.newContext({ acceptDownloads: true });
  await context.addInitScript(lookOftener);
  const page = await context.newPage();
  page.setDefaultTimeout(usualTimeout);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) problems.push(message.text());
  });
  return { page, problems };
}
