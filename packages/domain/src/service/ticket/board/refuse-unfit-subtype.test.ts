import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOneWorld, makeRecord, refusals, shown } from '../../../../../testkit/src/index.ts';

inOneWorld('the subtype of a ticket', (world) => {
  const board = { id: 1 };

  it('is one of those that are tied to its type', async () => {
    const [type, other] = [
      await makeRecord(world(), '/service/boards/1/types', { name: 'Letter', board }),
      await makeRecord(world(), '/service/boards/1/types', { name: 'Parcel', board }),
    ];
    const listed = { name: 'Registered', board, typeAssociationIds: [type] };
    const subType = await makeRecord(world(), '/service/boards/1/subtypes', listed);
    const ticket = await aTicket(world(), { type: { id: type }, subType: { id: subType } });
    const sent = { summary: 'Slow', company: { id: 1 }, type: { id: other }, subType: { id: subType } };
    const message = `Service Sub Type ${subType} not found for Service Type ${other}`;
    assert.deepEqual(await refusals(world(), '/service/tickets', sent), { 'subType/id': message });
    await changed(world(), `/service/boards/1/subtypes/${subType}`, { typeAssociationIds: [type, other] });
    await changed(world(), `/service/tickets/${ticket}`, { 'type/id': other });
  });

  it('may be sent alone, and no default type is put beside it', async () => {
    const subType = { id: await makeRecord(world(), '/service/boards/1/subtypes', { name: 'Lone', board }) };
    const ticket = await shown(world(), `/service/tickets/${await aTicket(world(), { subType })}`);
    assert.equal(ticket['type'], undefined);
  });
});
