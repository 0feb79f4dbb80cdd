/**
 * Runs the published npm client against a server, in a process of its own that trusts the server's authority by
 * NODE_EXTRA_CA_CERTS. Prints a line of JSON for every subject: its name, and the error when it failed.
 */
import assert from 'node:assert/strict';
import connectwise from 'connectwise-rest';
import { printResults } from './print-results.ts';
import { wholeFlow } from './whole-flow.ts';

const {
  CLIENT_HOST: companyUrl = '',
  CLIENT_PUBLIC_KEY = '',
  CLIENT_PRIVATE_KEY = '',
  CLIENT_COMPANY = '',
} = process.env;

const options = {
  companyId: CLIENT_COMPANY,
  companyUrl,
  publicKey: CLIENT_PUBLIC_KEY,
  privateKey: CLIENT_PRIVATE_KEY,
  clientId: '00000000-0000-4000-8000-000000000000',
};
const client = new connectwise.ManageAPI(options);
const { CompanyAPI, ServiceAPI, SystemAPI, TimeAPI } = client;

/** A patch of one field; the client's types want an object for every value. */
function replacing(path: string, value: string): { op: string; path: string; value: never }[] {
  return [{ op: 'replace', path, value: value as never }];
}

/** The id of a record that must be there. */
function idOf(record: { readonly id?: number } | undefined): number {
  assert.ok(record?.id !== undefined && record.id > 0, 'the record has an id');
  return record.id;
}

/** The client passes on the status and the message of a refusal. */
async function isRefused(asked: Promise<unknown>, words: RegExp): Promise<void> {
  const error = await asked.then(
    () => assert.fail('the call was answered'),
    (reason: { readonly message?: string; readonly data?: unknown }) => reason,
  );
  assert.match(JSON.stringify(error), words);
}

const isGone = (asked: Promise<unknown>) => isRefused(asked, /not found/);

async function companies(): Promise<void> {
  const made: number[] = [];
  for (let number = 1; number <= 7; number += 1) {
    const company = { identifier: `client${number}`, name: `Client ${number}`, city: 'York' };
    made.push(idOf(await CompanyAPI.postCompanyCompanies(company as never)));
  }
  const conditions = 'identifier like "client*"';
  const paged = await client.paginate(
    CompanyAPI.getCompanyCompanies,
    { pageSize: 3 },
    { conditions, orderBy: 'id asc' },
  );
  assert.deepEqual((paged as { id: number }[]).map(idOf), made);
  assert.deepEqual(await CompanyAPI.getCompanyCompaniesCount({ conditions }), { count: 7 });
  const [id = 0] = made;
  const patched = await CompanyAPI.patchCompanyCompaniesById(id, replacing('name', 'Renamed'));
  assert.equal(patched.name, 'Renamed');
  assert.equal((await CompanyAPI.getCompanyCompaniesById(id)).name, 'Renamed');
  await CompanyAPI.deleteCompanyCompaniesById(id);
  await isGone(CompanyAPI.getCompanyCompaniesById(id));
}

async function contacts(): Promise<void> {
  const id = idOf(
    await CompanyAPI.postCompanyContacts({ firstName: 'Client', lastName: 'One', company: { id: 1 } } as never),
  );
  const [found] = await CompanyAPI.getCompanyContacts({ conditions: 'lastName="One" and company/id=1' });
  assert.equal(idOf(found), id);
  const patched = await CompanyAPI.patchCompanyContactsById(id, replacing('lastName', 'Two'));
  assert.equal(patched.lastName, 'Two');
  const replaced = await CompanyAPI.putCompanyContactsById(id, { ...patched, lastName: 'Three' });
  assert.equal(replaced.lastName, 'Three');
  await CompanyAPI.deleteCompanyContactsById(id, 0);
  await isGone(CompanyAPI.getCompanyContactsById(id));
}

async function tickets(): Promise<void> {
  const made: number[] = [];
  for (let number = 1; number <= 6; number += 1)
    made.push(idOf(await ServiceAPI.postServiceTickets({ summary: `Printer ${number}`, company: { id: 1 } } as never)));
  const conditions = 'summary like "Printer%"';
  const paged = await client.paginate(ServiceAPI.getServiceTickets, { pageSize: 4 }, { conditions });
  assert.deepEqual((paged as { id: number }[]).map(idOf), made);
  const [first] = await ServiceAPI.getServiceTickets({
    conditions,
    orderBy: 'id desc',
    pageSize: 1,
    fields: 'id,summary',
  });
  assert.deepEqual(first, { id: made.at(-1), summary: 'Printer 6' });
  const [id = 0] = made;
  const patched = await ServiceAPI.patchServiceTicketsById(id, replacing('summary', 'Fixed'));
  assert.equal(patched.summary, 'Fixed');
  const found = await ServiceAPI.postServiceTicketsSearch({ conditions: `id=${id}` } as never);
  assert.equal(found.length, 1);
  await ServiceAPI.deleteServiceTicketsById(id);
  await isGone(ServiceAPI.getServiceTicketsById(id));
}

