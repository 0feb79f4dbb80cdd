import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aMember, changed, inOneWorld, makeRecord, shown } from '../../../../../testkit/src/index.ts';

inOneWorld('the personas of a member', (world) => {
  it('are one list, read and written as rows and as numbers', async () => {
    const id = await aMember(world(), 'Two', { memberPersonas: [1, 2] });
    const path = `/system/members/${id}/personas`;
    const rows = () => shown<{ id: number; personaId: number; name: string }[]>(world(), path);
    const listed = async () =>
      (await shown<{ memberPersonas: number[] }>(world(), `/system/members/${id}`)).memberPersonas;
    const known = await shown<{ id: number; name: string }[]>(world(), '/system/info/personas');
    const called = new Map(known.map((each) => [each.id, each.name]));
    assert.deepEqual(
      (await rows()).map(({ personaId, name }) => [personaId, name]),
      [1, 2].map((persona) => [persona, called.get(persona)]),
    );
    await makeRecord(world(), path, { personaId: 3, name: 'Own words' });
    assert.deepEqual(await listed(), [1, 2, 3]);
    const [first] = await rows();
    assert.equal((await world().delete(`${path}/${first?.id}`)).status, 204);
    assert.deepEqual(await listed(), [2, 3]);
    await changed(world(), `/system/members/${id}`, { memberPersonas: [3, 4] });
    assert.deepEqual(
      (await rows()).map(({ personaId, name }) => [personaId, name]),
      [
        [3, 'Own words'],
        [4, called.get(4)],
      ],
    );
  });
});
