import { after, before } from 'node:test';
import { storeKey } from '@reeve/access';
import { aWorld, type EngineName, type World, worldCompany, worldKeys } from '@reeve/testkit';
import type { Page } from 'playwright-core';
import { demoAdministrator } from '../../server/src/compose/demo-keys.ts';
import { aBrowser, type ConsoleBrowser, skipBrowser, usualTimeout } from './a-browser.ts';

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
  /** Loads a page of the console in the tab of the suite, which is signed in by the world's keys: one at a time. */
  openedAt(path: string): Promise<OpenedConsole>;
}

/** What a suite of the console wants of its sandbox, beside the company of a world. */
export interface ConsoleWorldOptions {
  /** A company called as the demo is, of which an administrator has the demo's keys. */
  readonly demo?: boolean;
  /** What further companies are quickly made from. */
  readonly furtherTenants?: boolean;
}

/** One sandbox for all cases of a suite, made before them and gone after them, and the browser of all suites. */
export function consoleWorld(engine: EngineName, options: ConsoleWorldOptions = {}): ConsoleWorld {
  let browser: ConsoleBrowser;
  let world: World;
  before(async () => {
    if (skipBrowser !== false) return;
    browser = await aBrowser();
    const furtherTenants = options.demo === true || options.furtherTenants === true;
    world = await aWorld({ engine, consoleFolder: browser.folder, furtherTenants });
    if (options.demo === true) await makeDemo(world);
  });
  after(() => world?.[Symbol.asyncDispose]());
  let signedIn: OpenedConsole | undefined;
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
      signedIn ??= await entered(await opened());
      const { page, problems } = signedIn;
      problems.length = 0;
      await page.goto(`${world.origin}/#${path}`);
      return { page, problems, [Symbol.asyncDispose]: () => putBack(page) };
    },
  };
}

async function entered(tab: OpenedConsole): Promise<OpenedConsole> {
  await signIn(tab.page);
  await tab.page.getByRole('button', { name: 'Sign out' }).waitFor();
  return tab;
}

/** Empties a page for the next case: what is kept is who signed in, as it is when somebody loads the page again. */
async function putBack(page: Page): Promise<void> {
  for (const kind of ['dialog', 'request'] as const) page.removeAllListeners(kind);
  await page.unrouteAll();
  page.setDefaultTimeout(usualTimeout);
  await page.goto('about:blank');
}

async function makeDemo(world: World): Promise<void> {
  await world.post('//_reeve/tenants', { company: 'demo' });
  const demo = await world.parts.tenants.find('demo');
  const member = await demo?.read.first('/system/members', {});
  await demo?.database.write((change) =>
    storeKey(change, demoAdministrator, { memberId: member?.id ?? 0, description: '', now: '2026-01-01T00:00:00Z' }),
  );
}

/** Why a case that asks what the page does, which no database changes, is left to the other engine; false on the one that has it. */
export function onlyOnceOn(engine: EngineName): string | false {
  if (skipBrowser !== false) return skipBrowser;
  return engine === 'sqlite' ? false : 'It asks what the page does, which no database changes.';
}

/** Fills the form of keys and sends it. */
export async function signIn(page: Page, privateKey: string = worldKeys.privateKey): Promise<void> {
  await page.getByLabel('Company', { exact: true }).fill(worldCompany);
  await page.getByLabel('Public key').fill(worldKeys.publicKey);
  await page.getByLabel('Private key').fill(privateKey);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}