async function notes(): Promise<void> {
  const ticket = idOf(await ServiceAPI.postServiceTickets({ summary: 'With notes', company: { id: 1 } } as never));
  const note = { text: 'Seen to', detailDescriptionFlag: true };
  const id = idOf(await ServiceAPI.postServiceTicketsByParentIdNotes(ticket, note as never));
  const listed = await ServiceAPI.getServiceTicketsByParentIdNotes(ticket, {});
  assert.deepEqual(
    listed.map(({ text }) => text),
    ['Seen to'],
  );
  const operations = replacing('text', 'Done');
  const patched = await ServiceAPI.patchServiceTicketsByParentIdNotesById(id, ticket, operations);
  assert.equal(patched.text, 'Done');
  await isRefused(ServiceAPI.postServiceTicketsByParentIdNotes(ticket, { text: 'Nowhere' } as never), /InvalidObject/);
  await ServiceAPI.deleteServiceTicketsByParentIdNotesById(id, ticket);
  assert.deepEqual(await ServiceAPI.getServiceTicketsByParentIdNotesCount(ticket), { count: 0 });
}

async function boards(): Promise<void> {
  const [one] = await ServiceAPI.getServiceBoards({ pageSize: 1 });
  const board = { name: 'Client board', location: { id: one?.location?.id }, department: { id: one?.department?.id } };
  const id = idOf(await ServiceAPI.postServiceBoards(board as never));
  const status = await ServiceAPI.postServiceBoardsByParentIdStatuses(id, { name: 'Waiting' } as never);
  const statuses = await ServiceAPI.getServiceBoardsByParentIdStatuses(id, { conditions: 'name="Waiting"' });
  assert.deepEqual(statuses.map(idOf), [idOf(status)]);
  const patched = await ServiceAPI.patchServiceBoardsById(id, replacing('/name', 'Other'));
  assert.equal(patched.name, 'Other');
  await ServiceAPI.deleteServiceBoardsById(id);
  await isGone(ServiceAPI.getServiceBoardsById(id));
}

async function timeEntries(): Promise<void> {
  const ticket = idOf(await ServiceAPI.postServiceTickets({ summary: 'Work', company: { id: 1 } } as never));
  const entry = {
    chargeToType: 'ServiceTicket',
    chargeToId: ticket,
    timeStart: '2025-03-03T09:00:00Z',
    timeEnd: '2025-03-03T10:30:00Z',
    notes: 'Looked at it',
  };
  const made = await TimeAPI.postTimeEntries(entry as never);
  assert.equal(made.actualHours, 1.5);
  const id = idOf(made);
  const found = await TimeAPI.getTimeEntries({ conditions: `chargeToType="ServiceTicket" and chargeToId=${ticket}` });
  assert.deepEqual(found.map(idOf), [id]);
  const patched = await TimeAPI.patchTimeEntriesById(id, replacing('notes', 'Mended'));
  assert.equal(patched.notes, 'Mended');
  await TimeAPI.deleteTimeEntriesById(id);
  await isGone(TimeAPI.getTimeEntriesById(id));
}

async function members(): Promise<void> {
  const all = await client.paginate(SystemAPI.getSystemMembers, { pageSize: 1000 }, {});
  const { count } = (await SystemAPI.getSystemMembersCount({})) as { count: number };
  assert.equal(all.length, count);
  const [found] = await SystemAPI.getSystemMembers({ conditions: 'identifier="ReeveApi"' });
  const id = idOf(found);
  const patched = await SystemAPI.patchSystemMembersById(id, replacing('title', 'Client'));
  assert.equal(patched.title, 'Client');
}

/** The whole flow by the client's own `request`, which takes any path, under a version of the API. */
function flowUnder(apiVersion: string): Promise<void> {
  const { request } = new connectwise.ManageAPI({ ...options, apiVersion });
  const ask = (method: 'get' | 'post' | 'put' | 'patch' | 'delete', path: string, data?: unknown) =>
    request({ path: encodeURI(path), method, ...(data === undefined ? {} : { data }) } as never) as Promise<unknown>;
  return wholeFlow(
    {
      get: (path) => ask('get', path),
      post: (path, body) => ask('post', path, body),
      put: (path, body) => ask('put', path, body),
      patch: (path, operations) => ask('patch', path, operations),
      delete: (path) => ask('delete', path),
      upload: (path, fields, file) => ask('post', path, formOf(fields, file)),
    },
    `rest${apiVersion.replace('.', '')}`,
  );
}

function formOf(fields: Readonly<Record<string, string>>, file: Blob): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file, 'photo.txt');
  return form;
}

const subjects = [companies, contacts, tickets, notes, boards, timeEntries, members];
await printResults([
  ...subjects.map((subject) => [subject.name, subject] as const),
  ['the whole flow, 2022.1', () => flowUnder('2022.1')],
  ['the whole flow, 2025.1', () => flowUnder('2025.1')],
]);
