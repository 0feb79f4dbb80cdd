import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { it } from 'node:test';
import { aMember, aTicket, makeRecord, onEachEngine, worldCompany } from '@reeve/testkit';
import { skipBrowser } from './a-browser.ts';
import { consoleWorld, onlyOnceOn } from './console-world.ts';

onEachEngine('the pages of the console', (engine) => {
  const at = consoleWorld(engine, { furtherTenants: true });
  const onlyOnce = onlyOnceOn(engine);

  it('says that there is no page where none is', { skip: onlyOnce }, async () => {
    await using tab = await at.openedAt('/nowhere');
    await tab.page.getByText('There is no page here.').waitFor();
    assert.equal(await tab.page.title(), 'Reeve');
  });

  it('shows a ticket, takes a note and time, and changes its priority', { skip: skipBrowser }, async () => {
    const priority = await makeRecord(at.world, '/service/priorities', { name: 'Now', color: 'Red', sortOrder: 9 });
    const id = await aTicket(at.world, { summary: 'Lift stands', initialDescription: 'It stands' });
    await using tab = await at.openedAt(`/ticket/${id}`);
    const { page } = tab;
    await page.getByText('It stands').waitFor();
    assert.equal(await page.title(), `#${id} · Board · Reeve`);
    const board = page
      .locator('.facts div')
      .filter({ hasText: /^Board/ })
      .getByRole('link');
    assert.match((await board.getAttribute('href')) ?? '', /^#\/data\/service\/boards\/\d+$/);
    await page.getByLabel('New note').fill('Looked at the motor');
    await page.getByLabel('Kind').selectOption('Internal');
    await page.getByRole('button', { name: 'Add note' }).press('Enter');
    await page.getByRole('listitem').filter({ hasText: 'Looked at the motor' }).getByText('Internal').waitFor();
    await page.getByLabel('Hours').fill('0.5');
    await page.getByLabel('What was done').fill('Oiled it');
    await page.keyboard.press('Enter');
    await page.getByText('Oiled it').waitFor();
    await page.getByLabel('Priority').selectOption('Now');
    await page.getByText(/priority was changed from/).waitFor();
    const { json } = await at.world.get(`/service/tickets/${id}?fields=priority,actualHours`);
    assert.deepEqual(json, { priority: { id: priority, name: 'Now', ...infoOf(json) }, actualHours: 0.5 });
    assert.deepEqual(tab.problems, []);
  });

  it('shows what became of a callback, and replays it', { skip: skipBrowser }, async () => {
    const heard: string[] = [];
    const receiver = createServer((request, response) => {
      request.on('data', (bytes) => heard.push(String(bytes)));
      request.on('end', () => response.end('thanks'));
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = receiver.address() as { port: number };
      const url = `http://127.0.0.1:${port}/?id=`;
      const made = { type: 'ticket', level: 'owner', url, objectId: 1, description: 'Ours' };
      await makeRecord(at.world, '/system/callbacks', made);
      await aTicket(at.world, { summary: 'Bell rings' });
      await using tab = await at.openedAt('/callbacks');
      const { page } = tab;
      const attempts = page.getByRole('region', { name: 'Attempts' });
      await attempts.getByRole('button', { name: /^ticket \d+ added/ }).click();
      await page.getByRole('group', { name: 'Answered' }).getByText('thanks').waitFor();
      await page.getByRole('button', { name: 'Replay' }).click();
      await attempts.getByText('delivered').nth(1).waitFor();
      assert.equal(heard.length, 2);
      assert.deepEqual(tab.problems, []);
    } finally {
      receiver.close();
    }
  });

  it('keeps a snapshot, forks, moves the clock and arms a fault', { skip: skipBrowser }, async () => {
    await using tab = await at.openedAt('/sandbox');
    const { page } = tab;
    page.setDefaultTimeout(120_000); // a schema of 2,100 relations is copied
    await page.getByLabel(/as it is now/).fill('before');
    await page.keyboard.press('Enter');
    await page.getByText('Kept as before').waitFor();
    const id = await aTicket(at.world, { summary: 'Gone soon' });
    await page.getByRole('button', { name: 'Restore', exact: true }).click();
    await page.getByRole('button', { name: 'Restore it' }).click();
    await page.getByText(`${worldCompany} is before again`).waitFor();
    assert.equal((await at.world.get(`/service/tickets/${id}`)).status, 404);
    await page.getByLabel(/^A copy of/).fill('twin');
    await page.getByRole('button', { name: 'Fork' }).click();
    await page.getByText('Made twin').waitFor();
    const before = (await at.world.get(`//_reeve/clock?company=${worldCompany}`)).json as { now: string };
    await page.getByRole('button', { name: '1 day on' }).click();
    await page.getByText(`in ${worldCompany}`, { exact: false }).last().waitFor();
    const after = (await at.world.get(`//_reeve/clock?company=${worldCompany}`)).json as { now: string };
    assert.ok(Date.parse(after.now) - Date.parse(before.now) >= 86_400_000);
    await page.getByLabel('Method').selectOption('DELETE');
    await page.getByRole('button', { name: 'Arm', exact: true }).click();
    await page.getByText(/happened 0 times/).waitFor();
    assert.equal((await at.world.delete('/service/tickets/999999')).status, 500);
    await page.getByRole('button', { name: /^Disarm/ }).click();
    await page.getByText('Nothing fails on purpose.').waitFor();
    await page.getByRole('button', { name: 'half-broken-callbacks' }).click();
    await page.getByText('callback wrongly signed').first().waitFor();
    await page.getByLabel('Kind').selectOption('callback dropped');
    await page.getByRole('button', { name: 'Arm', exact: true }).click();
    await page.getByText('Armed a fault').waitFor();
    const armed = (await at.world.get('//_reeve/faults')).json as { kind: string; times: number | null }[];
    assert.equal(armed.length, 6, 'five of the mood, and one');
    assert.deepEqual([armed.at(-1)?.kind, armed.at(-1)?.times], ['callback dropped', 1]);
    await at.world.send('DELETE', '//_reeve/faults', {});
    assert.deepEqual(tab.problems, []);
  });

  it('reads a condition, plans it, and answers or refuses it', { skip: skipBrowser }, async () => {
    await using tab = await at.openedAt('/conditions');
    const { page } = tab;
    const line = page.getByLabel('Conditions', { exact: true });
    await line.fill('name = "Nobody" or id > 0');
    await page.getByLabel('List').fill('/service/priorities');
    await page.getByRole('button', { name: 'Try it' }).click();
    await page.getByRole('region', { name: 'Read as' }).getByText('one of').waitFor();
    await page.getByRole('heading', { name: /^\d+ rows$/ }).waitFor();
    await page
      .getByRole('group', { name: 'SQL' })
      .first()
      .getByText(/^select/)
      .waitFor();
    await line.fill('nome = "Nobody"');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Why it is refused' }).waitFor();
    await page.getByText('Meant perhaps: name').waitFor();
    assert.deepEqual(tab.problems, []);
  });

  it('shows who may what, and tries an operation of the reference', { skip: skipBrowser }, async () => {
    await using tab = await at.openedAt('/roles');
    const { page } = tab;
    await page.getByRole('rowheader', { name: 'Service Tickets' }).waitFor();
    await page.getByLabel('Find a function').fill('invoicing');
    await page.getByRole('rowheader', { name: 'Service Tickets' }).waitFor({ state: 'detached' });
    await page.goto(`${at.world.origin}/#/reference`);
    await page.getByLabel('Find an operation').fill('get /system/info');
    await page.getByRole('button', { name: 'GET /system/info', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Send GET' }).click();
    await page.getByRole('group', { name: 'Answer' }).getByText(/^200/).waitFor();
    assert.deepEqual(tab.problems, []);
  });

  it('draws pictures with their figures beside, and says how the server is', { skip: skipBrowser }, async () => {
    await aTicket(at.world, { summary: 'Counted' });
    await using tab = await at.openedAt('/');
    const { page } = tab;
    const picture = page.getByRole('region', { name: 'Tickets by day' });
    await picture.getByRole('img', { name: /opened and closed on each day/ }).waitFor();
    await picture.getByText('Figures').click();
    assert.match(await picture.locator('tbody tr').last().innerText(), /\s[1-9]\d*\s+\d+$/);
    await page.goto(`${at.world.origin}/#/health`);
    await page.getByText('All is well.').waitFor();
    await page.getByText('Calls answered').first().waitFor();
    assert.deepEqual(tab.problems, []);
  });

  it('takes a password, and offers what the role allows alone', { skip: skipBrowser }, async () => {
    const role = await makeRecord(at.world, '/system/securityroles', { name: 'Ticket reader', roleType: 'Custom' });
    await aMember(at.world, 'ines', { password: 'secret0', securityRole: { id: role } });
    const body = {
      company: worldCompany,
      role: 'Ticket reader',
      function: 'Service Desk/Service Tickets',
      inquire: 'All',
    };
    assert.equal((await at.world.put('//_reeve/roles', body)).status, 200);
    await using tab = await at.opened();
    const { page } = tab;
    await page.getByLabel('User name and password').check();
    await page.getByLabel('Company', { exact: true }).fill(worldCompany);
    await page.getByLabel('User name', { exact: true }).fill('ines');
    await page.getByLabel('Password', { exact: true }).fill('wrong');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page
      .getByRole('alert')
      .getByText(/is wrong/)
      .waitFor();
    await page.getByLabel('Password', { exact: true }).fill('secret0');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByText(`${worldCompany} · Ticket reader`).waitFor();
    await page.getByRole('heading', { name: 'Tickets by day' }).waitFor();
    assert.equal(await page.getByRole('heading', { name: 'Invoices by month' }).count(), 0);
    assert.equal(await page.getByRole('link', { name: 'Board', exact: true }).count(), 1);
    assert.equal(await page.getByRole('link', { name: 'Roles', exact: true }).count(), 0);
    await page.goto(`${at.world.origin}/#/data/service/tickets`);
    await page.getByRole('heading', { name: 'tickets' }).waitFor();
    assert.equal(await page.getByRole('link', { name: 'New', exact: true }).count(), 0);
    await page.goto(`${at.world.origin}/#/data/service/tickets/${await aTicket(at.world)}`);
    const related = page.getByRole('navigation', { name: 'Related records' });
    await related.getByRole('link', { name: 'notes' }).waitFor();
    assert.equal(await related.getByRole('link', { name: 'expenseEntries' }).count(), 0, 'the role reads none');
    await page.goto(`${at.world.origin}/#/data/finance/invoices`);
    await page.getByText('Your role does not let you read /finance/invoices.').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await page.waitForTimeout(0);
    assert.deepEqual(
      (await page.context().cookies()).filter(({ name }) => name === 'memberHash'),
      [],
    );
    assert.deepEqual(tab.problems, []);
  });
});

function infoOf(json: unknown): object {
  const { priority } = json as { priority: Record<string, unknown> };
  return Object.fromEntries(
    ['sort', 'level', '_info'].flatMap((name) => (name in priority ? [[name, priority[name]]] : [])),
  );
}
