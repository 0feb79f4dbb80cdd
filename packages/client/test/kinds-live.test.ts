import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOneWorld } from '@reeve/testkit';
import { all, any, fetchTransport, meets, patchSteps } from '../src/index.ts';
import { clientOf } from './live-client.ts';

inOneWorld('every kind of operation against a live server', (world) => {
  it('creates, gets, replaces, patches and deletes', async () => {
    const client = clientOf(world());
    const made = await client.company.companies
      .create({ identifier: 'Kinds', name: 'Kinds Ltd', types: [{ id: 1 }] })
      .withResponse();
    assert.equal(made.status, 201);
    assert.match(made.requestId ?? '', /-/);
    const company = client.company.companies(made.data.id);
    const read = await company.get();
    assert.equal(read.name, 'Kinds Ltd');
    const { types: _, ...whole } = read;
    assert.equal((await company.replace({ ...whole, identifier: 'Kinds', name: 'Kinds GmbH' })).name, 'Kinds GmbH');
    assert.equal((await company.patch({ phoneNumber: '5550100' })).phoneNumber, '5550100');
    assert.equal(
      (await company.patch((draft) => draft.set('city', 'Essen').clear('phoneNumber'))).phoneNumber,
      undefined,
    );
    const steps = patchSteps(read, { ...read, website: 'kinds.example', market: { id: 1, name: 'Other' } });
    assert.deepEqual(steps, [
      { op: 'replace', path: 'website', value: 'kinds.example' },
      { op: 'replace', path: 'market', value: { id: 1 } },
    ]);
    assert.equal((await company.patch(steps.slice(0, 1))).website, 'kinds.example');
    assert.equal(await company.delete(), undefined);
    await assert.rejects(company.get(), { name: 'NotFoundError', code: 'NotFound', status: 404 });
  });

  it('lists, counts, finds the first, and searches', async () => {
    const client = clientOf(world());
    for (const summary of ['Printer 1', 'Printer 2', 'Scanner'])
      await client.service.tickets.create({ summary, company: { id: 1 } });
    const { tickets } = client.service;
    const list = await tickets.list({
      where: (t) => t.summary.startsWith('Printer'),
      fields: ['id', 'company/name'],
      orderBy: 'id desc',
    });
    assert.deepEqual(
      list.map(({ company }) => company?.name !== undefined),
      [true, true],
    );
    assert.deepEqual(Object.keys(list[0] ?? {}), ['id', 'company']);
    assert.equal(await tickets.count({ where: (t) => any(t.summary.is('Scanner'), t.summary.contains('2')) }), 2);
    assert.equal((await tickets.first({ where: 'summary = "Scanner"' }))?.summary, 'Scanner');
    assert.equal(await tickets.first({ where: (t) => t.id.is(0) }), undefined);
    assert.equal((await tickets.search.post({ conditions: 'summary like "Printer*"' })).length, 2);
    const recent = await tickets.list({
      where: (t) => all(t.lastUpdated.isAbove(new Date(0)), t.board.name.is('Help Desk')),
    });
    assert.ok(recent.length >= 3 && recent.every((ticket) => meets(ticket, (t) => t.board.name.is('help desk'))));
  });

  it('reads the short forms and the usages of setup tables', async () => {
    const { service, company } = clientOf(world());
    const [country] = await company.countries.info.list({ pageSize: 1 });
    assert.ok((await company.countries.info.count()) > 0);
    assert.equal((await company.countries(country?.id ?? 0).info.get()).name, country?.name);
    const [board] = await service.boards.list({ pageSize: 1 });
    assert.ok((await service.boards(board?.id ?? 0).usages.get()).length > 0);
    assert.ok(Array.isArray(await service.boards(board?.id ?? 0).usages.list()));
  });

  it('takes actions', async () => {
    const client = clientOf(world());
    const ticket = await client.service.tickets.create({ summary: 'Copy me', company: { id: 1 } });
    assert.match((await client.service.tickets(ticket.id).copy.post()).summary ?? '', /Copy me/);
    assert.ok((await client.system.info.get()).version);
    assert.ok(Array.isArray(await client.system.mySecurity.list()));
  });

  it('uploads, downloads and changes documents', async () => {
    const { system, service } = clientOf(world());
    const ticket = await service.tickets.create({ summary: 'Log', company: { id: 1 } });
    async function* lines() {
      for (const line of ['one\n', 'two\n']) yield new TextEncoder().encode(line);
    }
    const owner = { recordType: 'Ticket', recordId: ticket.id };
    const sent = await system.documents.upload({ ...owner, title: 'Log', filename: 'a "log".txt', file: lines });
    const file = await system.documents(sent.id).download();
    assert.equal(await file.text(), 'one\ntwo\n');
    assert.match(file.filename ?? '', /log/);
    const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256);
    const other = await system.documents.upload({
      ...owner,
      title: 'Bytes',
      filename: 'a.bin',
      file: new Blob([bytes]),
    });
    assert.deepEqual(await (await system.documents(other.id).download()).bytes(), bytes);
    assert.equal((await system.documents(sent.id).upload({ title: 'Renamed' })).title, 'Renamed');
    assert.equal(await system.documents.count({ query: owner }), 2);
  });

  it('does the same by fetch', async () => {
    const { system, service } = clientOf(world(), { transport: fetchTransport() });
    const ticket = await service.tickets.create({ summary: 'By fetch', company: { id: 1 } });
    const file = new Blob(['one', 'two']);
    const sent = await system.documents.upload({
      recordType: 'Ticket',
      recordId: ticket.id,
      title: 'F',
      filename: 'f.txt',
      file,
    });
    assert.equal(await (await system.documents(sent.id).download()).text(), 'onetwo');
    assert.equal((await service.tickets(ticket.id).patch({ summary: 'Patched' })).summary, 'Patched');
    await assert.rejects(service.tickets(999_999).get(), { name: 'NotFoundError' });
  });

  it('reads reports as rows', async () => {
    const client = clientOf(world());
    const [row] = await client.system
      .reports('Service')
      .rows({ columns: ['SR_Service_RecID', 'Summary', 'date_entered'], pageSize: 1 });
    assert.deepEqual(Object.keys(row ?? {}), ['SR_Service_RecID', 'Summary', 'date_entered']);
    assert.equal(typeof row?.['SR_Service_RecID'], 'number');
    assert.ok(row?.['date_entered'] instanceof Date);
    assert.ok((await client.system.reports('Service').count()) > 0);
  });

  it('acts as another member by keys that are renewed before they end', async () => {
    const client = clientOf(world(), { clock: { now: () => world().clock.now(), after: () => () => {} } });
    const member = client.as('Admin1');
    const make = async () =>
      (await member.service.tickets.create({ summary: 'Mine', company: { id: 1 } }))._info?.enteredBy;
    assert.equal(await make(), 'Admin1');
    world().clock.pass(3.95 * 3600);
    assert.equal(await make(), 'Admin1');
  });

  it('asks in an older version, for one call or all', async () => {
    const older = clientOf(world(), { version: '2022.1' });
    await assert.rejects(
      older.service.tickets.create({ summary: 'x', company: { id: 1 }, isIssueTicket: true } as never, {
        version: '1900.1x',
      }),
    );
    const { header } = await older.service.tickets.list({ pageSize: 1 }).withResponse();
    assert.match(header('content-type') ?? '', /version=2022\.1/);
  });

  it('says of a refusal what is wrong, and shows no keys', async () => {
    const client = clientOf(world());
    const error = await client.service.tickets.create({ summary: '', company: { id: 999_999 } }).then(
      () => null,
      (raised: Error & { errors?: readonly { field?: string }[] }) => raised,
    );
    assert.equal(error?.name, 'BadRequestError');
    assert.ok((error?.errors?.length ?? 0) > 0);
    assert.doesNotMatch(JSON.stringify(error) + String(error?.stack), /worldprivatekey|Basic /);
    const { inspect } = await import('node:util');
    assert.doesNotMatch(inspect(client.connection, { depth: 9, showHidden: true }), /worldprivatekey0|Basic /);
  });
});
