import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, it } from 'node:test';
import { storeKey } from '@reeve/access';
import {
  aTicket,
  aWorld,
  type EngineName,
  makeRecord,
  onEachEngine,
  type World,
  worldCompany,
  worldKeys,
} from '@reeve/testkit';
import type { Page } from 'playwright-core';
import { demoAdministrator } from '../../server/src/compose/demo-keys.ts';
import { aBrowser, type ConsoleBrowser, skipBrowser } from './a-browser.ts';

/** A sandbox with a company called as the demo is, of which an administrator has the demo's keys. */
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

async function signIn(page: Page, privateKey: string = worldKeys.privateKey): Promise<void> {
  await page.getByLabel('Company', { exact: true }).fill(worldCompany);
  await page.getByLabel('Public key').fill(worldKeys.publicKey);
  await page.getByLabel('Private key').fill(privateKey);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

onEachEngine('the console in a browser', (engine) => {
  let browser: ConsoleBrowser;
  let world: World;
  before(async () => {
    if (skipBrowser !== false) return;
    browser = await aBrowser();
    world = await aDemoWorld(engine, browser.folder);
    for (const name of ['=Alder', 'Birch', 'Cedar'])
      await world.post('/service/priorities', { name, color: 'Red', sortOrder: 9 });
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

  it('shows keys and programs, and signs in to the demo by one click', { skip: skipBrowser }, async () => {
    await using tab = await opened();
    await tab.page.getByRole('tab', { name: 'Python' }).click();
    assert.match(await tab.page.getByRole('tabpanel').innerText(), /demopublickey000.*demoprivatekey00/);
    await tab.page.getByRole('button', { name: 'Sign in as administrator' }).click();
    await tab.page.getByRole('heading', { name: 'Data' }).waitFor();
    assert.deepEqual(tab.problems, []);
  });

  it('refuses keys that are wrong, takes those that fit, and forgets them', { skip: skipBrowser }, async () => {
    await using tab = await opened();
    await signIn(tab.page, 'wrong');
    assert.notEqual(await tab.page.getByRole('alert').innerText(), '');
    await signIn(tab.page);
    await tab.page.getByRole('heading', { name: 'You are signed in' }).waitFor();
    await tab.page.reload();
    await tab.page.getByRole('button', { name: 'Sign out' }).click();
    await tab.page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await tab.page.reload();
    assert.equal(await tab.page.getByRole('button', { name: 'Sign out' }).count(), 0);
  });

  it('filters and orders a list, opens a record by the keyboard, and saves it', { skip: skipBrowser }, async () => {
    await using tab = await opened();
    const { page } = tab;
    await signIn(page);
    await page.goto(`${world.origin}/#/data/service/priorities`);
    await page.getByText('Conditions').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('name contain "r"');
    await page.locator('#conditions-problem').filter({ hasText: 'contains' }).waitFor();
    assert.match(await page.locator('#conditions-problem').innerText(), /\n {5}\^/);
    await page.getByLabel('Conditions').fill('name in ("=Alder","Birch","Cedar")');
    await page.keyboard.press('Enter');
    await page.getByText('1 to 3 of 3').waitFor();
    await page.getByRole('button', { name: /^name/ }).click();
    await page.getByRole('button', { name: /^name/ }).click();
    await page.locator('th[aria-sort="descending"]').waitFor();
    await page.locator('tbody tr').first().getByText('Cedar').waitFor();
    await page.locator('#main').focus();
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Birch' }).waitFor();
    await page.getByLabel(/^name\b/).fill('Beech');
    await page.getByText('1 changed, not saved yet').waitFor();
    assert.equal(((await world.get('/service/priorities?conditions=name="Beech"')).json as unknown[]).length, 0);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved').waitFor();
    assert.equal(((await world.get('/service/priorities?conditions=name="Beech"')).json as unknown[]).length, 1);
    assert.deepEqual(tab.problems, []);
  });

  it('says what the server refuses, and keeps what was typed', { skip: skipBrowser }, async () => {
    await using tab = await opened();
    const { page } = tab;
    await signIn(page);
    await page.goto(`${world.origin}/#/data/service/priorities?conditions=nome="x"`);
    assert.match(await page.getByRole('alert').innerText(), /nome/);
    await page.goto(`${world.origin}/#/data/service/priorities/1`);
    await page.getByLabel(/^name\b/).fill('');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').waitFor();
    assert.equal(await page.getByLabel(/^name\b/).inputValue(), '');
    await page.getByRole('button', { name: 'Discard' }).click();
    assert.notEqual(await page.getByLabel(/^name\b/).inputValue(), '');
  });

  it('moves a ticket on the board, by dragging and by the keyboard', { skip: skipBrowser }, async () => {
    await using tab = await opened();
    const { page } = tab;
    const board = await makeRecord(world, '/service/boards', {
      name: 'Desk',
      location: { id: 1 },
      department: { id: 1 },
    });
    const statuses = `/service/boards/${board}/statuses`;
    const doing = await makeRecord(world, statuses, { name: 'Doing', sortOrder: 50 });
    const waiting = await makeRecord(world, statuses, { name: 'Waiting', sortOrder: 60 });
    const ticket = await aTicket(world, { board: { id: board }, status: { id: doing }, summary: 'Toner is low' });
    const isIn = async (id: number) => {
      await page
        .getByRole('region', { name: id === doing ? 'Doing' : 'Waiting' })
        .getByText('Toner is low')
        .waitFor();
      const { json } = await world.get(`/service/tickets/${ticket}?fields=status`);
      assert.equal((json as { status: { id: number } }).status.id, id);
    };
    await signIn(page);
    await page.goto(`${world.origin}/#/board?board=${board}`);
    await isIn(doing);
    await page
      .getByText('Toner is low')
      .locator('..')
      .dragTo(page.getByRole('region', { name: 'Waiting' }));
    await isIn(waiting);
    await page.getByLabel(`Status of ticket ${ticket}`).selectOption('Doing');
    await isIn(doing);
    assert.deepEqual(tab.problems, []);
  });

  it('exports what meets the conditions as CSV, without formulas', { skip: skipBrowser }, async () => {
    await using tab = await opened();
    const { page } = tab;
    await signIn(page);
    await page.goto(`${world.origin}/#/data/service/priorities?columns=id,name&conditions=name like "=*"`);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export CSV' }).click(),
    ]);
    assert.equal(file.suggestedFilename(), 'service-priorities.csv');
    assert.match(await readFile(await file.path(), 'utf8'), /^\uFEFFid,name\r\n\d+,'=Alder\r\n$/);
  });
});
