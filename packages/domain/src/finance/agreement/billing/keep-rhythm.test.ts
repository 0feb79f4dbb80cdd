import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aContact, anAgreement, changed, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('an agreement below another', (world) => {
  const monthly = { billingCycle: { name: 'Monthly' }, invoicingCycle: 'CalendarYear' };

  it('has the cycles of that one', async () => {
    const parentAgreement = { id: await anAgreement(world(), monthly) };
    const contact = { id: await aContact(world(), { company: { id: 1 } }) };
    const body = { name: 'Below', type: { id: 1 }, company: { id: 1 }, contact, ...monthly, parentAgreement };
    for (const other of [{ billingCycle: { name: 'Quarterly' } }, { invoicingCycle: 'ContractYear' }]) {
      const refused = await inOlderVersion(world()).post('/finance/agreements', { ...body, ...other });
      assert.deepEqual([refused.status, /has its billing cycle/.test(refused.text)], [400, true], refused.text);
    }
    const child = `/finance/agreements/${await anAgreement(world(), { ...monthly, parentAgreement })}`;
    for (const path of [child, `/finance/agreements/${parentAgreement.id}`]) {
      const refused = await world().patch(path, [
        { op: 'replace', path: 'billingCycle', value: { name: 'Quarterly' } },
      ]);
      assert.equal(refused.status, 400, refused.text);
      assert.deepEqual((await shown<{ billingCycle: { name: string } }>(world(), path)).billingCycle.name, 'Monthly');
    }
    await changed(world(), child, { billingCycle: { name: 'Quarterly' }, parentAgreement: null });
    const refused = await world().patch(child, [{ op: 'replace', path: 'parentAgreement', value: parentAgreement }]);
    assert.equal(refused.status, 400, refused.text);
  });
});
