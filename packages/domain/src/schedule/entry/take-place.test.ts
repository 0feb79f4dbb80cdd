import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

const at = { dateStart: '2025-03-04T09:00:00Z', dateEnd: '2025-03-04T10:30:00Z', member: { id: 1 } };

inOneWorld('the place of a schedule entry', (world) => {
  const placeOf = async (fields: object) => {
    const path = `/schedule/entries/${await makeRecord(world(), '/schedule/entries', { ...at, ...fields })}`;
    return (await shown<{ where?: { name: string } }>(world(), path)).where?.name;
  };

  it("is its ticket's, unless another is sent", async () => {
    const ticket = await aTicket(world(), { serviceLocation: { name: 'In-House' } });
    const sent = { objectId: ticket, type: { identifier: 'S' } };
    assert.equal(await placeOf(sent), 'In-House');
    assert.equal(await placeOf({ ...sent, where: { name: 'On-Site' } }), 'On-Site');
  });

  it("is its type's where there is no ticket", async () => {
    const type = {
      id: await makeRecord(world(), '/schedule/types', { name: 'Visit', identifier: 'X', where: { name: 'On-Site' } }),
    };
    assert.equal(await placeOf({ type, name: 'Lunch' }), 'On-Site');
  });
});
