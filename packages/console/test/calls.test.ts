import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { aTicket, onEachEngine, worldCompany } from '@reeve/testkit';
import type { Page } from 'playwright-core';
import { skipBrowser, usualTimeout } from './a-browser.ts';
import { consoleWorld, onlyOnceOn, signIn } from './console-world.ts';

onEachEngine('calls in the console', (engine) => {
  const at = consoleWorld(engine);
  const onlyOnce = onlyOnceOn(engine);
  const recording = async (page: Page) => {
    page.setDefaultTimeout(60_000); // the company is packed when its recording begins
    await page.getByRole('button', { name: 'Record every call' }).click();
    await page.getByText(/is recorded from now on/).waitFor();
    page.setDefaultTimeout(usualTimeout);
  };

  it('records calls, says why one was refused and what another changed', { skip: skipBrowser }, async () => {
    await using tab = await at.openedAt('/calls');
    const { page } = tab;
    await recording(page);
    await at.world.post('/service/tickets', { summary: 'No company' });
    await page.getByRole('button', { name: 'POST /service/tickets' }).click();
    await page.getByRole('heading', { name: 'Why it was refused' }).waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: /^company/ })
      .waitFor();
    await page.getByRole('group', { name: 'Sent' }).getByText('No company').waitFor();
    await page.getByLabel('Copy as').selectOption('Python');
    await page.getByText(/requests\.request\(\s+'POST'/).waitFor();
    const id = await aTicket(at.world, { summary: 'Roof leaks' });
    await page.getByLabel('Address, body or record').fill('roof leaks');
    await page
      .getByRole('row')
      .filter({ hasText: /records? changed/ })
      .getByRole('button', { name: 'POST /service/tickets' })
      .click();
    const changed = page.getByRole('listitem').filter({ hasText: `Ticket ${id} added` });
    await changed.getByText('"Roof leaks"').waitFor();
    assert.deepEqual(tab.problems, []);
  });

  it('leaves out what the console reads itself, unless that is wanted', { skip: onlyOnce }, async () => {
    await using tab = await at.openedAt('/board');
    const { page } = tab;
    // Whoever loads the page again is signed in yet, by a session that is restored.
    await page.reload();
    await page.getByRole('heading', { name: 'Service board' }).waitFor();
    await at.world.get('/service/tickets/count?conditions=id=1');
    await page.goto(`${at.world.origin}/#/reference?operation=GET /system/info`);
    await page.getByRole('button', { name: 'Send GET' }).click();
    await page.getByText(/^200/).waitFor();
    await page.goto(`${at.world.origin}/#/calls`);
    const called = page.locator('.calls tbody button');
    await called.filter({ hasText: 'GET /service/tickets/count' }).first().waitFor();
    assert.equal(await called.filter({ hasText: 'GET /system/info' }).count(), 1, 'it was sent by hand');
    assert.equal(await called.filter({ hasText: 'GET /service/boards' }).count(), 0);
    await page.getByLabel('Reads of the console').check();
    await called.filter({ hasText: 'GET /service/boards' }).first().waitFor();
    assert.deepEqual(tab.problems, []);
  });

  it('replays a call, says where it differs, and saves it as a capsule', { skip: skipBrowser }, async () => {
    const id = await aTicket(at.world, { summary: 'Gutter' });
    await using tab = await at.openedAt('/calls');
    const { page } = tab;
    const stop = page.getByRole('button', { name: 'Stop recording' });
    await stop.click();
    await page.getByText('Calls are recorded no longer.').waitFor();
    await recording(page);
    await at.world.get(`/service/tickets/${id}?fields=summary`);
    await page.getByRole('button', { name: `GET /service/tickets/${id}?fields=summary` }).click();
    await page.getByRole('button', { name: 'Replay' }).click();
    await page.getByText('Answered 200, as before.').waitFor();
    await at.world.patch(`/service/tickets/${id}`, [{ op: 'replace', path: 'summary', value: 'Gutter is full' }]);
    await page.getByRole('button', { name: 'Replay' }).click();
    await page.getByText('"Gutter" → "Gutter is full"').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as capsule' }).click(),
    ]);
    const capsule = JSON.parse(await readFile(await file.path(), 'utf8'));
    assert.deepEqual([capsule.reeve, capsule.company, capsule.call.method], ['capsule', worldCompany, 'GET']);
    assert.match(capsule.answer.body, /Gutter/);
    assert.deepEqual(tab.problems, []);
  });

  it('reads the API log where it is chosen, newest first', { skip: skipBrowser }, async () => {
    await using tab = await at.openedAt('/calls');
    const { page } = tab;
    await page.getByLabel('Read from').selectOption('the API log');
    await page.getByRole('button', { name: /^Log / }).click();
    await page.getByText(/are logged until/).waitFor();
    await at.world.get('/service/nowhere');
    await at.world.get('/service/tickets?fields=id');
    const first = page.locator('.calls tbody tr').first();
    await first.getByRole('button', { name: 'GET /service/tickets?fields=id' }).waitFor();
    await page.getByLabel('Status').fill('4');
    await first.getByRole('button', { name: 'GET /service/nowhere' }).click();
    await page.getByText(/^Refused: /).waitFor();
    assert.deepEqual(tab.problems, []);
  });

  it('reads the API log of a server that has no recorder', { skip: onlyOnce }, async () => {
    await using tab = await at.openedAt('/');
    const { page } = tab;
    const refused = { status: 403, json: { message: 'Only a sandbox does this.' } };
    await page.route('**/_reeve/recorder', (route) => route.fulfill(refused));
    await page.getByRole('link', { name: 'Calls', exact: true }).click();
    await page.getByRole('button', { name: /^Log / }).waitFor();
    assert.equal(await page.getByLabel('Read from').count(), 0);
    assert.deepEqual(tab.problems, []);
  });

  it('asks for the token where the control plane wants one', { skip: onlyOnce }, async () => {
    await using tab = await at.opened();
    const { page } = tab;
    const state = { companies: [], calls: 0, bytes: 0, dropped: 0 };
    for (const [path, json] of [['recorder', state] as const, ['calls?*', []] as const])
      await page.route(`**/_reeve/${path}`, (route) => {
        const isKnown = route.request().headers()['authorization'] === 'Bearer sesame';
        return route.fulfill(isKnown ? { json } : { status: 401, json: { message: 'It wants the token.' } });
      });
    await signIn(page);
    await page.getByRole('link', { name: 'Calls', exact: true }).click();
    await page.getByText('It wants the token.').waitFor();
    await page.getByLabel('Token').fill('sesame');
    await page.keyboard.press('Enter');
    await page.getByText('No call was recorded.').waitFor();
    assert.deepEqual(tab.problems, []);
  });
});
