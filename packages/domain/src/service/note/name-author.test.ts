import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aContact,
  aTicket,
  type Fields,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
  type World,
} from '../../../../testkit/src/index.ts';

inOneWorld('the author of a ticket note', (world) => {
  const memberOf = async (caller: World, fields: Fields) => {
    const notes = `/service/tickets/${await aTicket(world())}/notes`;
    const id = await makeRecord(caller, notes, { text: 'Rebooted', resolutionFlag: true, ...fields });
    return (await shown<{ member?: { id: number } }>(world(), `${notes}/${id}`)).member?.id;
  };

  it('is the caller, unless another member is sent or a contact wrote it', async () => {
    assert.equal(await memberOf(world(), {}), 3);
    assert.equal(await memberOf(inOlderVersion(world()), {}), 3);
    assert.equal(await memberOf(world(), { member: { id: 2 } }), 2);
    assert.equal(await memberOf(world(), { contact: { id: await aContact(world()) } }), undefined);
  });
});
