import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCatalogItem, aTicket, changed, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('what a product is charged to', (world) => {
  const charged = async (ticket: number) => {
    const conditions = encodeURIComponent(`chargeToType='Ticket' AND chargeToId=${ticket}`);
    return (await shown<{ id: number }[]>(world(), `/procurement/products?conditions=${conditions}`)).map(
      ({ id }) => id,
    );
  };

  it('is found by the link of the ticket, also after a move', async () => {
    const catalogItem = { id: await aCatalogItem(world(), 'CABLE') };
    const [one, other] = [await aTicket(world()), await aTicket(world())];
    const sent = { catalogItem, quantity: 1, billableOption: 'Billable', ticket: { id: one } };
    const id = await makeRecord(world(), '/procurement/products', sent);
    assert.deepEqual([await charged(one), await charged(other)], [[id], []]);
    const product = await changed(world(), `/procurement/products/${id}`, { ticket: { id: other } });
    assert.ok(!('chargeToType' in product));
    assert.deepEqual([await charged(one), await charged(other)], [[], [id]]);
  });
});
