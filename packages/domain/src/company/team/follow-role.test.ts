import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the marks of a team role', (world) => {
  it('are those of everybody who has it, also when they change', async () => {
    for (const [caller, name] of [
      [world(), 'Baker'],
      [inOlderVersion(world()), 'Miller'],
    ] as const) {
      const path = `/company/companies/${await aCompany(world(), name)}/teams`;
      const role = await makeRecord(world(), '/company/teamRoles', { name });
      const own = await makeRecord(world(), path, { teamRole: { id: role }, member: { identifier: 'Admin1' } });
      await changed(caller, `/company/teamRoles/${role}`, { techFlag: true });
      assert.equal((await shown(world(), `${path}/${own}`))['techFlag'], true);
    }
  });
});
