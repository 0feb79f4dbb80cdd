import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany } from '../../../../testkit/src/builders/company.ts';
import { aContact } from '../../../../testkit/src/builders/contact.ts';
import { makeRecord } from '../../../../testkit/src/builders/make-record.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../../../testkit/src/world.ts';

const sides = [
  { word: 'contact', own: '/company/contacts', below: 'contacts', make: (world: World, _: string) => aContact(world) },
  { word: 'company', own: '/company/companies', below: 'companies', make: aCompany },
] as const;

onEachEngine('members of a marketing group', (engine) => {
  for (const { word, own, below, make } of sides) {
    it(`are seen from the group and from the ${word}`, async () => {
      await using world = await aWorld({ engine });
      const [first, id] = [await make(world, 'One'), await make(world, 'Two')];
      const group = await makeRecord(world, '/marketing/groups', { name: 'Friends' });
      const path = `/marketing/groups/${group}/${below}`;
      const made = await world.post(path, { id });
      assert.equal(made.status, 201, made.text);
      assert.equal((made.json as { id: number; groupId: number }).id, id);
      assert.match(made.headers.get('location') ?? '', new RegExp(`${path}/${id}$`));
      const [row] = (await world.get(`${own}/${id}/groups`)).json as { id: number; group: { id: number } }[];
      assert.equal(row?.group.id, group);
      await makeRecord(world, `${own}/${first}/groups`, { group: { id: group } });
      const shown = (await world.get(`${path}?orderBy=id desc`)).json as { id: number; groupId: number }[];
      assert.deepEqual(
        shown.map((each) => [each.id, each.groupId]),
        [
          [id, group],
          [first, group],
        ],
      );
      const found = (await world.get(`${path}?conditions=id=${id}`)).json as { id: number }[];
      assert.deepEqual([found.length, found[0]?.id], [1, id]);
    });

    it(`are there once, by number, and gone with the ${word} or the group`, async () => {
      await using world = await aWorld({ engine });
      const [first, second] = [await make(world, 'One'), await make(world, 'Two')];
      const group = await makeRecord(world, '/marketing/groups', { name: 'Friends' });
      const path = `/marketing/groups/${group}/${below}`;
      for (const id of [first, second]) await makeRecord(world, path, { id });
      const twice = await world.post(path, { id: first });
      assert.equal(twice.status, 400);
      assert.match(twice.text, /"code": "ObjectExists"/);
      const again = await world.post(`${own}/${second}/groups`, { group: { id: group } });
      assert.match(again.text, /"code": "ObjectExists"/);
      for (const body of [{}, { id: 999999 }]) assert.equal((await world.post(path, body)).status, 400);
      const flag = [{ op: 'replace', path: 'unsubscribeFlag', value: true }];
      assert.equal((await world.patch(`${path}/${second}`, flag)).status, 200);
      const [row] = (await world.get(`${own}/${second}/groups`)).json as { unsubscribeFlag: boolean }[];
      assert.equal(row?.unsubscribeFlag, true);
      const { _info, ...body } = (await world.get(`${path}/${second}`)).json as Record<string, unknown>;
      const put = await world.put(`${path}/${second}`, body);
      assert.deepEqual([put.status, (put.json as { id: number }).id], [200, second]);
      assert.equal((await world.delete(`${own}/${first}`)).status, 204);
      assert.deepEqual((await world.get(`${path}/count`)).json, { count: 1 });
      assert.equal((await world.get(`${path}/${first}`)).status, 404);
      assert.equal((await world.delete(`/marketing/groups/${group}`)).status, 204);
      assert.deepEqual((await world.get(`${own}/${second}/groups`)).json, []);
    });
  }

  it('take a note, which the contact calls a description', async () => {
    await using world = await aWorld({ engine });
    const [id, group] = [await aContact(world), await makeRecord(world, '/marketing/groups', { name: 'Friends' })];
    const path = `/marketing/groups/${group}/contacts`;
    await makeRecord(world, path, { id, note: 'Met at the fair' });
    const shownNote = async () =>
      ((await world.get(`/company/contacts/${id}/groups`)).json as { description?: string }[])[0]?.description;
    assert.equal(await shownNote(), 'Met at the fair');
    const patched = await world.patch(`${path}/${id}`, [{ op: 'replace', path: 'note', value: 'Friend' }]);
    assert.equal((patched.json as { note: string }).note, 'Friend', patched.text);
    assert.equal((await world.put(`${path}/${id}`, { id })).status, 200);
    assert.equal(await shownNote(), undefined);
  });
});
