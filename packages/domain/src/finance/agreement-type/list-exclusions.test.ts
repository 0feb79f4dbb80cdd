import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAgreement, changed, inOlderVersion, inOneWorld, makeRecord } from '../../../../testkit/src/index.ts';

inOneWorld('the exclusions of an agreement type', (world) => {
  const excluded = async (path: string) =>
    ((await world().get(path)).json as { workRole: { id: number } }[]).map(({ workRole }) => workRole.id);

  it('are those that its body lists, adds or removes', async () => {
    const roles = ((await world().get('/time/workRoles?orderBy=id')).json as { id: number }[]).map(({ id }) => id);
    const bills = { billTime: 'Billable', billExpenses: 'Billable', billProducts: 'Billable' };
    const pays = { employeeCompRate: 'Actual', employeeCompNotExceed: 'Billing', invoicingCycle: 'CalendarYear' };
    const sent = { name: 'Excludes', ...bills, ...pays, exclusionWorkRoleIds: roles.slice(0, 2) };
    const id = await makeRecord(inOlderVersion(world()), '/finance/agreements/types', sent);
    const rows = `/finance/agreementTypes/${id}/workRoleExclusions`;
    assert.deepEqual(await excluded(rows), roles.slice(0, 2));
    const agreement = await anAgreement(world(), { type: { id } });
    assert.deepEqual(await excluded(`/finance/agreements/${agreement}/workRoleExclusions`), roles.slice(0, 2));
    const type = `/finance/agreements/types/${id}`;
    await changed(world(), type, { exclusionWorkRoleIds: roles.slice(1, 2) });
    assert.deepEqual(await excluded(rows), roles.slice(1, 2));
    await changed(world(), type, { addAllWorkRoleExclusions: true });
    assert.deepEqual(
      (await excluded(rows)).toSorted((one, other) => one - other),
      roles,
    );
    await changed(world(), type, { removeAllWorkRoleExclusions: true });
    assert.deepEqual(await excluded(rows), []);
  });
});
