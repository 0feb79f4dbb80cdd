import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aMember, changed, inOneWorld, makeRecord, shown } from '../../../../../testkit/src/index.ts';

inOneWorld('a row of a persona', (world) => {
  it('that becomes another persona is the other one in the list', async () => {
    const id = await aMember(world(), 'One');
    const row = await makeRecord(world(), `/system/members/${id}/personas`, { personaId: 1, name: 'Mine' });
    await changed(world(), `/system/members/${id}/personas/${row}`, { personaId: 5 });
    assert.deepEqual((await shown(world(), `/system/members/${id}`))['memberPersonas'], [5]);
  });
});
