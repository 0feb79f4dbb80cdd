import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aContact,
  anOpportunity,
  aSoldPhone,
  aTicket,
  firstId,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '@reeve/testkit';

inOneWorld('an opportunity that was won', (world) => {
  const all = { includeAllNotesFlag: true, includeAllDocumentsFlag: true, includeAllProductsFlag: true };
  const dates = { estimatedStart: '2025-03-03T00:00:00Z', estimatedEnd: '2025-04-03T00:00:00Z' };
  type Shown = Record<string, unknown> & { readonly id: number };

  const convert = async (id: number, kind: string, body: object, caller = world()) => {
    const reply = await caller.post(`/sales/opportunities/${id}/convertTo${kind}`, body);
    assert.equal(reply.status, 201, reply.text);
    return reply.json as Shown;
  };
  const refused = async (id: number, kind: string, body: object, message: RegExp) => {
    const reply = await world().post(`/sales/opportunities/${id}/convertTo${kind}`, body);
    assert.deepEqual([reply.status, message.test(reply.text)], [400, true], reply.text);
  };
  const offered = async (name: string) => {
    const company = { id: await aCompany(world(), name) };
    const contact = { id: await aContact(world(), { company }) };
    const id = await anOpportunity(world(), { name, company, contact });
    await makeRecord(world(), `/sales/opportunities/${id}/notes`, { text: 'They like blue' });
    await keepOffer(id);
    const sold = { opportunity: { id }, quantity: 2, price: 50, billableOption: 'Billable' };
    const product = Number((await aSoldPhone(world(), sold)).split('/').at(-1));
    return { id, company, contact, product };
  };
  /** A document that is a link: kept of the opportunity as any other. */
  const keepOffer = async (id: number) => {
    const form = new FormData();
    const fields = { recordType: 'Opportunity', RecordId: String(id), title: 'Offer', url: 'https://offer.example/1' };
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    const headers = new Headers(world().headers);
    headers.delete('content-type');
    const reply = await fetch(`${world().base}/system/documents`, { method: 'POST', headers, body: form });
    assert.equal(reply.status, 201, await reply.text());
  };
  const texts = async (path: string) => (await shown<{ text: string }[]>(world(), path)).map(({ text }) => text);
  const titles = async (recordType: string, { id }: Shown) =>
    (await shown<{ title: string }[]>(world(), `/system/documents?recordType=${recordType}&recordId=${id}`)).map(
      ({ title }) => title,
    );
  const named = (made: Shown, key: string) => (made[key] as { id: number } | undefined)?.id;
  const targets = async () => ({
    Agreement: {
      name: 'Care',
      type: { id: await firstId(world(), '/finance/agreements/types') },
      noEndingDateFlag: true,
    },
    Project: {
      name: 'Rollout',
      board: { id: await firstId(world(), '/service/boards?conditions=projectFlag=true') },
      ...dates,
    },
    SalesOrder: {},
    ServiceTicket: { summary: 'Set it up' },
  });

  it('becomes each of the four, for its company, with notes, documents and products', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const of = await offered(caller === world() ? 'Orchard' : 'Orchard Old');
      const made = new Map<string, Shown>();
      for (const [kind, body] of Object.entries(await targets())) {
        const target = await convert(of.id, kind, { ...body, ...all }, caller);
        made.set(kind, target);
        const ids = ['company', 'contact', 'opportunity'].map((key) => named(target, key));
        assert.deepEqual(ids, [of.company.id, of.contact.id, of.id], kind);
        const document = kind === 'ServiceTicket' ? 'Ticket' : kind;
        assert.deepEqual(await titles(document, target), ['Offer'], kind);
      }
      const [agreement, project, order, ticket] = [...made.values()];
      assert.deepEqual([agreement?.['name'], project?.['name'], ticket?.['summary']], ['Care', 'Rollout', 'Set it up']);
      assert.deepEqual([agreement?.['internalNotes'], order?.['notes']], ['They like blue', 'They like blue']);
      assert.deepEqual(await texts(`/project/projects/${project?.id}/notes`), ['They like blue']);
      assert.deepEqual(await texts(`/service/tickets/${ticket?.id}/notes`), ['They like blue']);
      assert.equal((await shown(world(), `/sales/orders/${order?.id}`))['subTotal'], 100);
      const product = await shown<Shown>(world(), `/procurement/products/${of.product}`);
      assert.deepEqual(
        ['agreement', 'project', 'salesOrder', 'ticket', 'opportunity'].map((key) => named(product, key)),
        [agreement?.id, project?.id, order?.id, ticket?.id, of.id],
      );
      const known = await shown<{ parentType: string; convertedTo: { id: number } }[]>(
        world(),
        `/sales/opportunities/conversions/${of.id}`,
      );
      assert.deepEqual(
        known.map(({ parentType, convertedTo }) => [parentType, convertedTo.id]),
        [...made].map(([kind, { id }]) => [kind, id]),
      );
      assert.equal((await shown<{ status: { id: number } }>(world(), `/sales/opportunities/${of.id}`)).status.id, 1);
    }
  });

  it('leaves what was converted where it is, unless it is listed', async () => {
    const { id, product } = await offered('Twice');
    const on = async () => named(await shown<Shown>(world(), `/procurement/products/${product}`), 'ticket');
    const first = await convert(id, 'ServiceTicket', all);
    const second = await convert(id, 'ServiceTicket', all);
    assert.notEqual(first.id, second.id);
    assert.equal(await on(), first.id);
    await convert(id, 'ServiceTicket', { ticketId: second.id, includeProductIds: [product] });
    assert.equal(await on(), second.id);
    const known = await shown<unknown[]>(world(), `/sales/opportunities/conversions/${id}`);
    assert.equal(known.length, 2);
  });

  it('is refused for what is not there, or of somebody else', async () => {
    const { id } = await offered('Strange');
    const ticketId = await aTicket(world());
    await refused(id, 'ServiceTicket', { ticketId }, /for another company/);
    await refused(id, 'ServiceTicket', { includeProductIds: [999_999] }, /none of opportunity/);
    await refused(id, 'SalesOrder', { includeNoteIds: [999_999] }, /none of opportunity/);
    await refused(id, 'Agreement', { name: 'No type' }, /type/);
    assert.equal((await world().post('/sales/opportunities/99999/convertToServiceTicket', {})).status, 404);
    const gone = await world().post(`/sales/opportunities/${id}/convertToServiceTicket`, { ticketId: 99_999 });
    assert.equal(gone.status, 404);
    assert.deepEqual(await shown(world(), `/sales/opportunities/conversions/${id}`), []);
  });
});
