import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOneWorld, shown } from '../../../../../testkit/src/index.ts';

inOneWorld('the status that a new ticket starts in', (world) => {
  const statusOf = async (fields = {}) =>
    (await shown<{ status: { id: number } }>(world(), `/service/tickets/${await aTicket(world(), fields)}`)).status.id;

  it("is its board's default one, unless another is sent", async () => {
    assert.equal(await statusOf(), 1);
    assert.equal(await statusOf({ status: { id: 7 } }), 7);
  });

  it('is the first open one of a board without a default status', async () => {
    await changed(world(), '/service/boards/1/statuses/1', { defaultFlag: false, closedStatus: true });
    assert.equal(await statusOf(), 2);
  });
});
