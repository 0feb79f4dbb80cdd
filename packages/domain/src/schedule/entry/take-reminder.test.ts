import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the reminder of a new schedule entry', (world) => {
  it('is the default one unless another or none is sent', async () => {
    const entry = { name: 'Visit', member: { id: 1 }, type: { identifier: 'O' } };
    const reminderOf = async (caller = world(), fields = {}) => {
      const id = await makeRecord(caller, '/schedule/entries', { ...entry, ...fields });
      return (await shown<{ reminder?: { name: string } }>(world(), `/schedule/entries/${id}`)).reminder?.name;
    };
    assert.equal(await reminderOf(), '15 minutes');
    assert.equal(await reminderOf(inOlderVersion(world())), '15 minutes');
    assert.equal(await reminderOf(world(), { reminder: { name: '1 hour' } }), '1 hour');
    assert.equal(await reminderOf(world(), { reminder: null }), undefined);
  });
});
