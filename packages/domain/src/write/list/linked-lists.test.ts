import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a list of links', (world) => {
  const typesOf = async (company: number) =>
    (
      await shown<{ type: { name: string } }[]>(
        world(),
        `/company/companies/${company}/typeAssociations?orderBy=type/name`,
      )
    ).map(({ type }) => type.name);

  it('takes what it names by its name as any reference does', async () => {
    const company = await makeRecord(world(), '/company/companies', {
      identifier: 'ByName',
      name: 'By name',
      site: { name: 'Main' },
      types: [{ name: 'Prospect' }, { id: 1 }],
    });
    const { name: first } = await shown<{ name: string }>(world(), '/company/companies/types/1');
    assert.deepEqual(await typesOf(company), [first, 'Prospect'].sort());
  });

  it('refuses a name that there is not, and nothing is made', async () => {
    const body = { identifier: 'NoName', name: 'No name', site: { name: 'Main' }, types: [{ name: 'Nothing' }] };
    const refused = await world().post('/company/companies', body);
    assert.equal(refused.status, 400);
    assert.match(refused.text, /Company Type Nothing not found/);
    assert.deepEqual(await shown(world(), '/company/companies?conditions=identifier="NoName"'), []);
  });

  it('is changed by names too', async () => {
    const contact = await makeRecord(world(), '/company/contacts', {
      firstName: 'Ida',
      company: { id: await aCompany(world(), 'Links') },
    });
    const [some] = await shown<{ id: number; description: string }[]>(world(), '/company/contacts/types');
    const patched = await world().patch(`/company/contacts/${contact}`, [
      { op: 'replace', path: 'types', value: [{ name: some?.description }] },
    ]);
    assert.equal(patched.status, 200, patched.text);
    const linked = await shown<{ type: { id: number } }[]>(world(), `/company/contacts/${contact}/typeAssociations`);
    assert.deepEqual(
      linked.map(({ type }) => type.id),
      [some?.id],
    );
  });
});
