import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aTicket, makeRecord, worldCompany } from '@reeve/testkit';
import type { Page } from 'playwright-core';
import { skipBrowser } from './a-browser.ts';
import { consoleWorld } from './console-world.ts';

/** A field of a form, as far as a test types into it. */
interface TypedInto {
  value: string;
  readonly ownerDocument: { readonly location: { hash: string } };
  dispatchEvent(event: Event): boolean;
}

// What the page does, which no database changes.
describe('what the console says before something is lost or odd', { skip: skipBrowser }, () => {
  const at = consoleWorld('sqlite');

  it('asks before what was typed is left, and not once it is saved', async () => {
    const id = await makeRecord(at.world, '/service/priorities', { name: 'Oak', color: 'Red', sortOrder: 9 });
    await using tab = await at.openedAt(`/data/service/priorities/${id}`);
    const { page } = tab;
    const asked = listen(page);
    const toBoard = () => page.getByRole('link', { name: 'Overview', exact: true }).click();
    await page.getByLabel(/^name\b/).fill('Rowan');
    await Promise.all([asked.next(), toBoard()]);
    assert.deepEqual(asked.texts, ['What you typed is not saved. Leave it?']);
    assert.equal(await page.getByLabel(/^name\b/).inputValue(), 'Rowan');
    assert.match(page.url(), new RegExp(`/data/service/priorities/${id}$`));
    await Promise.all([asked.next(), page.getByRole('button', { name: 'Sign out' }).click()]);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await toBoard();
    await page.getByRole('heading', { name: 'Overview' }).waitFor();
    assert.equal(asked.texts.length, 2);
    asked.answer = true;
    await page.goto(`${at.world.origin}/#/ticket/${await aTicket(at.world, { summary: 'Hinge' })}`);
    await page.getByLabel('New note').fill('Half a thought');
    await Promise.all([asked.next(), toBoard()]);
    await page.getByRole('heading', { name: 'Overview' }).waitFor();
    assert.equal(asked.texts.length, 3);
    assert.deepEqual(tab.problems, []);
  });

  it('asks before what was typed a moment ago is left, that nobody has seen painted', async () => {
    await using tab = await at.openedAt('/data/service/priorities/new');
    const { page } = tab;
    const asked = listen(page);
    const name = page.getByLabel(/^name\b/);
    const leave = name.evaluate((input: TypedInto) => {
      input.value = 'Alder';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.ownerDocument.location.hash = '#/';
    });
    await Promise.all([asked.next(), leave]);
    assert.equal(await name.inputValue(), 'Alder');
    assert.deepEqual(tab.problems, []);
  });

  it('says on every page that faults are armed, or the clock was moved or stands', async () => {
    const company = worldCompany;
    await using tab = await at.openedAt('/data');
    const { page } = tab;
    const banner = page.locator('.banner');
    await banner.getByText(`The clock of ${company} was moved`).waitFor();
    await at.world.post('//_reeve/clock', { company, set: new Date().toISOString() });
    await banner.waitFor({ state: 'detached' });
    await at.world.post('//_reeve/faults', { company, kind: 'slow', method: 'PUT', path: '/service/surveys' });
    await banner.getByText('Calls fail on purpose: a fault is armed (slow).').waitFor();
    await at.world.post('//_reeve/clock', { company, pass: 86_400 });
    await banner.getByText(`The clock of ${company} was moved`).waitFor();
    await page.goto(`${at.world.origin}/#/sandbox`);
    await page.getByLabel('Runs').selectOption('0');
    await banner.getByText(`The clock of ${company} stands at`).waitFor();
    await page.getByRole('button', { name: /^Disarm/ }).click();
    await banner.getByText('Calls fail on purpose').waitFor({ state: 'detached' });
    assert.deepEqual(tab.problems, []);
  });
});

/** Hears what the page asks, and answers it: no, until told otherwise. `next` is fulfilled when it asks again. */
function listen(page: Page) {
  const texts: string[] = [];
  const heard = { texts, answer: false, next: () => page.waitForEvent('dialog') };
  page.on('dialog', (dialog) => {
    texts.push(dialog.message());
    return heard.answer ? dialog.accept() : dialog.dismiss();
  });
  return heard;
}
