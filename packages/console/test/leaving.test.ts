import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, makeRecord, onEachEngine, worldCompany } from '@reeve/testkit';
import { skipBrowser } from './a-browser.ts';
import { consoleWorld } from './console-world.ts';

onEachEngine('what the console says before something is lost or odd', (engine) => {
  const at = consoleWorld(engine);

  it('asks before what was typed is left, and not once it is saved', { skip: skipBrowser }, async () => {
    const id = await makeRecord(at.world, '/service/priorities', { name: 'Oak', color: 'Red', sortOrder: 9 });
    await using tab = await at.openedAt(`/data/service/priorities/${id}`);
    const { page } = tab;
    const asked: string[] = [];
    let answer = false;
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      return answer ? dialog.accept() : dialog.dismiss();
    });
    const toBoard = () => page.getByRole('link', { name: 'Overview', exact: true }).click();
    await page.getByLabel(/^name\b/).fill('Rowan');
    await toBoard();
    assert.deepEqual(asked, ['What you typed is not saved. Leave it?']);
    assert.equal(await page.getByLabel(/^name\b/).inputValue(), 'Rowan');
    assert.match(page.url(), new RegExp(`/data/service/priorities/${id}$`));
    await page.getByRole('button', { name: 'Sign out' }).click();
    assert.equal(asked.length, 2);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await toBoard();
    await page.getByRole('heading', { name: 'Overview' }).waitFor();
    assert.equal(asked.length, 2);
    answer = true;
    await page.goto(`${at.world.origin}/#/ticket/${await aTicket(at.world, { summary: 'Hinge' })}`);
    await page.getByLabel('New note').fill('Half a thought');
    await toBoard();
    await page.getByRole('heading', { name: 'Overview' }).waitFor();
    assert.equal(asked.length, 3);
    assert.deepEqual(tab.problems, []);
  });

  it('says on every page that faults are armed, or the clock was moved or stands', { skip: skipBrowser }, async () => {
    const company = worldCompany;
    await using tab = await at.openedAt('/data');
    const { page } = tab;
    const banner = page.locator('.banner');
    await banner.getByText(`The clock of ${company} was moved`).waitFor();
    await at.world.post('//_reeve/clock', { company, set: new Date().toISOString() });
    await banner.waitFor({ state: 'detached' });
    await at.world.post('//_reeve/faults', { company, kind: 'slow', method: 'PUT', path: '/service/nothing' });
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
