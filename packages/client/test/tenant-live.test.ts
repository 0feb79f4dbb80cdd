import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOneWorld } from '@reeve/testkit';
import { customFields, pullTypes, watchDrift, withCustomFields } from '../src/tenant.ts';
import { FaultyServer } from './faulty-server.ts';
import { clientOf } from './live-client.ts';

inOneWorld('what a tenant has of its own', (world) => {
  it('custom fields are read and set by caption, and their types are pulled', async () => {
    const client = clientOf(world());
    const common = {
      podId: 1,
      sequenceNumber: 1,
      requiredFlag: false,
      displayOnScreenFlag: true,
      addAllLocations: true,
    } as const;
    const own = { ...common, screenId: 'sr100', readOnlyFlag: false, listViewFlag: false, numberDecimals: 0 } as const;
    const made = async (caption: string, more: object) =>
      client.system.userDefinedFields.create({ ...own, caption, ...more } as never);
    await made('Cloud', { fieldTypeIdentifier: 'Checkbox', entryTypeIdentifier: 'EntryField' });
    await made('Tier', {
      sequenceNumber: 2,
      fieldTypeIdentifier: 'Text',
      entryTypeIdentifier: 'List',
      options: [{ optionValue: 'Gold' }, { optionValue: "Bob's" }],
    });
    const ticket = await client.service.tickets.create({ summary: 'Own', company: { id: 1 } });
    const changed = await client.service
      .tickets(ticket.id)
      .patch({ customFields: withCustomFields(ticket, { Cloud: true, Tier: 'Gold' }) });
    assert.deepEqual(customFields<{ Cloud: boolean; Tier: string }>(changed), { Cloud: true, Tier: 'Gold' });
    assert.throws(() => withCustomFields(ticket, { Clowd: true }), /no custom field "Clowd"/);
    const types = await pullTypes(client);
    assert.match(
      types,
      /export interface TenantFields \{\n {2}'[^']+': \{\n {4}'Cloud': boolean \| null;\n {4}'Tier': 'Gold' \| 'Bob\\'s' \| null;/,
    );
    assert.match(types, /'Help Desk': '[^']+' \| '/);
  });

  it('answers of a live server are as the types say, whatever is asked', async () => {
    const { client, report } = watchDrift(clientOf(world()));
    const { company, service, system, time, project, finance } = client;
    await service.tickets.create({ summary: 'Drift', company: { id: 1 } });
    await service.tickets.list({ pageSize: 100 });
    await Promise.all([
      company.companies.list(),
      company.contacts.list(),
      system.members.list(),
      service.boards.list(),
    ]);
    await Promise.all([
      time.workTypes.list(),
      project.projects.list(),
      finance.agreements.list(),
      company.companies(1).sites.list(),
    ]);
    assert.deepEqual(report().differences, []);
  });
});

it('a field that nobody knows and a value of another kind are told, and nothing fails', async () => {
  await using server = await FaultyServer.open();
  server.script = [
    { status: 200, body: { id: 5, summary: 7, madeUp: true, board: { id: 1, colour: 'red' }, resources: null } },
  ];
  const { client, report } = watchDrift(server.client());
  await client.service.tickets(5).get();
  assert.equal((await client.service.tickets(6).get()).id, 5);
  assert.deepEqual(report().differences, [
    {
      model: 'Ticket',
      field: 'summary',
      kind: 'other kind of value',
      found: 'number',
      path: '/service/tickets/{}',
      seen: 2,
    },
    { model: 'Ticket', field: 'madeUp', kind: 'unknown field', found: 'boolean', path: '/service/tickets/{}', seen: 2 },
    {
      model: 'BoardReference',
      field: 'colour',
      kind: 'unknown field',
      found: 'string',
      path: '/service/tickets/{}',
      seen: 2,
    },
  ]);
});
