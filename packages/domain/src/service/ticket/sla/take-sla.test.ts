import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  anAgreement,
  aTicket,
  changed,
  firstId,
  inOlderVersion,
  inOneWorld,
  shown,
} from '../../../../../testkit/src/index.ts';

type Shown = { readonly id: number; readonly sla?: { readonly name: string } } & Record<string, unknown>;

inOneWorld('the service level of a ticket', (world) => {
  const nameOf = (ticket: Shown) => ticket.sla?.name;
  const read = async (id: number) => shown<Shown>(world(), `/service/tickets/${id}`);

  it("is the one that is sent, else its agreement's, else the default one", async () => {
    const agreement = { id: await anAgreement(world(), { sla: { name: 'Premium SLA' } }) };
    for (const caller of [world(), inOlderVersion(world())]) {
      assert.equal(nameOf(await read(await aTicket(caller))), 'Standard SLA');
      assert.equal(nameOf(await read(await aTicket(caller, { agreement }))), 'Premium SLA');
      const sent = { agreement, sla: { name: 'Around the Clock SLA' } };
      assert.equal(nameOf(await read(await aTicket(caller, sent))), 'Around the Clock SLA');
    }
  });

  it('is gone when a patch empties it, and back by a body that says nothing of it', async () => {
    const path = `/service/tickets/${await aTicket(world())}`;
    assert.equal(nameOf(await changed<Shown>(world(), path, { sla: null })), undefined);
    assert.equal(nameOf(await changed<Shown>(world(), path, { summary: 'Slower' })), undefined);
    const { sla: _, ...body } = await shown<Shown>(world(), path);
    assert.equal(nameOf((await world().put(path, body)).json as Shown), 'Standard SLA');
  });

  it('is another as soon as another is the default one', async () => {
    const premium = await firstId(world(), "/service/SLAs?conditions=name='Premium SLA'");
    await changed(world(), `/service/SLAs/${premium}`, { defaultFlag: true });
    assert.equal(nameOf(await read(await aTicket(world()))), 'Premium SLA');
  });
});
