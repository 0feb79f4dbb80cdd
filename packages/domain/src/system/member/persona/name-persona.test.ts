import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aMember, inOneWorld, makeRecord, shown } from '../../../../../testkit/src/index.ts';

inOneWorld("a member's persona", (world) => {
  it('is called as the persona is where nothing else is sent', async () => {
    const path = `/system/members/${await aMember(world(), 'Named')}/personas`;
    const [persona] = await shown<{ id: number; name: string }[]>(world(), '/system/info/personas');
    const row = await makeRecord(world(), path, { personaId: persona?.id });
    assert.equal((await shown(world(), `${path}/${row}`))['name'], persona?.name);
  });
});
