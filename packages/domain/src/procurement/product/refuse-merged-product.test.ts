import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCatalogItem,
  aTicket,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  refusals,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('a ticket that was merged away', (world) => {
  it('takes no product, and its own are on the one that stays', async () => {
    const [into, id] = [await aTicket(world()), await aTicket(world())];
    const item = { id: await aCatalogItem(world(), 'merged') };
    const body = { catalogItem: item, quantity: 1, billableOption: 'Billable', ticket: { id } };
    const own = await makeRecord(world(), '/procurement/products', body);
    const merge = { mergeTicketIds: [id], status: { name: 'Closed' } };
    assert.equal((await world().post(`/service/tickets/${into}/merge`, merge)).status, 200);
    const words = `Ticket ${id} is merged into ticket ${into}.`;
    for (const caller of [world(), inOlderVersion(world())])
      assert.deepEqual(await refusals(caller, '/procurement/products', body), { 'ticket/id': words });
    const { ticket } = await shown<{ ticket: { id: number } }>(world(), `/procurement/products/${own}`);
    assert.equal(ticket.id, into);
  });
});
