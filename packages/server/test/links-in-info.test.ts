import assert from 'node:assert/strict';
import { it } from 'node:test';
import { loadCatalogue } from '@reeve/catalogue';
import {
  aCatalogItem,
  aCompany,
  anExpense,
  anInvoice,
  aProject,
  aTicket,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../testkit/src/index.ts';
import { RecordMaker, type Shown } from './record-maker.ts';

const catalogue = loadCatalogue();

/** Links that lead to what is not always there. */
const mayBeMissing: Readonly<Record<string, string>> = {
  image_href: 'a contact need not have a picture',
  avatar_href: 'a member need not have a picture',
};

/** The first list that shows the records of each collection: its links are those of the others too. */
const creates = catalogue.operations.filter(
  ({ kind, onlyIn, request }) => kind === 'create' && onlyIn === undefined && request !== 'Forecast',
);

inOneWorld('the links in `_info`', (world) => {
  it('of a company are those that clients walk, in their order', async () => {
    const id = await aCompany(world(), 'Linked');
    const { _info } = (await world().get(`/company/companies/${id}`)).json as { _info: Record<string, string> };
    const links = Object.entries(_info).filter(([key]) => key.endsWith('_href'));
    const whose = `?conditions=company/id=${id}`;
    assert.deepEqual(
      links.map(([key, address]) => [key, address.replace(world().base, '')]),
      [
        ['contacts_href', `/company/contacts${whose}`],
        ['agreements_href', `/finance/agreements${whose}`],
        ['tickets_href', `/service/tickets${whose}`],
        ['opportunities_href', `/sales/opportunities${whose}`],
        ['activities_href', `/sales/activities${whose}`],
        ['projects_href', `/project/projects${whose}`],
        ['configurations_href', `/company/configurations${whose}`],
        ['orders_href', `/sales/orders${whose}`],
        ['documents_href', `/system/documents?recordType=Company&recordId=${id}`],
        ['sites_href', `/company/companies/${id}/sites`],
        ['teams_href', `/company/companies/${id}/teams`],
        ['reports_href', `/company/companies/${id}/managementSummaryReports`],
        ['notes_href', `/company/companies/${id}/notes`],
      ],
    );
  });

  it('of a project and of a board tell of their last change alone, and what they name is linked as recorded', async () => {
    const project = await shown<Shown>(world(), `/project/projects/${await aProject(world())}`);
    const board = await shown<Shown>(world(), '/service/boards/1');
    for (const { _info } of [project, board])
      assert.deepEqual(Object.keys(_info as object), ['lastUpdated', 'updatedBy']);
    assert.deepEqual(
      linksIn(project['type']).map(([key]) => key),
      ['projectType_href'],
    );
    const expense = await shown<Shown>(world(), `/expense/entries/${await anExpense(world(), await aTicket(world()))}`);
    assert.deepEqual(
      linksIn(expense['paymentMethod']).map(([key]) => key),
      ['method_href'],
    );
  });

  it('of an invoice lead to what is on it, and its status leads nowhere', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const invoice = await shown<Shown>(caller, await anInvoice(world()));
      const links = Object.entries(invoice['_info'] as object).filter(([key]) => key.endsWith('_href'));
      const on = `?conditions=invoice/id=${invoice.id}`;
      assert.deepEqual(
        links.map(([key, address]) => [key, address.replace(caller.base, '')]),
        [
          ['products_href', `/procurement/products${on}`],
          ['timeEntries_href', `/time/entries${on}`],
          ['expenseEntries_href', `/expense/entries${on}`],
        ],
      );
      assert.deepEqual(linksIn(invoice['status']), []);
    }
  });

  it('of a ticket lead to its products by the ticket', async () => {
    const id = await aTicket(world());
    const sold = {
      ticket: { id },
      quantity: 1,
      price: 10,
      billableOption: 'Billable',
      catalogItem: { id: await aCatalogItem(world(), 'LINKED') },
    };
    await makeRecord(world(), '/procurement/products', sold);
    const { _info } = await shown<{ _info: Record<string, string> }>(world(), `/service/tickets/${id}`);
    const link = String(_info['products_href']).replace(world().base, '');
    assert.equal(link, `/procurement/products?conditions=ticket/id=${id}`);
    assert.equal((await shown<Shown[]>(world(), link)).length, 1);
  });

  it('of every record lead to what is there', async () => {
    const maker = new RecordMaker(world());
    const walked = new Set<string>();
    for (const operation of creates) {
      const { path, record } = await maker.create(operation);
      for (const [key, address] of linksIn(record)) {
        const kind = `${key} ${address.replaceAll(/\d+/g, 'N')}`;
        if (walked.has(kind) || key in mayBeMissing) continue;
        walked.add(kind);
        const reply = await world().get(address.replace(world().base, ''));
        assert.equal(reply.status, 200, `${operation.path} ${key}: ${address} answers ${reply.text}`);
      }
      await world().delete(`${path}/${record.id}`); // the same link is not made twice
    }
    assert.ok(walked.size > 200, `${walked.size} kinds of links`);
  });

  it('of lists without a create lead to what is there, and so do those of a document', async () => {
    const company = await aCompany(world(), 'Filed');
    const body = new FormData();
    for (const [key, value] of Object.entries({ recordType: 'Company', recordId: `${company}`, title: 'Site' }))
      body.set(key, value);
    body.set('file', new File(['%PDF-1.4'], 'site.pdf', { type: 'application/pdf' }));
    const { 'content-type': _, ...headers } = world().headers as Record<string, string>;
    const made = await fetch(`${world().base}/system/documents`, { method: 'POST', headers, body });
    assert.equal(made.status, 201, await made.text());
    const types = '/configurations/types/info';
    for (const [caller, list] of [
      [world(), types],
      [inOlderVersion(world()), types],
      [world(), `/system/documents?recordType=Company&recordId=${company}`],
    ] as const) {
      const [first] = await shown<Shown[]>(caller, list);
      assert.ok(linksIn(first).length > 0, list);
      for (const [key, address] of linksIn(first)) {
        const reply = await caller.get(address.replace(world().base, ''));
        assert.equal(reply.status, 200, `${list} ${key}: ${address} answers ${reply.text}`);
      }
    }
  });
});

/** The links of a record and of what it shows. */
function linksIn(value: unknown): [string, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const links = Object.entries(((value as Shown)['_info'] ?? {}) as Record<string, string>);
  const below = Object.entries(value).flatMap(([name, inner]) => (name === '_info' ? [] : linksIn(inner)));
  return [...links.filter(([key]) => key.endsWith('_href')), ...below];
}
