import { after, before } from 'node:test';
import { storeKey } from '@reeve/access';
import { aWorld, type EngineName, type World, worldCompany, worldKeys } from '@reeve/testkit';
import type { Page } from 'playwright-core';
import { demoAdministrator } from '../../server/src/compose/demo-keys.ts';
import { aBrowser, type ConsoleBrowser, skipBrowser } from './a-browser.ts';

/** A page of the browser with the console in it. Closed when disposed of. */
export interface OpenedConsole extends AsyncDisposable {
  readonly page: Page;
  /** What went wrong in it. */
  readonly problems: string[];
}

/** A world and a browser for the cases of a file. */
export interface ConsoleWorld {
  readonly world: World;
  /** Opens the console, nobody signed in. */
  opened(): Promise<OpenedConsole>;
  /** Opens a page of the console, signed in by the world's keys. */
  openedAt(path: string): Promise<OpenedConsole>;
}

/**
 * One browser and one sandbox for all cases of a suite: made before them, gone after them. The sandbox has a company called as
 * the demo is, of which an administrator has the demo's keys.
 */
export function consoleWorld(engine: EngineName): ConsoleWorld {
  let browser: ConsoleBrowser;
  let world: World;
  before(async () => {
    if (skipBrowser !== false) return;
    browser = await aBrowser();
    world = await aDemoWorld(engine, browser.folder);
  });
  after(async () => {
    await world?.[Symbol.asyncDispose]();
    await browser?.[Symbol.asyncDispose]();
  });
  const opened = async () => {
    const { page, problems } = await browser.open();
    await page.goto(`${world.origin}/`);
    return { page, problems, [Symbol.asyncDispose]: () => page.context().close() };
  };
  return {
    get world() {
      return world;
    },
    opened,
    openedAt: async (path) => {
      const tab = await opened();
      await signIn(tab.page);
      await tab.page.getByRole('button', { name: 'Sign out' }).waitFor();
      await tab.page.goto(`${world.origin}/#${path}`);
      return tab;
    },
  };
}

async function aDemoWorld(engine: EngineName, consoleFolder: string): Promise<World> {
  const world = await aWorld({ engine, consoleFolder, furtherTenants: true });
  await world.post('//_reeve/tenants', { company: 'demo' });
  const demo = await world.parts.tenants.find('demo');
  const member = await demo?.read.first('/system/members', {});
  await demo?.database.write((change) =>
    storeKey(change, demoAdministrator, { memberId: member?.id ?? 0, description: '', now: '2026-01-01T00:00:00Z' }),
  );
  return world;
}

/** Fills the form of keys and sends it. */
export async function signIn(page: Page, privateKey: string = worldKeys.privateKey): Promise<void> {
  await page.getByLabel('Company', { exact: true }).fill(worldCompany);
  await page.getByLabel('Public key').fill(worldKeys.publicKey);
  await page.getByLabel('Private key').fill(privateKey);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}
