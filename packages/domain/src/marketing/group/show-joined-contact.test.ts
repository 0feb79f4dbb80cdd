import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aGroupedCompany, inOneWorld, makeRecord, shown } from '@reeve/testkit';

inOneWorld('a contact that joins a marketing group', (world) => {
  it('is shown by its company where that is in the group, and by no other', async () => {
    const [one, other] = [await aGroupedCompany(world(), 'Shows'), await aGroupedCompany(world(), 'Shows not')];
    const group = { id: one.group };
    const paths: string[] = [];
    for (const { path } of [one, other]) paths.push(`${path}/${await makeRecord(world(), path, { group })}`);
    const [contact] = one.contacts;
    await makeRecord(world(), `/company/contacts/${contact}/groups`, { group });
    const listed = await Promise.all(paths.map(async (path) => (await shown(world(), path))['contactIds'] ?? []));
    assert.deepEqual(listed, [[contact], []]);
  });
});
