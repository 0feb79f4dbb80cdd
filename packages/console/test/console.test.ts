import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, it } from 'node:test';
import { aTicket, makeRecord, onEachEngine } from '@reeve/testkit';
import { skipBrowser } from './a-browser.ts';
import { consoleWorld, onlyOnceOn, signIn } from './console-world.ts';

onEachEngine('the console in a browser', (engine) => {
  const at = consoleWorld(engine, { demo: true });
  const onlyOnce = onlyOnceOn(engine);
  before(async () => {
    if (skipBrowser !== false) return;
    for (const name of ['=Alder', 'Birch', 'Cedar'])
      await at.world.post('/service/priorities', { name, color: 'Red', sortOrder: 9 });
  });

  it('shows keys and programs, and signs in to the demo by one click', { skip: onlyOnce }, async () => {
    await using tab = await at.opened();
    await tab.page.getByRole('tab', { name: 'Python' }).click();
    assert.match(await tab.page.getByRole('tabpanel').innerText(), /demopublickey000.*demoprivatekey00/);
    await tab.page.getByRole('button', { name: 'Sign in as administrator' }).click();
    await tab.page.getByRole('heading', { name: 'Overview' }).waitFor();
    assert.deepEqual(tab.problems, []);
    await using linked = await at.opened();
    await linked.page.goto(`${at.world.origin}/#/data/service/boards`);
    await linked.page.getByRole('button', { name: 'Sign in as administrator' }).click();
    await linked.page.getByRole('heading', { name: 'boards' }).waitFor();
  });

  it('refuses keys that are wrong, takes those that fit, and forgets them', { skip: onlyOnce }, async () => {
    await using tab = await at.opened();
    await signIn(tab.page, 'wrong');
    assert.notEqual(await tab.page.getByRole('alert').innerText(), '');
    await signIn(tab.page);
    await tab.page.getByRole('heading', { name: 'Overview' }).waitFor();
    await tab.page.reload();
    await tab.page.getByRole('button', { name: 'Sign out' }).click();
    await tab.page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await tab.page.reload();
    assert.equal(await tab.page.getByRole('button', { name: 'Sign out' }).count(), 0);
  });

  it('filters and orders a list, opens a record by the keyboard, and saves it', { skip: skipBrowser }, async () => {
    await using tab = await at.openedAt('/data/service/priorities');
    const { page } = tab;
    await page.getByLabel('Conditions', { exact: true }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('name contain "r"');
    await page.locator('#conditions-problem').filter({ hasText: 'contains' }).waitFor();
    assert.match(await page.locator('#conditions-problem').innerText(), /\n {5}\^/);
    await page.getByLabel('Conditions').fill('na');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    assert.equal(await page.getByLabel('Conditions').inputValue(), 'name ');
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
    assert.equal(((await at.world.get('/service/priorities?conditions=name="Beech"')).json as unknown[]).length, 0);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    assert.equal(((await at.world.get('/service/priorities?conditions=name="Beech"')).json as unknown[]).length, 1);
    assert.deepEqual(tab.problems, []);
  });

  it('says what the server refuses, and keeps what was typed', { skip: onlyOnce }, async () => {
    await using tab = await at.openedAt('/data/service/priorities?conditions=nome="x"');
    const { page } = tab;
    assert.match(await page.getByRole('alert').innerText(), /nome/);
    await page.goto(`${at.world.origin}/#/data/service/priorities/1`);
    await page.getByLabel(/^name\b/).fill('');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').waitFor();
    assert.equal(await page.getByLabel(/^name\b/).inputValue(), '');
    await page.getByRole('button', { name: 'Discard' }).click();
    assert.notEqual(await page.getByLabel(/^name\b/).inputValue(), '');
  });

  it('moves a ticket on the board, by dragging and by the keyboard', { skip: skipBrowser }, async () => {
    const board = await makeRecord(at.world, '/service/boards', {
      name: 'Desk',
      location: { id: 1 },
      department: { id: 1 },
    });
    const statuses = `/service/boards/${board}/statuses`;
    const doing = await makeRecord(at.world, statuses, { name: 'Doing', sortOrder: 50 });
    const waiting = await makeRecord(at.world, statuses, { name: 'Waiting', sortOrder: 60 });
    const ticket = await aTicket(at.world, { board: { id: board }, status: { id: doing }, summary: 'Toner is low' });
    await using tab = await at.openedAt(`/board?board=${board}`);
    const { page } = tab;
    const isIn = async (id: number) => {
      await page
        .getByRole('region', { name: id === doing ? 'Doing' : 'Waiting' })
        .getByText('Toner is low')
        .waitFor();
      const { json } = await at.world.get(`/service/tickets/${ticket}?fields=status`);
      assert.equal((json as { status: { id: number } }).status.id, id);
    };
    await isIn(doing);
    await page
      .getByText('Toner is low')
      .locator('..')
      .dragTo(page.getByRole('region', { name: 'Waiting' }));
    await isIn(waiting);
    await page.getByLabel(`Status of ticket ${ticket}`).selectOption('Doing');
    await isIn(doing);
    await page
      .getByText(/^(Respond|Plan|Resolve): /)
      .first()
      .waitFor();
    assert.deepEqual(tab.problems, []);
  });

  it('exports what meets the conditions as CSV, without formulas, and as JSON', { skip: skipBrowser }, async () => {
    await using tab = await at.openedAt('/data/service/priorities?columns=id,name&conditions=name like "=*"');
    const { page } = tab;
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export CSV' }).click(),
    ]);
    assert.equal(file.suggestedFilename(), 'service-priorities.csv');
    assert.match(await readFile(await file.path(), 'utf8'), /^\uFEFFid,name\r\n\d+,'=Alder\r\n$/);
    await page.getByText('1 record saved').waitFor();
    const [plain] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export JSON' }).click(),
    ]);
    assert.equal(plain.suggestedFilename(), 'service-priorities.json');
    const [alder] = JSON.parse(await readFile(await plain.path(), 'utf8'));
    assert.equal(alder.name, '=Alder');
    await page.goto(`${at.world.origin}/#/data/service/priorities?page=40&conditions=name="Who?" or id > 0`);
    await page.getByText(/^Page 40 is beyond the \d+ there are$/).waitFor();
    await page.getByRole('link', { name: 'To the first' }).click();
    await page.getByText(/^1 to \d+ of \d+$/).waitFor();
    assert.equal(await page.getByLabel('Conditions').inputValue(), 'name="Who?" or id > 0');
  });
});
