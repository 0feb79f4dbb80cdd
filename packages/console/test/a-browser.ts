import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { buildConsole } from '../../../tools/bundle/build-console.ts';

/** The browser of this machine; undefined where there is none. */
export const programOfBrowser = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);

/** Why tests that need a browser are skipped; false where there is one. */
export const skipBrowser: string | false =
  programOfBrowser === undefined ? 'No browser: install Debian’s chromium to test with one.' : false;

/** A browser, and the console as it is built now. Gone when disposed of. */
export interface ConsoleBrowser extends AsyncDisposable {
  /** The folder of the built console. */
  readonly folder: string;
  /** A page of its own, without what others kept. What goes wrong in it is in `problems`. */
  open(): Promise<{ readonly page: Page; readonly problems: string[] }>;
}

/** Builds the console and starts a browser. */
export async function aBrowser(): Promise<ConsoleBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'reeve-console-'));
  await buildConsole(folder);
  const browser = await chromium.launch({ executablePath: programOfBrowser, args: ['--no-sandbox'] });
  return {
    folder,
    open: () => openPage(browser),
    [Symbol.asyncDispose]: async () => {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function openPage(browser: Browser) {
  const context = await browser.newContext({ acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) problems.push(message.text());
  });
  return { page, problems };
}
