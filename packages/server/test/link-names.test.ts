import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, inOlderVersion, inOneWorld, makeRecord, shown } from '../../testkit/src/index.ts';

type Linked = Record<string, { _info: Record<string, string> }>;

inOneWorld('the link of a reference', (world) => {
  it('is called as it is recorded, and leads to the record', async () => {
    const teams = `/company/companies/${await aCompany(world(), 'Linked')}/teams`;
    await makeRecord(world(), teams, { teamRole: { id: 1 }, member: { id: 1 } });
    for (const caller of [world(), inOlderVersion(world())])
      for (const [path, field, name, leads] of [
        [teams, 'teamRole', 'teamrole_href', '/company/teamRoles/'],
        ['/system/myCompany/other', 'locale', 'Locale_href', '/locales/'],
      ] as const) {
        const [row] = await shown<Linked[]>(caller, path);
        const link = row?.[field]?._info[name];
        assert.ok(link?.includes(leads), `${path} ${JSON.stringify(row?.[field])}`);
      }
  });
});
