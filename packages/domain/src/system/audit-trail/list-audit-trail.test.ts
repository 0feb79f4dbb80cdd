import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCatalogItem,
  aCompany,
  aConfigurationType,
  aContact,
  anAgreement,
  anExpense,
  anInvoice,
  anOpportunity,
  aPhase,
  aProject,
  aProjectTicket,
  aPurchaseOrder,
  aTicket,
  aTimeEntry,
  changed,
  firstId,
  idOf,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';
import { auditedCollections } from '../../audit/record-audit.ts';

interface Entry {
  readonly text: string;
  readonly auditType: string;
  readonly auditSubType: string;
}

inOneWorld('the audit trail', (world) => {
  /** Of each type: the path of a record of it, and a text of it that anybody may change. */
  const audited = async (): Promise<Record<string, readonly [path: string, field: string]>> => {
    const ticket = await aTicket(world());
    const project = await aProject(world());
    const agreement = await anAgreement(world());
    const item = { id: await aCatalogItem(world(), 'AUDITED') };
    const additions = `/finance/agreements/${agreement}/additions`;
    const addition = { product: item, quantity: 1, billCustomer: 'Billable', effectiveDate: '2025-03-03T00:00:00Z' };
    const type = { id: await aConfigurationType(world(), 'Audited') };
    const device = { name: 'srv', type, company: { id: 1 } };
    const service = { id: await firstId(world(), '/schedule/types?conditions=identifier="S"') };
    const span = { dateStart: '2025-03-05T09:00:00Z', dateEnd: '2025-03-05T10:00:00Z' };
    const entry = { objectId: ticket, type: service, member: { id: 1 }, ...span };
    const order = await aPurchaseOrder(world());
    return {
      Activity: [
        `/sales/activities/${await makeRecord(world(), '/sales/activities', { name: 'Call', assignTo: { id: 1 } })}`,
        'notes',
      ],
      Agreement: [`/finance/agreements/${agreement}`, 'internalNotes'],
      AgreementAddition: [`${additions}/${await makeRecord(world(), additions, addition)}`, 'invoiceDescription'],
      Company: [`/company/companies/${await aCompany(world(), 'Audited')}`, 'website'],
      Configuration: [
        `/company/configurations/${await makeRecord(world(), '/company/configurations', device)}`,
        'notes',
      ],
      Contact: [`/company/contacts/${await aContact(world())}`, 'title'],
      Expense: [`/expense/entries/${await anExpense(world(), ticket)}`, 'notes'],
      Invoice: [await anInvoice(world()), 'internalNotes'],
      Opportunity: [`/sales/opportunities/${await anOpportunity(world())}`, 'notes'],
      ProductCatalog: [`/procurement/catalog/${item.id}`, 'notes'],
      Project: [`/project/projects/${project}`, 'description'],
      ProjectTicket: [`/project/tickets/${await aProjectTicket(world(), await aPhase(world(), project))}`, 'summary'],
      PurchaseOrder: [order, 'internalNotes'],
      Purchasing: [order, 'internalNotes'],
      Schedule: [`/schedule/entries/${await makeRecord(world(), '/schedule/entries', entry)}`, 'name'],
      Ticket: [`/service/tickets/${ticket}`, 'summary'],
      Time: [`/time/entries/${await aTimeEntry(world(), ticket)}`, 'notes'],
    };
  };

  it('tells of each type that it lists who changed what, and of no record of another type', async () => {
    const records = await audited();
    assert.deepEqual(Object.keys(records).sort(), Object.keys(auditedCollections).sort());
    for (const [type, [path, field]] of Object.entries(records)) {
      await changed(world(), path, { [field]: `Audited as ${type}` });
      for (const caller of [world(), inOlderVersion(world())]) {
        const [last] = await shown<Entry[]>(caller, `/system/audittrail?type=${type}&id=${idOf(path)}`);
        assert.match(last?.text ?? '', new RegExp(`^${field} was changed from .* to "Audited as ${type}"\\.$`));
        assert.deepEqual([last?.auditType, last?.auditSubType], [type, 'Updated']);
      }
      const { count } = await shown<{ count: number }>(world(), `/system/audittrail/count?type=${type}&id=987654`);
      assert.equal(count, 0, type);
    }
  });

  it('tells of a call and what follows from it once, and of no fields that records do not show', async () => {
    const company = await aCompany(world(), 'Told once');
    const contact = await aContact(world(), { company: { id: company } });
    await changed(world(), `/company/companies/${company}`, { defaultContact: { id: contact } });
    const ticket = await aTicket(world(), { company: { id: company }, owner: { id: 1 } });
    await aTimeEntry(world(), ticket);
    const [closed] = await shown<{ id: number }[]>(
      world(),
      '/service/boards/1/statuses?conditions=closedStatus=true&pageSize=1',
    );
    await changed(world(), `/service/tickets/${ticket}`, { status: { id: closed?.id } });
    const trail = async (type: string, id: number) => {
      const entries = await shown<Entry[]>(world(), `/system/audittrail?type=${type}&id=${id}`);
      return entries.map(({ auditSubType, text }) => [
        auditSubType,
        ...[...text.matchAll(/(\w+) was changed from/g)].map(([, name]) => name ?? ''),
      ]);
    };
    assert.deepEqual(await trail('Company', company), [['Updated', 'defaultContact'], ['Added']]);
    assert.deepEqual(await trail('Contact', contact), [['Updated', 'defaultFlag'], ['Added']]);
    const [closing, hours, added, ...more] = await trail('Ticket', ticket);
    assert.deepEqual([hours, added, more], [['Updated', 'actualHours'], ['Added'], []]);
    const fields = Object.keys(await shown<object>(world(), `/service/tickets/${ticket}`));
    assert.ok(closing?.includes('closedFlag'));
    assert.deepEqual(
      closing?.slice(1).filter((name) => !fields.includes(name)),
      [],
    );
  });

  it('tells of an agreement also what was done with its additions, and of these no more than that', async () => {
    const agreement = await anAgreement(world());
    const path = `/finance/agreements/${agreement}/additions`;
    const product = { id: await aCatalogItem(world(), 'ADDED') };
    const addition = { product, quantity: 1, billCustomer: 'DoNotBill', effectiveDate: '2025-03-03T00:00:00Z' };
    const id = await makeRecord(world(), path, addition);
    for (const caller of [world(), inOlderVersion(world())]) {
      await changed(caller, `${path}/${id}`, { invoiceDescription: `Said ${caller === world()}` });
      const entries = await shown<Entry[]>(caller, `/system/audittrail?type=agreement&id=${agreement}&pageSize=1`);
      assert.match(entries[0]?.text ?? '', /^invoiceDescription was changed/);
      assert.equal(entries[0]?.auditType, 'AgreementAddition');
    }
    const entries = await shown<Entry[]>(world(), `/system/audittrail?type=Agreement&id=${agreement}`);
    assert.deepEqual(entries.at(-1)?.auditType, 'Agreement');
    const own = await shown<Entry[]>(world(), `/system/audittrail?type=AgreementAddition&id=${id}`);
    assert.ok(own.every(({ auditType }) => auditType === 'AgreementAddition'));
    assert.ok(own.length > 1 && own.length < entries.length);
  });

  it('tells of a configuration which questions have another answer, and of passwords no more than that', async () => {
    const asked = (sequenceNumber: number, question: string, fieldType: string) => ({
      ...{ question, fieldType, sequenceNumber },
      entryType: 'EntryField',
    });
    const type = await aConfigurationType(world(), 'Asked', asked(1, 'Owner?', 'Text'), asked(2, 'PIN?', 'Password'));
    const path = '/company/configurations';
    const device = await makeRecord(world(), path, { name: 'srv', type: { id: type }, company: { id: 1 } });
    const { questions } = await shown<{ questions: { questionId: number }[] }>(world(), `${path}/${device}`);
    const answered = questions.map((each, at) => ({ ...each, answer: ['Ann', 'pin-1'][at] }));
    for (const caller of [world(), inOlderVersion(world())])
      await changed(caller, `${path}/${device}`, { questions: answered });
    const trail = async () =>
      (await shown<Entry[]>(world(), `/system/audittrail?type=Configuration&id=${device}`)).map(({ text }) => text);
    const told = 'Owner? was changed from nothing to "Ann". PIN? was changed from nothing to "********".';
    assert.deepEqual(await trail(), [told, 'Configuration was created.']);
    await makeRecord(world(), `/company/configurations/types/${type}/questions`, asked(3, 'Rack?', 'Text'));
    assert.deepEqual(await trail(), [told, 'Configuration was created.']);
  });
});
