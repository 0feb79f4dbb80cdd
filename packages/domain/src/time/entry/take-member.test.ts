import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aTicket,
  aTimeEntry,
  type Fields,
  inOlderVersion,
  inOneWorld,
  shown,
  type World,
} from '../../../../testkit/src/index.ts';

inOneWorld('the member of a new time entry', (world) => {
  const memberOf = async (caller: World, fields: Fields = {}) => {
    const entry = await aTimeEntry(caller, await aTicket(world()), fields);
    return (await shown<{ member: { id: number } }>(world(), `/time/entries/${entry}`)).member.id;
  };

  it('is the caller, unless another is sent', async () => {
    assert.equal(await memberOf(world()), 3);
    assert.equal(await memberOf(inOlderVersion(world())), 3);
    assert.equal(await memberOf(world(), { member: { id: 2 } }), 2);
  });
});
