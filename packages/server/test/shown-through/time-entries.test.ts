import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  anAgreement,
  aTicket,
  aTimeEntry,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
  type World,
} from '../../../testkit/src/index.ts';

const entries = '/time/entries';
const statuses = '/service/boards/1/statuses';

/** Names of its own for what a ticket says, so that nothing else is found by them. */
async function aSorted(world: World, name: string) {
  const status = await makeRecord(world, statuses, { name: `${name} status` });
  const type = await makeRecord(world, '/service/boards/1/types', { name: `${name} type` });
  const subType = await makeRecord(world, '/service/boards/1/subtypes', {
    name: `${name} subtype`,
    typeAssociationIds: [type],
  });
  const company = await aCompany(world, name, { types: [{ id: 1 }] });
  const fields = { company: { id: company }, status: { id: status }, type: { id: type }, subType: { id: subType } };
  const ticket = await aTicket(world, { ...fields, automaticEmailCc: 'boss@cobbler.test' });
  return { status, ticket, company, entry: await aTimeEntry(world, ticket) };
}

const told = ['ticketBoard', 'ticketStatus', 'ticketType', 'ticketSubType', 'emailCc', 'companyType'] as const;

async function namesOf(world: World, entry: number): Promise<unknown[]> {
  const record = await shown(world, `${entries}/${entry}`);
  return told.map((name) => record[name]);
}

async function found(world: World, query: string): Promise<number[]> {
  const list = await shown<{ id: number }[]>(world, `${entries}?pageSize=1000&${query}`);
  return list.map(({ id }) => id);
}

