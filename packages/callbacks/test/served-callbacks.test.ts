import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { transact } from '@reeve/domain';
import { verifyMessage } from 'connectwise-rest/dist/utils/Callback.js';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../testkit/src/world.ts';
import { sign } from '../src/message/sign.ts';
import { changed, deleted, made, receiverOf, recorded, register } from './served-callbacks.ts';
import { TestReceiver } from './test-receiver.ts';

const keysInOrder = [
  ...['MessageId', 'FromUrl', 'CompanyId', 'MemberId', 'Action', 'Type', 'ID', 'ProductInstanceId', 'PartnerId'],
  ...['Entity', 'Metadata', 'CallbackObjectRecId'],
];

onEachEngine('what callbacks are told', (engine) => {
  let world: World;
  const ticketOf = (fields: Record<string, unknown> = {}) =>
    made(world, '/service/tickets', { summary: 'Help', company: { id: 1 }, ...fields });
  const counts = async (...ids: number[]) => Promise.all(ids.map((id) => recorded(world, id)));
  before(async () => {
    world = await aWorld({ engine });
  });
  after(async () => world[Symbol.asyncDispose]());

  test('a message has its keys in order, and an entity without custom fields and lists', async () => {
    const { receiver } = await receiverOf(world, 'contact');
    await using _ = receiver;
    const contact = await made(world, '/company/contacts', { firstName: 'Ann', types: [{ id: 1 }] });
    await changed(world, `/company/contacts/${contact.id}`, { title: 'Chief' });
    const [added, updated] = await receiver.take(2);
    assert.ok(added !== undefined && updated !== undefined);
    assert.equal(added.url, `/contact/owner/0?recordId=${contact.id}&action=added`);
    assert.deepEqual(Object.keys(added.body), keysInOrder);
    assert.equal(added.text, JSON.stringify(added.body), 'compact, as JSON.stringify writes it');
    assert.equal(added.body.MemberId, 'ReeveApi');
    const entity = JSON.parse(added.body.Entity ?? '') as Record<string, unknown>;
    const later = JSON.parse(updated.body.Entity ?? '') as Record<string, unknown>;
    assert.deepEqual([entity['firstName'], entity['title'], later['title']], ['Ann', undefined, 'Chief']);
    for (const key of ['customFields', 'types', 'communicationItems', 'ignoreDuplicates']) assert.ok(!(key in entity));
    assert.deepEqual(entity['relationship'], {
      _info: { relationship_href: `${world.origin}/v2025_1//apis/3.0/company/contacts/relationships/` },
    });
    assert.deepEqual([entity['portalSecurityLevel'] === undefined, 'portalSecurityLevel' in later], [false, false]);
  });

  test('an entity shows what the same transaction made and changed', async () => {
    const { receiver } = await receiverOf(world, 'ticket');
    await using _ = receiver;
    const company = await made(world, '/company/companies', { identifier: 'Old', name: 'Old', city: 'Tampa' });
    const ticket = await ticketOf({ summary: 'First' });
    const view = world.tenant.writer.schema.catalogue.view('/company/companies');
    await transact({ memberId: 1, identifier: 'admin1' }, world.tenant.writer, async (unit) => {
      const body = [{ op: 'replace', path: 'name', value: 'Old and new' }];
      await unit.write({ how: 'patch', view, model: 'Company', id: company.id, body });
      await unit.updateColumns('/service/tickets', ticket.id, { company: company.id });
    });
    const [, told] = await receiver.take(2);
    const entity = JSON.parse(told?.body.Entity ?? '') as { company: { name: string } };
    assert.deepEqual([entity.company.name, told?.body.MemberId], ['Old and new', 'admin1']);
  });

  test('an entity shows the location of the company, as it is after the same transaction', async () => {
    const { receiver } = await receiverOf(world, 'contact');
    await using _ = receiver;
    const company = await made(world, '/company/companies', { identifier: 'Elm', name: 'Elm', territory: { id: 1 } });
    const contact = await made(world, '/company/contacts', { firstName: 'Bo', company: { id: company.id } });
    const view = world.tenant.writer.schema.catalogue.view('/system/locations');
    await transact({ memberId: 1, identifier: 'admin1' }, world.tenant.writer, async (unit) => {
      const body = [{ op: 'replace', path: 'name', value: 'Far away' }];
      await unit.write({ how: 'patch', view, model: 'Location', id: 1, body });
      await unit.updateColumns('/company/contacts', contact.id, { title: 'Chief' });
    });
    const names = (await receiver.take(2)).map(({ body }) => {
      const { companyLocation } = JSON.parse(body.Entity ?? '') as { companyLocation: { id: number; name: string } };
      return [companyLocation.id, companyLocation.name === 'Far away'];
    });
    assert.deepEqual(names, [
      [1, false],
      [1, true],
    ]);
  });

  test('a signature is what an independent client computes with the key behind the key URL', async () => {
    const { receiver } = await receiverOf(world, 'company');
    await using _ = receiver;
    await made(world, '/company/companies', { identifier: 'Signed', name: 'Sígned "&/', city: 'Tampa' });
    const [message] = await receiver.take(1);
    assert.ok(message !== undefined);
    const address = message.body.Metadata.key_url;
    assert.match(address, /\/v2025_1\/\/system\/callbackkey\/index\.rails\?companyName=acme&id=[\da-f-]{36}$/);
    const answer = await fetch(address);
    assert.match(answer.headers.get('content-type') ?? '', /^text\/plain/);
    const { signing_key: key } = JSON.parse(await answer.text()) as { signing_key: string };
    const signature = String(message.headers['x-content-signature']);
    assert.equal(signature, sign(message.text, key));
    // The client's own fetching of the key parses JSON twice and always throws; its check of the signature works.
    assert.equal(verifyMessage(JSON.parse(message.text), signature, key), true);
    assert.equal(verifyMessage({ ...JSON.parse(message.text), ID: 0 }, signature, key), false);
  });

  test('the key URL answers 404 for what it does not know', async () => {
    const ask = (query: string) => fetch(`${world.origin}/v2025_1//system/callbackkey/index.rails?${query}`);
    const guid = '00000000-0000-4000-8000-000000000000';
    for (const query of [`companyName=acme&id=${guid}`, `companyName=nobody&id=${guid}`, 'companyName=acme', '']) {
      assert.equal((await ask(query)).status, 404, query);
    }
  });

  test('a ticket that leaves a board is told to the subscribers of both', async () => {
    await using receiver = await TestReceiver.open();
    const second = await made(world, '/service/boards', {
      name: 'Second',
      location: { id: 2 },
      department: { id: 1 },
    });
    await made(world, `/service/boards/${second.id}/statuses`, { name: 'New', defaultFlag: true });
    const ticket = await ticketOf();
    const board = (ticket['board'] as { id: number }).id;
    const left = await register(world, receiver, { type: 'ticket', level: 'board', objectId: board });
    const entered = await register(world, receiver, { type: 'ticket', level: 'board', objectId: second.id });
    await changed(world, `/service/tickets/${ticket.id}`, { 'board/id': second.id });
    await receiver.take(2);
    assert.deepEqual(receiver.told(left.id), [`ticket ${ticket.id} updated`]);
    assert.deepEqual(receiver.told(entered.id), [`ticket ${ticket.id} updated`]);
    await changed(world, `/service/tickets/${ticket.id}`, { summary: 'There' });
    assert.deepEqual(await counts(left.id, entered.id), [1, 2]);
  });

  test('a company that loses a type is told to the subscribers of that type', async () => {
    await using receiver = await TestReceiver.open();
    const body = { identifier: 'Typed', name: 'Typed', city: 'Tampa', types: [{ id: 2 }] };
    const company = await made(world, '/company/companies', body);
    const entry = await register(world, receiver, { type: 'company', level: 'type', objectId: 2 });
    const path = `/company/companies/${company.id}/typeAssociations`;
    const [association] = (await world.get(path)).json as { id: number }[];
    await deleted(world, `${path}/${association?.id}`);
    await changed(world, `/company/companies/${company.id}`, { city: 'Miami' });
    assert.equal(await recorded(world, entry.id), 1);
  });

  test('a note and a time entry of a ticket are updates of the ticket, each once', async () => {
    await using receiver = await TestReceiver.open();
    const ticket = await ticketOf();
    const entry = await register(world, receiver, { type: 'ticket', level: 'ticket', objectId: ticket.id });
    const times = await register(world, receiver, { type: 'time', level: 'owner' });
    await made(world, `/service/tickets/${ticket.id}/notes`, { text: 'Hm', detailDescriptionFlag: true });
    assert.deepEqual(await counts(entry.id, times.id), [1, 0]);
    const spent = { timeStart: '2025-03-03T10:00:00Z', timeEnd: '2025-03-03T11:00:00Z', member: { id: 1 } };
    const charge = { chargeToType: 'ServiceTicket', chargeToId: ticket.id };
    await made(world, '/time/entries', { ...spent, ...charge });
    assert.deepEqual(await counts(entry.id, times.id), [2, 1]);
    await receiver.take(3);
    assert.deepEqual(receiver.told(entry.id), [`ticket ${ticket.id} updated`, `ticket ${ticket.id} updated`]);
  });

  test('a ticket made with a first note is added, once', async () => {
    const { receiver, entry } = await receiverOf(world, 'ticket');
    await using _ = receiver;
    const ticket = await ticketOf({ initialDescription: 'It burns' });
    assert.equal(await recorded(world, entry.id), 1);
    await receiver.take(1);
    assert.deepEqual(receiver.told(entry.id), [`ticket ${ticket.id} added`]);
  });

  test('a write with skipCallback is silent, and the next one is not', async () => {
    const { receiver, entry } = await receiverOf(world, 'ticket');
    await using _ = receiver;
    const ticket = await ticketOf({ skipCallback: true, initialDescription: 'Quietly' });
    assert.equal(await recorded(world, entry.id), 0);
    await changed(world, `/service/tickets/${ticket.id}`, { summary: 'Loudly' });
    assert.equal(await recorded(world, entry.id), 1);
  });

  test('a change that is rolled back or refused is told to nobody', async () => {
    const { receiver, entry } = await receiverOf(world, 'ticket');
    await using _ = receiver;
    const ticket = await ticketOf();
    const failing = transact({ memberId: 1, identifier: 'admin1' }, world.tenant.writer, async (unit) => {
      await unit.updateColumns('/service/tickets', ticket.id, { summary: 'Never' });
      throw new Error('no');
    });
    await assert.rejects(failing, /no/);
    const refused = await world.patch(`/service/tickets/${ticket.id}`, [{ op: 'replace', path: 'summary', value: '' }]);
    assert.equal(refused.status, 400);
    assert.equal(await recorded(world, entry.id), 1, 'the ticket that was added');
  });

  test('its own changes are kept from an entry that suppresses them, and others are told', async () => {
    await using receiver = await TestReceiver.open();
    const ticket = await ticketOf();
    const entry = { type: 'ticket', level: 'ticket', objectId: ticket.id, isSelfSuppressedFlag: true };
    const { id } = await register(world, receiver, entry);
    await changed(world, `/service/tickets/${ticket.id}`, { summary: 'Mine' });
    assert.equal(await recorded(world, id), 0);
    await transact({ memberId: 1, identifier: 'admin1' }, world.tenant.writer, (unit) =>
      unit.updateColumns('/service/tickets', ticket.id, { summary: 'Theirs' }),
    );
    assert.equal(await recorded(world, id), 1);
  });

  test('an inactive entry is told nothing until it is active again', async () => {
    const { receiver, entry } = await receiverOf(world, 'contact');
    await using _ = receiver;
    await changed(world, `/system/callbacks/${entry.id}`, { inactiveFlag: true });
    await made(world, '/company/contacts', { firstName: 'Unseen' });
    assert.equal(await recorded(world, entry.id), 0);
    await changed(world, `/system/callbacks/${entry.id}`, { inactiveFlag: false });
    await made(world, '/company/contacts', { firstName: 'Seen' });
    assert.equal(await recorded(world, entry.id), 1);
  });

  test('a tag that is renamed is looked for by its new text', async () => {
    await using receiver = await TestReceiver.open();
    const tag = await made(world, '/system/integratorTags', { text: 'silver' });
    const entry = await register(world, receiver, { type: 'ticket', level: 'IntegratorTag', objectId: tag.id });
    await changed(world, `/system/integratorTags/${tag.id}`, { text: 'platinum' });
    await ticketOf({ integratorTags: ['silver'] });
    await ticketOf({ integratorTags: ['Platinum'] });
    assert.equal(await recorded(world, entry.id), 1);
  });
});
