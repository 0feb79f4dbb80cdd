import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aTicket, makeRecord } from '@reeve/testkit';
import type { Page } from 'playwright-core';
import { skipBrowser } from './a-browser.ts';
import { consoleWorld } from './console-world.ts';

// What the page does, which no database changes.
describe('forms of the console while the server works', { skip: skipBrowser }, () => {
  const at = consoleWorld('sqlite');
  const counted = async (path: string) =>
    Number(((await at.world.get(`${path}/count`)).json as { count: number }).count);

  it('make one record however often the button is pressed', async () => {
    const before = await counted('/service/priorities');
    await using tab = await at.openedAt('/data/service/priorities/new');
    const { page } = tab;
    await page.getByLabel(/^name\b/).fill('Twice');
    await page.getByLabel(/^color\b/).selectOption('Red');
    const go = await held(page, 'POST');
    await page.getByRole('button', { name: 'Create' }).dblclick();
    go();
    await page.getByText(/^Created \d+$/).waitFor();
    assert.equal(await counted('/service/priorities'), before + 1);
    assert.deepEqual(tab.problems, []);
  });

  it('add one note and one time entry, and keep what is typed meanwhile', async () => {
    const id = await aTicket(at.world, { summary: 'Hinge' });
    await using tab = await at.openedAt(`/ticket/${id}`);
    const { page } = tab;
    const go = await held(page, 'POST');
    await page.getByLabel('New note').fill('Oiled');
    await page.getByRole('button', { name: 'Add note' }).dblclick();
    await page.getByLabel('New note').fill('And painted');
    await page.getByLabel('Hours').fill('0.5');
    await page.getByRole('button', { name: 'Add time' }).dblclick();
    go();
    await page.locator('.note-text', { hasText: 'Oiled' }).waitFor();
    await page.getByText('0.5 h', { exact: true }).waitFor();
    assert.equal(await page.getByLabel('New note').inputValue(), 'And painted');
    assert.equal(await counted(`/service/tickets/${id}/notes`), 1);
    assert.equal(await page.getByLabel('Hours').inputValue(), '');
    await page.getByLabel('New note').fill('');
    assert.deepEqual(tab.problems, []);
  });

  it('save once, and keep what is typed into a record meanwhile', async () => {
    const id = await makeRecord(at.world, '/service/priorities', { name: 'Elm', color: 'Red', sortOrder: 9 });
    await using tab = await at.openedAt(`/data/service/priorities/${id}`);
    const { page } = tab;
    let patches = 0;
    page.on('request', (request) => {
      if (request.method() === 'PATCH') patches += 1;
    });
    const go = await held(page, 'PATCH');
    await page.getByLabel(/^name\b/).fill('Ash');
    await page.getByRole('button', { name: 'Save' }).dblclick();
    await page.getByLabel(/^color\b/).selectOption('Blue');
    go();
    await page.getByText('Saved', { exact: true }).waitFor();
    assert.equal(await page.getByLabel(/^color\b/).inputValue(), 'Blue');
    await page.getByText('1 changed, not saved yet').waitFor();
    assert.equal(patches, 1);
    const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH');
    await Promise.all([saved, page.getByRole('button', { name: 'Save' }).click()]);
    assert.partialDeepStrictEqual((await at.world.get(`/service/priorities/${id}`)).json, {
      name: 'Ash',
      color: 'Blue',
    });
    assert.deepEqual(tab.problems, []);
  });
});

/** Calls of a method wait until what this answers is called. */
async function held(page: Page, method: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/apis/**', async (route) => {
    if (route.request().method() === method) await promise;
    await route.continue();
  });
  return resolve;
}
