import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOneWorld } from '../../testkit/src/on-each-engine.ts';
import { type Answered, made, patched, read, refused } from './answers.ts';

type Item = {
  id: number;
  type: { id: number };
  value: string;
  defaultFlag: boolean;
  communicationType: string;
  domain?: string;
};

inOneWorld('writes', (world) => {
  const contact = (body: object = {}) => made(world(), '/company/contacts', { firstName: 'Pat', ...body });
  const itemsOf = (record: Answered) => (record['communicationItems'] ?? []) as Item[];
  const typeOf = async (flag: string) => {
    const types = await read<Answered[]>(world(), '/company/communicationTypes');
    return types.find((type) => type[flag] === true)?.id ?? 0;
  };

  it('refuses a patch that is no array', async () => {
    const { id } = await contact();
    const reply = await world().patch(`/company/contacts/${id}`, { op: 'replace', path: 'firstName', value: 'x' });
    refused(reply, 400, 'ConnectWiseApi', /requires a JSON array/);
  });

  it('patches with and without a slash, in any case of op, and answers the whole record', async () => {
    const { id } = await contact({ lastName: 'Doe' });
    const path = `/company/contacts/${id}`;
    assert.equal((await patched(world(), path, [{ op: 'replace', path: '/firstName', value: 'A' }]))['firstName'], 'A');
    assert.equal((await patched(world(), path, [{ op: 'Replace', path: 'firstName', value: 'B' }]))['lastName'], 'Doe');
    assert.equal((await patched(world(), path, [{ op: 'remove', path: 'lastName' }]))['lastName'], undefined);
    assert.equal((await patched(world(), path, [{ op: 'add', path: 'lastName', value: 'Roe' }]))['lastName'], 'Roe');
    assert.equal(
      (await patched(world(), path, [{ op: 'replace', path: 'lastName', value: '' }]))['lastName'] ?? '',
      '',
    );
  });

  const badPatches: readonly (readonly [operation: object, code: string, message: RegExp])[] = [
    [{ op: 'replace', path: 'FirstName', value: 'x' }, 'InvalidPatch', /'FirstName' is not valid/],
    [{ op: 'replace', path: 'nope', value: 'x' }, 'InvalidPatch', /'nope' is not valid/],
    [{ op: 'move', path: 'firstName', from: 'lastName' }, 'InvalidPatch', /'move' is not supported/],
    [{ op: 'replace', value: 'x' }, 'InvalidPatch', /"path"/],
    [
      { op: 'replace', path: 'communicationItems', value: 'x' },
      'InvalidPatch',
      /^Could not cast or convert from System\.String to .*ContactCommunicationItem\[\]\.$/,
    ],
    [{ op: 'remove', path: '/communicationItems/7' }, 'InvalidPatch', /'7'/],
    [{ op: 'replace', path: '/firstName/x', value: 'x' }, 'InvalidPatch', /no parts/],
    [{ op: 'replace', path: 'firstName', value: 'x', also: 1 }, 'ConnectWiseApi', /^Could not find member 'also'/],
    [{ op: 'replace', path: 'company/name', value: 'Nobody Ltd' }, 'InvalidObject', /contact object is invalid/],
    [{ op: 'replace', path: 'company/nope', value: 'x' }, 'ConnectWiseApi', /^Could not find member 'nope'/],
    [{ op: 'remove', path: 'firstName' }, 'InvalidObject', /contact object is invalid/],
  ];
  for (const [operation, code, message] of badPatches) {
    it(`refuses the patch ${JSON.stringify(operation)} and changes nothing`, async () => {
      const { id } = await contact({ lastName: 'Same' });
      const before = (await world().get(`/company/contacts/${id}`)).text;
      refused(await world().patch(`/company/contacts/${id}`, [operation]), 400, code, message);
      assert.equal((await world().get(`/company/contacts/${id}`)).text, before);
    });
  }

  it('refuses a patch as a whole when one of its operations is refused', async () => {
    const { id } = await contact();
    const operations = [
      { op: 'replace', path: 'firstName', value: 'Changed' },
      { op: 'replace', path: 'company/id', value: 424242 },
    ];
    const [broken] = refused(await world().patch(`/company/contacts/${id}`, operations), 400, 'InvalidObject');
    assert.equal(broken?.field, 'company/id');
    assert.equal((await read(world(), `/company/contacts/${id}`))['firstName'], 'Pat');
  });

  it('sets references by id, by name and by identifier, and takes numbers as text', async () => {
    const board = (await read<Answered[]>(world(), '/service/boards'))[0];
    const statuses = await read<Answered[]>(world(), `/service/boards/${board?.id}/statuses`);
    const [first, second] = statuses.filter((status) => status['closedStatus'] === false);
    const ticket = await made(world(), '/service/tickets', {
      summary: 'x',
      company: { id: '1' },
      board: { name: board?.['name'] },
    });
    const path = `/service/tickets/${ticket.id}`;
    const statusOf = (record: Answered) => (record['status'] as { id: number }).id;
    const operations = (value: unknown, at = 'status') => [{ op: 'replace', path: at, value }];
    assert.equal(statusOf(await patched(world(), path, operations({ id: second?.id }))), second?.id);
    assert.equal(statusOf(await patched(world(), path, operations({ name: first?.['name'] }))), first?.id);
    assert.equal(statusOf(await patched(world(), path, operations(String(second?.id), 'status/id'))), second?.id);
    assert.equal(statusOf(await patched(world(), path, operations(first?.['name'], 'status/name'))), first?.id);
    const owned = await patched(world(), path, operations('ReeveApi', 'owner/identifier'));
    assert.equal((owned['owner'] as { identifier: string }).identifier, 'ReeveApi');
    assert.equal((await patched(world(), path, [{ op: 'remove', path: 'owner' }]))['owner'], undefined);
  });

  it('appends communication items whatever the index, and moves the default mark', async () => {
    const [email, fax] = [await typeOf('emailFlag'), await typeOf('faxFlag')];
    const record = await contact({
      communicationItems: [
        { type: { id: String(email) }, value: 'a@one.test', defaultFlag: true },
        { type: { id: fax }, value: '1', defaultFlag: true },
      ],
    });
    const path = `/company/contacts/${record.id}`;
    assert.equal(itemsOf(record)[0]?.domain, '@one.test');
    const value = { type: { id: fax }, value: '2', defaultFlag: true };
    const added = itemsOf(await patched(world(), path, [{ op: 'add', path: '/communicationItems/0', value }]));
    assert.deepEqual(
      added.map((item) => item.value),
      ['a@one.test', '1', '2'],
    );
    assert.deepEqual(
      added.map((item) => item.defaultFlag),
      [true, false, true],
    );
    const changed = itemsOf(
      await patched(world(), path, [{ op: 'replace', path: '/communicationItems/1/value', value: '9' }]),
    );
    assert.deepEqual(
      changed.map((item) => item.value),
      ['a@one.test', '9', '2'],
    );
    assert.deepEqual(
      changed.map(({ id }) => id),
      added.map(({ id }) => id),
    );
    const removed = itemsOf(
      await patched(world(), path, [
        { op: 'remove', path: '/communicationItems/2' },
        { op: 'remove', path: '/communicationItems/0' },
      ]),
    );
    assert.deepEqual(
      removed.map((item) => item.value),
      ['9'],
    );
    const listed = await read<Item[]>(world(), `${path}/communications`);
    assert.deepEqual(
      listed.map((item) => item.value),
      ['9'],
    );
  });

  it('replaces a record: what is not sent falls back, communication items and types stay', async () => {
    const email = await typeOf('emailFlag');
    const communicationItems = [{ type: { id: email }, value: 'a@one.test', defaultFlag: true }];
    const record = await contact({
      lastName: 'Doe',
      title: 'Dr',
      marriedFlag: true,
      company: { id: 1 },
      communicationItems,
    });
    const reply = await world().put(`/company/contacts/${record.id}`, { firstName: 'New' });
    assert.equal(reply.status, 200, reply.text);
    const replaced = reply.json as Answered;
    for (const key of ['lastName', 'title', 'company']) assert.equal(replaced[key], undefined, key);
    assert.equal(replaced['marriedFlag'], false);
    assert.equal(replaced['mobileGuid'], record['mobileGuid']);
    assert.equal(itemsOf(replaced)[0]?.value, 'a@one.test');
    const entered = `/company/contacts?conditions=id=${record.id} and dateEntered=[2025-03-03T09:00:00Z] and enteredBy="ReeveApi"`;
    assert.equal((await read<Answered[]>(world(), entered)).length, 1);
    refused(await world().put(`/company/contacts/${record.id}`, {}), 400, 'InvalidObject');
    assert.equal((await world().put('/company/contacts/424242', { firstName: 'x' })).status, 404);
  });

  it('takes the types of a company when it is made, and later none, not even as they are', async () => {
    const [one, two] = await read<Answered[]>(world(), '/company/companies/types');
    const body = { identifier: 'typed', name: 'Typed', city: 'York', types: [{ id: one?.id }] };
    const company = await made(world(), '/company/companies', body);
    const ids = (record: Answered) => (record['types'] as { id: number }[]).map(({ id }) => id);
    assert.deepEqual(ids(company), [one?.id]);
    for (const types of [company['types'], [{ id: two?.id }]]) {
      const reply = await world().put(`/company/companies/${company.id}`, { ...company, types });
      const [broken] = refused(reply, 400, 'InvalidObject');
      assert.equal(broken?.message, 'typeIds can only be used when creating a new company.');
    }
    const { types: _, ...rest } = company;
    assert.equal((await world().put(`/company/companies/${company.id}`, rest)).status, 200);
    assert.deepEqual(ids(await read(world(), `/company/companies/${company.id}`)), [one?.id]);
    await made(world(), `/company/companies/${company.id}/typeAssociations`, { type: { id: two?.id } });
    assert.deepEqual(ids(await read(world(), `/company/companies/${company.id}`)), [one?.id, two?.id]);
  });

  it('never answers nor stores what is only for writing', async () => {
    const body = { identifier: 'int', username: 'integrator', password: 'hush-hush-42' };
    const reply = await world().post('/system/integratorLogins', body);
    const text =
      reply.status === 201
        ? reply.text
        : (await world().post('/company/contacts', { firstName: 'x', portalPassword: 'hush-hush-42' })).text;
    assert.ok(!text.includes('hush-hush-42') && !text.includes('assword'), text);
    const rows = await world().tenant.database.reader.all(
      'select * from "company_contacts" order by "id" desc limit 1',
    );
    assert.ok(!JSON.stringify(rows).includes('hush-hush-42'));
  });

  it('passes over fields that only the server writes', async () => {
    const guid = '00000000-0000-4000-8000-000000000001';
    const ticket = await made(world(), '/service/tickets', {
      summary: 'x',
      company: { id: 1 },
      closedFlag: true,
      mobileGuid: guid,
    });
    assert.equal(ticket['closedFlag'], false);
    assert.notEqual(ticket['mobileGuid'], guid);
  });

  it('takes locationId for location', async () => {
    const [location] = await read<Answered[]>(world(), '/system/locations');
    const [type] = await read<Answered[]>(world(), '/company/configurations/types');
    const body = { name: 'Router', type: { id: type?.id }, company: { id: 1 } };
    const made1 = await made(world(), '/company/configurations', { ...body, locationId: location?.id });
    assert.deepEqual([made1['locationId'], (made1['location'] as { id: number }).id], [location?.id, location?.id]);
    const [broken] = refused(
      await world().post('/company/configurations', { ...body, locationId: 4242 }),
      400,
      'InvalidObject',
    );
    assert.equal(broken?.code, 'NotFound');
  });

  it('keeps a nested record with the parent of its path, whatever the body says', async () => {
    const [one, two] = [await contact(), await contact()];
    const type = { id: await typeOf('phoneFlag') };
    const item = await made(world(), `/company/contacts/${one.id}/communications`, {
      type,
      value: '1',
      contactId: two.id,
    });
    const path = `/company/contacts/${one.id}/communications/${item.id}`;
    assert.equal((await read(world(), path))['contactId'], one.id);
    assert.equal((await world().put(path, { type, value: '2' })).status, 200);
    assert.equal(
      (await patched(world(), path, [{ op: 'replace', path: 'contactId', value: two.id }]))['contactId'],
      one.id,
    );
    assert.equal((await read(world(), path))['value'], '2');
  });

  it('keeps a service ticket a service ticket', async () => {
    const body = { summary: 'x', company: { id: 1 }, recordType: 'ProjectTicket' };
    const ticket = await made(world(), '/service/tickets', body);
    assert.equal((await read(world(), `/service/tickets/${ticket.id}`))['recordType'], 'ServiceTicket');
  });

  it('refuses to delete what is in use, and deletes what belongs to the record', async () => {
    const company = await made(world(), '/company/companies', { identifier: 'used', name: 'Used', city: 'York' });
    const person = await contact({ company: { id: company.id } });
    const reply = await world().delete(`/company/companies/${company.id}`);
    refused(reply, 409, 'ConnectWiseApi', `Company ${company.id} is in use by Contact records and cannot be deleted.`);
    const { text } = await world().get(`/company/companies/${company.id}/sites/count`);
    assert.equal(text, '{"count":1}', 'a refused deletion takes nothing away');
    assert.equal((await world().delete(`/company/contacts/${person.id}`)).status, 204);
    assert.equal((await world().delete(`/company/companies/${company.id}`)).status, 204);
  });

  it('never fails, nor leaves a reference to nothing, when one deletes what another refers to', async () => {
    for (let round = 0; round < 15; round += 1) {
      const company = await made(world(), '/company/companies', {
        identifier: `race${round}`,
        name: 'Race',
        city: 'York',
      });
      const person = { firstName: 'Race', company: { id: company.id } };
      const [one, two] = await Promise.all([
        world().post('/company/contacts', person),
        world().delete(`/company/companies/${company.id}`),
      ]);
      assert.ok([201, 400, 409].includes(one.status) && [204, 409].includes(two.status), `${one.text} ${two.text}`);
      assert.ok(one.status !== 201 || two.status !== 204, 'a contact is left without its company');
    }
  });

  it('shows the new name of a record wherever it is referred to', async () => {
    const company = await made(world(), '/company/companies', { identifier: 'fresh', name: 'Old', city: 'York' });
    const person = await contact({ company: { id: company.id } });
    const nameOf = (record: Answered) => (record['company'] as { name: string }).name;
    assert.equal(nameOf(person), 'Old');
    await patched(world(), `/company/companies/${company.id}`, [{ op: 'replace', path: 'name', value: 'New' }]);
    assert.equal(nameOf(await read(world(), `/company/contacts/${person.id}`)), 'New');
  });

  it('makes a ticket as told, the rest from the board, with its first note', async () => {
    const board = (await read<Answered[]>(world(), '/service/boards'))[0];
    const body = {
      summary: 'No mail',
      company: { id: 1 },
      board: { name: board?.['name'] },
      initialDescription: 'Since noon',
    };
    const ticket = await made(world(), '/service/tickets', body);
    assert.equal(ticket['initialDescription'], undefined);
    assert.ok(!('dateEntered' in ticket) && !('enteredBy' in ticket));
    assert.equal((ticket['_info'] as Record<string, string>)['enteredBy'], 'ReeveApi');
    const company = ticket['company'] as { identifier: string; name: string; _info: Record<string, string> };
    assert.equal(company._info['company_href'], `${world().base}/company/companies/1`);
    assert.ok(company.identifier !== '' && company.name !== '');
    const [note] = await read<Answered[]>(world(), `/service/tickets/${ticket.id}/notes`);
    assert.deepEqual([note?.['text'], note?.['detailDescriptionFlag']], ['Since noon', true]);
    assert.equal((await world().get(`/project/tickets/${ticket.id}`)).status, 404);
  });

  it('lets a condition find what a write has just changed', async () => {
    const { id } = await contact({ lastName: 'Ångström' });
    const found = (condition: string) =>
      read<Answered[]>(world(), `/company/contacts?conditions=${encodeURIComponent(condition)}`);
    assert.deepEqual(
      (await found('lastName = "ÅNGSTRÖM"')).map((each) => each.id),
      [id],
    );
    await patched(world(), `/company/contacts/${id}`, [{ op: 'replace', path: 'lastName', value: 'Ørsted' }]);
    assert.deepEqual(await found('lastName = "ångström"'), []);
    assert.deepEqual(
      (await found('lastName like "ø*"')).map((each) => each.id),
      [id],
    );
  });
});
