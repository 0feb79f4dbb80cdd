import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, aMember, anInvoice, aProject, inOneWorld, makeRecord, shown } from '@reeve/testkit';

inOneWorld('a new invoice', (world) => {
  const named = async (path: string) => {
    const all = await shown<{ member: { identifier: string } }[]>(world(), `${path}/routings?orderBy=sequenceNumber`);
    return all.map(({ member }) => member.identifier);
  };

  it('has the reviewers of its billing setup, as far as its records name them', async () => {
    const [{ id: setup } = { id: 0 }] = await shown<{ id: number }[]>(world(), '/finance/billingSetups');
    const rules = `/finance/billingSetups/${setup}/routings`;
    const [ann, bob, cid] = [
      { id: await aMember(world(), 'Ann') },
      { id: await aMember(world(), 'Bob') },
      { id: await aMember(world(), 'Cid') },
    ];
    const company = { id: await aCompany(world(), 'Reviewed') };
    const accountManager = { teamRole: { id: 1 }, member: bob, accountManagerFlag: true };
    await makeRecord(world(), `/company/companies/${company.id}/teams`, accountManager);
    assert.deepEqual(await named(await anInvoice(world(), { company })), []);
    await makeRecord(world(), rules, { sequenceNumber: 2, invoiceRule: 'Standard', routingRule: 'Account' });
    await makeRecord(world(), rules, { sequenceNumber: 1, invoiceRule: 'All', routingRule: 'Member', member: ann });
    await makeRecord(world(), rules, { sequenceNumber: 3, invoiceRule: 'Project', routingRule: 'Project' });
    assert.deepEqual(await named(await anInvoice(world(), { company })), ['Ann', 'Bob']);
    const project = { id: await aProject(world(), { company, manager: cid }) };
    assert.deepEqual(await named(await anInvoice(world(), { company, project })), ['Ann', 'Cid']);
  });
});
