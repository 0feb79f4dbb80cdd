import assert from 'node:assert/strict';
import { type Caller, idsOf, type Read, readRecord } from './caller.ts';

/** What one flow made, by path, in the order in which it was made. */
type Made = { readonly path: string; readonly id: number }[];

/**
 * What a program does for a new customer: makes the company as everybody makes one, and its site, contact, configuration,
 * agreement, ticket, note, time, schedule entry and document; reads each where it would look for it; and takes it all
 * down again. Raises an error where an answer is not the expected one.
 */
export async function wholeFlow(caller: Caller, identifier: string): Promise<void> {
  const made: Made = [];
  const make = async (path: string, body: object): Promise<Read> => {
    const record = readRecord(await caller.post(path, body));
    made.push({ path, id: record.id });
    return record;
  };
  const company = await make('/company/companies', {
    identifier,
    name: `Company ${identifier}`,
    site: { name: 'Main' },
    status: { id: 1 },
    types: [{ id: 1 }],
  });
  await seePlaces(caller, company, make);
  const contact = await seeContact(caller, company, make);
  await seeBelongings(caller, company, contact, make);
  await seeTicket(caller, company, contact, make);
  await takeDown(caller, made);
}

type Make = (path: string, body: object) => Promise<Read>;

async function seePlaces(caller: Caller, company: Read, make: Make): Promise<void> {
  const sites = `/company/companies/${company.id}/sites`;
  const [main] = (await caller.get(sites)) as Read[];
  assert.equal(main?.['name'], 'Main');
  assert.deepEqual((company['site'] as Read).id, main?.id);
  const branch = await make(sites, { name: 'Branch', addressLine1: '1 Quay', city: 'York', zip: '12345' });
  assert.deepEqual(await idsOf(caller, `${sites}?conditions=name="Branch"`), [branch.id]);
}

async function seeContact(caller: Caller, company: Read, make: Make): Promise<Read> {
  const email = `ann@${String(company['identifier'])}.example`;
  const contact = await make('/company/contacts', {
    firstName: 'Ann',
    lastName: 'Lee',
    company: { id: company.id },
    communicationItems: [{ type: { id: 1 }, value: email, communicationType: 'Email' }],
  });
  const found = `/company/contacts?childConditions=communicationItems/value="${email}"`;
  assert.deepEqual(await idsOf(caller, found), [contact.id]);
  await putBack(caller, `/company/contacts/${contact.id}`);
  return contact;
}

async function seeBelongings(caller: Caller, company: Read, contact: Read, make: Make): Promise<void> {
  const owner = { company: { id: company.id } };
  const device = await make('/company/configurations', { name: 'PC-1', type: { id: 1 }, ...owner });
  assert.deepEqual(await idsOf(caller, `/company/configurations?conditions=company/id=${company.id}`), [device.id]);
  await make('/finance/agreements', { name: 'Care', type: { id: 1 }, contact: { id: contact.id }, ...owner });
  await putBack(caller, `/company/configurations/${device.id}`);
}

async function seeTicket(caller: Caller, company: Read, contact: Read, make: Make): Promise<void> {
  const ticket = await make('/service/tickets', {
    summary: 'Printer is on fire',
    company: { id: company.id },
    contact: { id: contact.id },
    board: { id: 1 },
  });
  const path = `/service/tickets/${ticket.id}`;
  const open = `/service/tickets?conditions=company/id=${company.id} and closedFlag=false and contact!=null`;
  assert.deepEqual(await idsOf(caller, open), [ticket.id]);
  await putBack(caller, path);
  const note = await make(`${path}/notes`, { text: 'Seen to', detailDescriptionFlag: true });
  assert.deepEqual(await idsOf(caller, `${path}/notes`), [note.id]);
  await seeWork(caller, ticket, make);
  if (caller.upload !== undefined) await seeDocument(caller, ticket, caller.upload);
}

async function seeWork(caller: Caller, { id }: Read, make: Make): Promise<void> {
  const [member] = (await caller.get('/system/members?pageSize=1')) as Read[];
  const day = { timeStart: '2025-03-03T09:00:00Z', timeEnd: '2025-03-03T10:30:00Z' };
  const entry = await make('/time/entries', { chargeToType: 'ServiceTicket', chargeToId: id, ...day, notes: 'Looked' });
  assert.equal(entry['actualHours'], 1.5);
  assert.equal(readRecord(await caller.get(`/service/tickets/${id}`))['actualHours'], 1.5);
  const dates = { dateStart: '2025-03-04T09:00:00Z', dateEnd: '2025-03-04T10:00:00Z' };
  const who = { member: { identifier: member?.['identifier'] }, type: { identifier: 'S' } };
  const booked = await make('/schedule/entries', { objectId: id, ...who, ...dates });
  assert.equal(booked['hours'], 1);
  assert.deepEqual(await idsOf(caller, `/service/tickets?conditions=resources contains "${member?.['identifier']}"`), [
    id,
  ]);
}

async function seeDocument(caller: Caller, { id }: Read, upload: NonNullable<Caller['upload']>): Promise<void> {
  const fields = { recordType: 'Ticket', recordId: String(id), title: 'Photo' };
  const document = readRecord(await upload('/system/documents', fields, new Blob(['a picture'])));
  assert.deepEqual(await idsOf(caller, `/system/documents?recordType=Ticket&recordId=${id}`), [document.id]);
  await caller.delete(`/system/documents/${document.id}`);
}

/** What was read can be put back, and nothing but `_info` changes. */
async function putBack(caller: Caller, path: string): Promise<void> {
  const { _info: before, ...read } = readRecord(await caller.get(path));
  const { _info: after, ...answered } = readRecord(await caller.put(path, { ...read, _info: before }));
  assert.deepEqual(answered, read);
  assert.ok(after !== undefined);
}

/** Deletes what was made, the latest first: nothing is in use any more when its turn comes. */
async function takeDown(caller: Caller, made: Made): Promise<void> {
  for (const { path, id } of [...made].reverse()) {
    await caller.delete(`${path}/${id}`);
    const gone = await caller.get(`${path}/${id}`).then(
      () => false,
      (reason: unknown) => /not found/i.test(JSON.stringify(reason) + String(reason)),
    );
    assert.ok(gone, `${path}/${id} is gone`);
  }
}
