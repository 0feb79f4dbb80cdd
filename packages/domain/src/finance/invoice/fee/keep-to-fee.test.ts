import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, anInvoice, aTicket, aTimeEntry, idOf, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('time that is billed as a whole', (world) => {
  const services = async (path: string) => (await shown(world(), path))['serviceTotal'];
  const engineer = { workRole: { name: 'Engineer' } };

  it('waits for an invoice of its own, and is refused on another', async () => {
    const company = { id: await aCompany(world(), 'By itself') };
    const ticket = await aTicket(world(), { company, billingMethod: 'FixedFee', billingAmount: 500 });
    const entry = `/time/entries/${await aTimeEntry(world(), ticket, engineer)}`;
    await aTimeEntry(world(), await aTicket(world(), { company }), engineer);
    const all = await anInvoice(world(), { company, applyToType: 'All' });
    assert.equal(await services(all), 150);
    const refused = await world().patch(entry, [{ op: 'replace', path: 'invoice', value: { id: idOf(all) } }]);
    assert.deepEqual([refused.status, /is billed as a whole/.test(refused.text)], [400, true], refused.text);
    assert.equal(await services(all), 150);
    assert.equal((await shown(world(), entry))['invoice'], undefined);
    assert.equal(await services(await anInvoice(world(), { company, applyToType: 'Ticket', applyToId: ticket })), 500);
  });
});
