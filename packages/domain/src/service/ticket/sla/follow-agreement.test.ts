import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAgreement, aTicket, changed, inOneWorld, shown } from '../../../../../testkit/src/index.ts';

type Shown = { readonly sla: { readonly name: string } } & Record<string, unknown>;

inOneWorld('the service level of a ticket that comes under another agreement', (world) => {
  it("is that agreement's; the default one after an agreement's; else it stays", async () => {
    const premium = { id: await anAgreement(world(), { name: 'Gold', sla: { name: 'Premium SLA' } }) };
    const plain = { id: await anAgreement(world(), { name: 'Tin', sla: null }) };
    const path = `/service/tickets/${await aTicket(world())}`;
    const under = async (fields: object) => (await changed<Shown>(world(), path, { ...fields })).sla.name;
    assert.equal(await under({ agreement: premium }), 'Premium SLA');
    assert.equal(await under({ agreement: null }), 'Standard SLA');
    assert.equal(await under({ agreement: premium }), 'Premium SLA');
    assert.equal(await under({ agreement: plain }), 'Standard SLA');
    assert.equal(await under({ agreement: premium, sla: { name: 'Around the Clock SLA' } }), 'Around the Clock SLA');
    assert.equal(await under({ agreement: null }), 'Around the Clock SLA');
    const body = { ...(await shown<Shown>(world(), path)), agreement: premium };
    assert.equal(((await world().put(path, body)).json as Shown).sla.name, 'Premium SLA');
  });
});
