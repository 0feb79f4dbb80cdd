import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAgreement, inOlderVersion, inOneWorld, makeRecord, type World } from '../../../../testkit/src/index.ts';

inOneWorld('the rows of an agreement', (world) => {
  let made = 0;
  const aType = async (fields: object = {}) => {
    const bills = { billTime: 'Billable', billExpenses: 'Billable', billProducts: 'Billable' };
    const pays = { employeeCompRate: 'Actual', employeeCompNotExceed: 'Billing', invoicingCycle: 'CalendarYear' };
    const type = await makeRecord(world(), '/finance/agreements/types', {
      name: `With rows ${++made}`,
      ...bills,
      ...pays,
      ...fields,
    });
    const path = `/finance/agreementTypes/${type}`;
    await makeRecord(world(), `${path}/workroles`, { workRole: { name: 'Engineer' }, rateType: 'Custom', rate: 99 });
    await makeRecord(world(), `${path}/worktypes`, {
      workType: { name: 'Remote' },
      rateType: 'Multiplier',
      rate: 2,
      billTime: 'Billable',
      overageRateType: 'Custom',
      overageRate: 180,
      limitTo: 4,
    });
    await makeRecord(world(), `${path}/workRoleExclusions`, { workRole: { name: 'Consultant' } });
    await makeRecord(world(), `${path}/workTypeExclusions`, { workType: { name: 'Travel' } });
    return type;
  };
  const rowsOf = async (agreement: number, name: string) =>
    (await world().get(`/finance/agreements/${agreement}/${name}`)).json as Record<string, unknown>[];
  const counts = async (agreement: number) => {
    const names = ['workroles', 'worktypes', 'workRoleExclusions', 'workTypeExclusions'];
    return Promise.all(names.map(async (name) => (await rowsOf(agreement, name)).length));
  };
  const copied = async (caller: World, agreement: number) => {
    const reply = await caller.post(`/finance/agreements/${agreement}/copy`, '');
    assert.equal(reply.status, 200, reply.text);
    return (reply.json as { id: number }).id;
  };

  it('are those of its type', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const agreement = await anAgreement(caller, { type: { id: await aType() } });
      assert.deepEqual(await counts(agreement), [1, 1, 1, 1]);
      const [role, type] = [await rowsOf(agreement, 'workroles'), await rowsOf(agreement, 'worktypes')].map(
        ([first]) => first,
      );
      assert.deepEqual([role?.['rate'], role?.['rateType']], [99, 'Custom']);
      assert.deepEqual([type?.['overageRate'], type?.['agreementLimit']], [180, 4]);
    }
  });

  it('are none of roles and types that the type keeps for itself', async () => {
    const type = { id: await aType({ copyWorkRolesFlag: false, copyWorkTypesFlag: false }) };
    assert.deepEqual(await counts(await anAgreement(world(), { type })), [0, 0, 1, 1]);
  });

  it('are those of the original in a copy, once', async () => {
    const agreement = await anAgreement(world(), { type: { id: await aType() } });
    const [role] = await rowsOf(agreement, 'workroles');
    assert.equal((await world().delete(`/finance/agreements/${agreement}/workroles/${role?.['id']}`)).status, 204);
    assert.deepEqual(await counts(await copied(world(), agreement)), [0, 1, 1, 1]);
  });
});
