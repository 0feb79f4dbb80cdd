import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aMember, changed, inOneWorld } from '../../../../testkit/src/index.ts';

inOneWorld('the identifier of a member', (world) => {
  it('is refused when another member has it, and kept by the one that has it', async () => {
    await assert.rejects(aMember(world(), 'Admin1'), /Member ID already in use\./);
    const path = `/system/members/${await aMember(world(), 'mary')}`;
    const taken = await world().patch(path, [{ op: 'replace', path: 'identifier', value: 'Admin1' }]);
    assert.deepEqual([taken.status, taken.text.includes('Member ID already in use.')], [400, true]);
    assert.equal((await changed(world(), path, { identifier: 'mary', title: 'Poet' }))['title'], 'Poet');
  });
});
