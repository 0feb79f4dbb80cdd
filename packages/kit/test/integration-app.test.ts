import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { aMember, inOneWorld, worldCompany, worldKeys } from '@reeve/testkit';
import { type Browser, chromium, type Page } from 'playwright-core';
import { integrationApp } from '../../../examples/integration-app/app.ts';
import { sampleData } from '../../../examples/integration-app/own-data.ts';
import { IntegrationKit } from '../src/index.ts';
import { MemoryProvider, memoryStorage } from '../src/testing.ts';
import { aKey, keysOf, memoryDesk } from './a-kit.ts';

const program = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const skip = program === undefined ? 'No browser: install Debian’s chromium to test with one.' : false;

/** The application on a kit, listening. */
async function anApp(kit: IntegrationKit, provider = 'psa') {
  const server = integrationApp({ kit, data: sampleData, provider }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Walks through the page as a person does: connects, maps, links, posts, changes the status, unlinks. */
async function walk(page: Page, url: string, site: string, ticketId: number, closed: string): Promise<void> {
  page.setDefaultTimeout(60_000);
  await page.goto(url);
  const fields = { 'URL or region': site, Company: worldCompany, 'Client ID': crypto.randomUUID() };
  const keys = { 'Public key': worldKeys.publicKey, 'Private key': worldKeys.privateKey };
  for (const [label, value] of Object.entries({ ...fields, ...keys })) await page.getByLabel(label).fill(value);
  await page.getByRole('button', { name: 'Connect' }).click();
  await page.getByRole('heading', { name: 'Order 4711' }).waitFor();
  assert.ok(!(await page.content()).includes(worldKeys.privateKey));
  const says = (text: string | RegExp) => page.getByRole('status').filter({ hasText: text }).waitFor();
  await page.getByRole('button', { name: 'Test' }).click();
  await says(/\d/);
  await page.getByText('100 %: Has the same e-mail address.').waitFor();
  await page.getByRole('button', { name: 'Confirm' }).first().click();
  await says('was confirmed');
  const order = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Order 4711' }) });
  await order.getByLabel('Ticket number').fill('999999');
  await order.getByRole('button', { name: 'Link ticket' }).click();
  await page.getByRole('alert').filter({ hasText: 'no ticket 999999' }).waitFor();
  await order.getByLabel('Ticket number').fill(String(ticketId));
  await order.getByRole('button', { name: 'Link ticket' }).click();
  await says(`Ticket ${ticketId} was linked`);
  await order.getByLabel('Note').fill('Parts <b>ordered</b>.');
  await order.getByRole('button', { name: 'Post note' }).click();
  await says('The note was posted');
  await order.getByLabel('State').selectOption('done');
  await order.getByRole('button', { name: 'Set state' }).click();
  await page.getByRole('alert').filter({ hasText: '"done" is mapped to no status' }).waitFor();
  const mapping = page.locator('form').filter({ has: page.getByLabel('“done” on Help Desk') });
  await mapping.getByRole('combobox').selectOption(closed);
  await mapping.getByRole('button', { name: 'Map' }).click();
  await says('“done” is');
  await order.getByLabel('State').selectOption('done');
  await order.getByRole('button', { name: 'Set state' }).click();
  await says(`The ticket is in “${closed}`);
}

async function pictures(page: Page): Promise<void> {
  const folder = process.env['KIT_PICTURES'];
  if (folder === undefined) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${folder}/${colorScheme}.png`, fullPage: true });
  }
}

describe('the integrations page', { skip }, () => {
  let browser: Browser;
  before(async () => {
    browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'], timeout: 200_000 });
  });
  after(() => browser?.close());

  /** A page in which nothing went wrong. */
  const aPage = async (work: (page: Page) => Promise<void>) => {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('favicon')) problems.push(message.text());
    });
    await work(page);
    assert.deepEqual(
      problems.filter((text) => !/404/.test(text)),
      [],
    );
    await page.close();
  };

  it('works on a system in memory, takes no form without its token, and shows text as text', async () => {
    const system = new MemoryProvider({
      ...memoryDesk,
      members: [{ id: 7, identifier: 'desk', name: 'Desk Shelley', emails: ['desk@provider.example'] }],
    });
    const kit = new IntegrationKit({
      storage: memoryStorage(),
      keys: keysOf(aKey('a')),
      providers: { memory: () => system },
    });
    await using app = await anApp(kit, 'memory');
    const { id } = await system.createTicket({ summary: 'x', companyId: 1 });
    await aPage(async (page) => {
      await walk(page, app.url, '<img src=x>', id, 'Closed');
      assert.equal(await page.locator('img').count(), 0);
      await pictures(page);
      await page.getByRole('button', { name: 'Remove this connection' }).click();
      await page.getByText('None yet.').waitFor();
    });
    assert.deepEqual(
      (await system.notesOf(id)).map(({ text }) => text),
      ['Parts <b>ordered</b>.'],
    );
    const refused = await fetch(`${app.url}/connect`, { method: 'POST', body: new URLSearchParams({ csrf: 'x' }) });
    assert.equal(refused.status, 403);
    assert.match(refused.headers.get('content-security-policy') ?? '', /default-src 'none'/);
    assert.deepEqual(await kit.connections.list(), []);
  });

  inOneWorld('against a live server', (world) => {
    it('connects, tests, maps, links, posts and changes the status', async () => {
      await aMember(world(), 'desk');
      const kit = new IntegrationKit({ storage: memoryStorage(), keys: keysOf(aKey('a')) });
      await using app = await anApp(kit);
      const made = await world().post('/service/tickets', { summary: 'x', company: { id: 1 } });
      const { id, board } = made.json as { id: number; board: { id: number } };
      const statuses = (await world().get(`/service/boards/${board.id}/statuses?conditions=closedStatus=true`)).json;
      const [closed] = statuses as { name: string }[];
      await aPage((page) => walk(page, app.url, world().origin, id, closed?.name ?? ''));
      const notes = (await world().get(`/service/tickets/${id}/notes`)).json as { text: string }[];
      assert.deepEqual(
        notes.map(({ text }) => text),
        ['Parts <b>ordered</b>.'],
      );
      const ticket = (await world().get(`/service/tickets/${id}`)).json as { status: { name: string } };
      assert.equal(ticket.status.name, closed?.name);
    });
  });
});
