import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aTicket,
  aTimeEntry,
  changed,
  type Fields,
  inOlderVersion,
  inOneWorld,
  shown,
  type World,
} from '../../../../testkit/src/index.ts';

inOneWorld('the hours of a time entry', (world) => {
  it('are those from start to end, less what is deducted, whatever is sent', async () => {
    const ticket = await aTicket(world());
    const hoursOf = async (caller: World, fields: Fields) =>
      (await shown(world(), `/time/entries/${await aTimeEntry(caller, ticket, fields)}`))['actualHours'];
    for (const caller of [world(), inOlderVersion(world())]) {
      assert.equal(await hoursOf(caller, {}), 1);
      assert.equal(await hoursOf(caller, { timeEnd: '2025-03-03T09:20:00Z' }), 0.33);
      assert.equal(await hoursOf(caller, { timeEnd: '2025-03-03T11:00:00Z', hoursDeduct: 0.25, actualHours: 9 }), 1.75);
    }
  });

  it('follow a change, and are those that are sent where there is no end', async () => {
    const path = `/time/entries/${await aTimeEntry(world(), await aTicket(world()), { timeEnd: undefined, actualHours: 3 })}`;
    assert.equal((await shown(world(), path))['actualHours'], 3);
    assert.equal((await changed(world(), path, { actualHours: null }))['actualHours'], 0);
    assert.equal((await changed(world(), path, { timeEnd: '2025-03-03T09:30:00Z' }))['actualHours'], 0.5);
    assert.equal((await changed(world(), path, { hoursDeduct: 0.25 }))['actualHours'], 0.25);
  });
});
