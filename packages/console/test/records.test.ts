import assert from 'node:assert/strict';
import { it } from 'node:test';
import { makeRecord, onEachEngine } from '@reeve/testkit';
import type { Page } from 'playwright-core';
import { skipBrowser } from './a-browser.ts';
import { consoleWorld, onlyOnceOn } from './console-world.ts';

async function choose(page: Page, field: string, text: string): Promise<void> {
  await page.locator(`#field-${field}`).fill(text);
  await page.getByRole('option', { name: text }).first().waitFor();
  await page.keyboard.press('Enter');
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

onEachEngine('records in the console', (engine) => {
  const at = consoleWorld(engine);
  const onlyOnce = onlyOnceOn(engine);
  const ticketsCalled = async (summary: string) =>
    (await at.world.get(`/service/tickets?conditions=summary="${summary}"`)).json as Record<string, unknown>[];

  it('makes a record by the keyboard, its references found by name', { skip: skipBrowser }, async () => {
    await using tab = await at.openedAt('/data/service/tickets');
    const { page } = tab;
    await page.getByRole('link', { name: 'New', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Create' }).click();
    await page.locator('#field-summary-problem').waitFor();
    await page.getByLabel(/^summary/).fill('Door is stuck');
    const { json } = await at.world.get('/company/companies/1?fields=name');
    await choose(page, 'company', (json as { name: string }).name);
    await page.locator('summary', { hasText: 'further fields' }).click();
    await page.locator('#field-status').press('ArrowDown');
    await page.getByText('Choose board first').waitFor();
    await page.getByRole('button', { name: 'Create' }).click();
    await page.getByRole('heading', { name: 'Door is stuck' }).waitFor();
    const [made] = await ticketsCalled('Door is stuck');
    assert.equal((made?.['company'] as { id: number } | undefined)?.id, 1);
    assert.deepEqual(tab.problems, []);
  });

  it('saves what was changed alone, asks where somebody else was faster, and undoes', {
    skip: skipBrowser,
  }, async () => {
    const id = await makeRecord(at.world, '/service/priorities', { name: 'Elm', color: 'Red', sortOrder: 9 });
    await using tab = await at.openedAt(`/data/service/priorities/${id}`);
    const { page } = tab;
    const nameNow = async () => {
      const { json } = await at.world.get(`/service/priorities/${id}`);
      return (json as { name: string }).name;
    };
    const sent: string[] = [];
    page.on('request', (request) => request.method() === 'PATCH' && sent.push(request.postData() ?? ''));
    await page.getByLabel(/^name\b/).fill('Elder');
    await at.world.patch(`/service/priorities/${id}`, [{ op: 'replace', path: 'name', value: 'Ash' }]);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('name is now Ash').waitFor();
    assert.equal(await nameNow(), 'Ash');
    await page.getByRole('button', { name: 'Save mine' }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    assert.equal(await nameNow(), 'Elder');
    assert.deepEqual(
      sent.map((text) => JSON.parse(text)),
      [[{ op: 'replace', path: 'name', value: 'Elder' }]],
    );
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone').waitFor();
    await page.getByRole('heading', { name: 'Ash' }).waitFor();
    assert.equal(await page.getByLabel(/^name\b/).inputValue(), 'Ash');
    assert.equal(await nameNow(), 'Ash');
  });

  it('edits custom fields of every kind, and says at its field what is refused', {
    skip: onlyOnce,
  }, async () => {
    const define = (caption: string, fieldTypeIdentifier: string, further: object = {}) =>
      makeRecord(at.world, '/system/userDefinedFields', {
        podId: 4,
        caption,
        fieldTypeIdentifier,
        sequenceNumber: 1,
        ...further,
      });
    await define('Badge', 'Text');
    await define('Remarks', 'TextArea');
    await define('Size', 'Number', { numberDecimals: 2 });
    await define('Since', 'Date');
    await define('Vegan', 'Checkbox');
    const options = [{ optionValue: 'Email' }, { optionValue: 'Phone' }];
    await define('Reach by', 'Text', { entryTypeIdentifier: 'List', options });
    const id = await makeRecord(at.world, '/company/contacts', { firstName: 'Ada', lastName: 'Moss', title: 'Baker' });
    await define('Desk', 'Text', { requiredFlag: true });
    await using tab = await at.openedAt(`/data/company/contacts/${id}`);
    const { page } = tab;
    const row = (caption: string) => page.locator(`dt:has-text("${caption}") + dd`);
    await page.getByRole('heading', { name: 'Ada Moss' }).waitFor();
    await page.getByLabel('Find a field').fill('customFields');
    await page.getByLabel('Badge').fill('B-7');
    await page.getByLabel('Remarks').fill('One\ntwo');
    await page.getByLabel('Size').fill('1.255');
    await page.getByLabel('Since').fill('2026-12-24');
    await page.getByLabel('Vegan').selectOption('yes');
    await page.getByLabel('Reach by').selectOption('Phone');
    await page.getByRole('button', { name: 'Save' }).click();
    await row('Size').getByText('at most 2 decimals are kept').waitFor();
    await row('Desk').getByText('The Desk field is required.').waitFor();
    await page.getByLabel('Size').fill('1.25');
    await page.getByLabel('Desk').fill('North');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    const valuesOf = async (conditions: string) => {
      const { json } = await at.world.get(`/company/contacts?fields=customFields&conditions=${conditions}`);
      const [contact] = json as { customFields: { value: unknown }[] }[];
      return contact?.customFields.map(({ value }) => value).join();
    };
    const filled = 'B-7,One\ntwo,1.25,2026-12-24T00:00:00Z,true,Phone,North';
    assert.equal(await valuesOf(`id=${id}`), filled);
    await page.goto(`${at.world.origin}/#/data/company/contacts/new`);
    await page.getByLabel(/^firstName/).fill('Bo');
    await page.getByLabel('Desk').fill('South');
    await page.getByRole('button', { name: 'Create' }).click();
    await page.getByRole('heading', { name: 'Bo' }).waitFor();
    assert.equal(await valuesOf('firstName="Bo"'), ',,,,,,South');
    assert.deepEqual(tab.problems, []);
  });

  it('deletes after a question, and makes what it kept again', { skip: skipBrowser }, async () => {
    const id = await makeRecord(at.world, '/service/priorities', { name: 'Fir', color: 'Red', sortOrder: 9 });
    await using tab = await at.openedAt(`/data/service/priorities/${id}`);
    const { page } = tab;
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    assert.equal((await at.world.get(`/service/priorities/${id}`)).status, 200);
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('button', { name: 'Delete it' }).click();
    await page.getByText(`Deleted /service/priorities/${id}`).waitFor();
    assert.equal((await at.world.get(`/service/priorities/${id}`)).status, 404);
    await page.getByRole('button', { name: 'Make it again' }).click();
    await page.getByText('Made again as').waitFor();
    const { json } = await at.world.get('/service/priorities?conditions=name="Fir"');
    assert.equal((json as unknown[]).length, 1);
  });

  it('shows beside a ticket what belongs to it, and who changed what', { skip: skipBrowser }, async () => {
    const id = await makeRecord(at.world, '/service/tickets', { summary: 'Fan is loud', company: { id: 1 } });
    await at.world.post(`/service/tickets/${id}/notes`, { text: 'Heard it', detailDescriptionFlag: true });
    await at.world.patch(`/service/tickets/${id}`, [{ op: 'replace', path: 'summary', value: 'Fan is louder' }]);
    await using tab = await at.openedAt(`/data/service/tickets/${id}`);
    const { page } = tab;
    await page.getByText('summary was changed from "Fan is loud" to "Fan is louder".').waitFor();
    const related = page.getByRole('navigation', { name: 'Related records' });
    await related.getByRole('listitem').filter({ hasText: 'notes' }).getByText('1').waitFor();
    await related.getByRole('link', { name: 'notes' }).click();
    await page.getByText('1 to 1 of 1').waitFor();
    await page.getByText('Heard it').waitFor();
    assert.deepEqual(tab.problems, []);
  });

  it('answers keys on a page of a thousand rows', { skip: onlyOnce }, async (test) => {
    for (let first = 0; first < 1000; first += 100)
      await Promise.all(
        Array.from({ length: 100 }, (_, index) =>
          at.world.post('/company/noteTypes', { name: `Kind ${first + index}`, identifier: `K${first + index}` }),
        ),
      );
    await using tab = await at.openedAt('/data/company/noteTypes?pageSize=1000');
    const { page } = tab;
    await page.locator('.rows tbody tr').nth(999).waitFor({ state: 'attached' });
    const figures = await page.context().newCDPSession(page);
    await figures.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
    await figures.send('Performance.enable');
    const busyMs = async () => {
      const { metrics } = await figures.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
    };
    const spent = async (act: () => Promise<void>) => {
      const before = await busyMs();
      await act();
      return (await busyMs()) - before;
    };
    const [letters, steps]: [number[], number[]] = [[], []];
    const line = page.getByLabel('Conditions');
    for (const letter of 'name contains "7"') letters.push(await spent(() => line.pressSequentially(letter)));
    await page.locator('.rows tbody a').first().focus();
    for (let step = 0; step < 20; step++) steps.push(await spent(() => page.keyboard.press('ArrowDown')));
    const [letter, row] = [middle(letters), middle(steps)];
    test.diagnostic(`of the page's processor time: a letter ${letter.toFixed(1)} ms, a row ${row.toFixed(1)} ms`);
    // The middle of many, and no time on the clock: what else the machine does is not in it.
    assert.ok(letter < 100 && row < 100, `a letter ${letter} ms, a row ${row} ms`);
    assert.equal(await page.locator(':focus').innerText(), await page.locator('.rows tbody a').nth(20).innerText());
  });
});