inOneWorld('what a time entry shows of other records', (world) => {
  it('is what ticket, company and place say, in the versions that have it', async () => {
    const { entry, ticket } = await aSorted(world(), 'Alder');
    const [type] = await shown<{ name: string }[]>(world(), '/company/companies/types?conditions=id=1');
    const { board } = await shown<{ board: { name: string } }>(world(), `/service/tickets/${ticket}`);
    const names = [board.name, 'Alder status', 'Alder type', 'Alder subtype', 'boss@cobbler.test;', type?.name];
    assert.deepEqual(await namesOf(world(), entry), names);
    const older = await namesOf(inOlderVersion(world()), entry);
    assert.deepEqual(
      older,
      names.map((name) => (name === 'boss@cobbler.test;' ? name : undefined)),
    );
    const record = await shown<Record<string, { name: string; id: number } & string>>(world(), `${entries}/${entry}`);
    assert.equal(record['locationName'], record['location']?.name);
    assert.equal(record['businessGroupDesc'], record['department']?.name);
    assert.equal(record['businessUnitId'], record['department']?.id);
  });

  it('is what these say now, also when it was asked for often', async () => {
    const { entry, status, ticket } = await aSorted(world(), 'Beech');
    const read = async () => {
      for (let time = 0; time < 3; time += 1) await namesOf(world(), entry);
      return (await namesOf(world(), entry))[1];
    };
    const seen = [await read()];
    await changed(world(), `${statuses}/${status}`, { name: 'Beech on hold' });
    seen.push(await read());
    await changed(world(), `/service/tickets/${ticket}`, { status: { name: 'Closed' } });
    seen.push(await read());
    assert.deepEqual(seen, ['Beech status', 'Beech on hold', 'Closed']);
  });

  it('is found, put in order and chosen by its name', async () => {
    const [first, second] = [await aSorted(world(), 'Cedar'), await aSorted(world(), 'Cypress')];
    assert.deepEqual(await found(world(), 'conditions=ticketStatus="cedar STATUS"'), [first.entry]);
    const query = 'conditions=ticketType like "C%25 type" and ticketSubType in ("Cypress subtype")';
    assert.deepEqual(await found(world(), query), [second.entry]);
    const both = `conditions=id in (${first.entry},${second.entry})`;
    assert.deepEqual(await found(world(), `${both}&orderBy=ticketStatus desc`), [second.entry, first.entry]);
    assert.deepEqual(await found(world(), `${both}&orderBy=ticketBoard asc,ticketType`), [first.entry, second.entry]);
    const path = `${entries}/${first.entry}?fields=id,ticketStatus`;
    assert.deepEqual(await shown(world(), path), { id: first.entry, ticketStatus: 'Cedar status' });
    const older = await inOlderVersion(world()).get(`${entries}?conditions=ticketStatus="Cedar status"`);
    assert.equal(older.status, 400, older.text);
    assert.ok((await found(inOlderVersion(world()), 'conditions=emailCc="boss@cobbler.test;"')).includes(first.entry));
  });

  it('is empty where there is no ticket, and asked for so', async () => {
    const entry = await aTimeEntry(world(), await aTicket(world()), { chargeToType: 'ChargeCode', chargeToId: 1 });
    assert.equal('ticketStatus' in (await shown(world(), `${entries}/${entry}`)), false);
    assert.ok((await found(world(), 'conditions=ticketStatus = null')).includes(entry));
    assert.ok(!(await found(world(), 'conditions=ticketStatus != null')).includes(entry));
  });

  it('is not the caller’s to say', async () => {
    const { entry } = await aSorted(world(), 'Elm');
    const before = await namesOf(world(), entry);
    await changed(world(), `${entries}/${entry}`, { ticketStatus: 'Nonsense', companyType: 'Nonsense', notes: 'Done' });
    assert.deepEqual(await namesOf(world(), entry), before);
    const { _info, ...whole } = await shown(world(), `${entries}/${entry}`);
    const put = await world().put(`${entries}/${entry}`, { ...whole, ticketBoard: 'Nonsense' });
    assert.equal(put.status, 200, put.text);
    assert.deepEqual(await namesOf(world(), entry), before);
    const sent = await aTimeEntry(world(), await aTicket(world()), { ticketBoard: 'Nonsense' });
    assert.notEqual((await namesOf(world(), sent))[0], 'Nonsense');
  });

  it('is the type of the agreement of a ticket, whatever it is called by now', async () => {
    const agreement = { id: await anAgreement(world()) };
    const ticket = await aTicket(world(), { agreement });
    const paths = [`/service/tickets/${ticket}`, `${entries}/${await aTimeEntry(world(), ticket)}`];
    const { type } = await shown<{ type: { id: number; name: string } }>(
      world(),
      `/finance/agreements/${agreement.id}`,
    );
    const read = () => Promise.all(paths.map(async (path) => (await shown(world(), path))['agreementType']));
    const seen = [await read()];
    await changed(world(), `/finance/agreements/types/${type.id}`, { name: 'Carefree' });
    seen.push(await read());
    await changed(world(), `/service/tickets/${ticket}`, { agreement: null });
    seen.push([(await shown(world(), paths[0] ?? ''))['agreementType']]);
    assert.deepEqual(seen, [[type.name, type.name], ['Carefree', 'Carefree'], [undefined]]);
  });

  it('takes the department by its older name too', async () => {
    const [, other] = await shown<{ id: number }[]>(world(), '/system/departments');
    const entry = await aTimeEntry(world(), await aTicket(world()), { businessUnitId: other?.id });
    const { department, businessUnitId } = await shown<{ department: { id: number }; businessUnitId: number }>(
      world(),
      `${entries}/${entry}`,
    );
    assert.deepEqual([department.id, businessUnitId], [other?.id, other?.id]);
    const refused = await world().patch(`${entries}/${entry}`, [
      { op: 'replace', path: 'businessUnitId', value: 4242 },
    ]);
    assert.equal(refused.status, 400);
  });

  it('is in reports by the same fields', async () => {
    const { entry } = await aSorted(world(), 'Fir');
    const columns = 'columns=sr_status,Territory';
    const report = await shown<{ row_values: unknown[][] }>(
      world(),
      `/system/reports/Time?${columns}&conditions=sr_status = "Fir status"`,
    );
    assert.deepEqual(
      report.row_values.map(([status]) => status),
      ['Fir status'],
      String(entry),
    );
  });
});
