import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

type Row = Readonly<Record<string, unknown>> & { readonly location?: { readonly id: number } };

inOneWorld('somebody in the team of a company', (world) => {
  it('has the marks of the role, whatever is sent, and is where the member is', async () => {
    for (const [caller, name] of [
      [world(), 'Baker'],
      [inOlderVersion(world()), 'Miller'],
    ] as const) {
      const path = `/company/companies/${await aCompany(world(), name)}/teams`;
      const sent = { teamRole: { name: 'Account Manager' }, member: { identifier: 'Admin1' }, salesFlag: true };
      const own = `${path}/${await makeRecord(caller, path, sent)}`;
      const marks = async () => {
        const { accountManagerFlag, techFlag, salesFlag } = await shown<Row>(world(), own);
        return [accountManagerFlag, techFlag, salesFlag];
      };
      assert.deepEqual(await marks(), [true, false, false]);
      const member = await shown<Row[]>(world(), "/system/members?conditions=identifier='Admin1'");
      const place = member[0]?.['defaultLocation'] as { id: number } | undefined;
      assert.equal((await shown<Row>(world(), own)).location?.id, place?.id);
      await changed(caller, own, { teamRole: { name: 'Sales Rep' } });
      assert.deepEqual(await marks(), [false, false, true]);
    }
  });
});
