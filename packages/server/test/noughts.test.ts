import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aDeskPhone,
  anAgreement,
  anOrderLine,
  aProject,
  aPurchaseOrder,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../testkit/src/index.ts';

const backups = ['backupSuccesses', 'backupIncomplete', 'backupFailed', 'backupRestores', 'backupBillableSpaceGb'];
const prorated = ['prorateCost', 'proratePrice', 'extendedProrateCost', 'extendedProratePrice'];
const limits = ['emailConnectorReopenDaysLimit', 'emailConnectorReopenDaysClosedLimit', 'autoAssignLimitAmount'];
const estimates = ['estimatedTimeCost', 'estimatedTimeRevenue', 'estimatedProductCost', 'poAmount', 'downpayment'];

inOneWorld('numbers that every record has', (world) => {
  it('are 0 where there is nothing', async () => {
    const order = await aPurchaseOrder(world());
    const device = { name: 'PC', type: { id: 1 }, company: { id: 1 }, backupYear: null };
    const additions = `/finance/agreements/${await anAgreement(world())}/additions`;
    const billed = { product: { id: await aDeskPhone(world()) }, quantity: 1, billCustomer: 'Billable' };
    const project = await aProject(world());
    const phases = `/project/projects/${project}/phases`;
    for (const [path, fields] of [
      [
        `/company/configurations/${await makeRecord(world(), '/company/configurations', device)}`,
        [...backups, 'backupYear'],
      ],
      [`${additions}/${await makeRecord(world(), additions, billed)}`, prorated],
      ['/service/boards/1', limits],
      [order, ['freightTaxTotal']],
      [await anOrderLine(world(), order), ['tax']],
      [`${phases}/${await makeRecord(world(), phases, { description: 'One' })}`, estimates],
    ] as const)
      for (const caller of [world(), inOlderVersion(world())]) {
        const record = await shown<Record<string, unknown>>(caller, path);
        const told = Object.entries(record).filter(([key]) => (fields as readonly string[]).includes(key));
        assert.ok(told.length > 0, path);
        assert.deepEqual(
          told,
          told.map(([key]) => [key, 0]),
          path,
        );
        if (caller === world()) assert.equal(told.length, fields.length, path);
      }
  });

  it('are 0 again when they are emptied, and a board is put back as it was read', async () => {
    const type = { name: 'Odd', billTime: 'Billable', rateType: 'Multiplier', rate: 1, hoursMin: 0.5 };
    const path = `/time/workTypes/${await makeRecord(world(), '/time/workTypes', type)}`;
    const { hoursMin, hoursMax, costMultiplier } = await changed(world(), path, { hoursMin: null });
    assert.deepEqual([hoursMin, hoursMax, costMultiplier], [0, 0, 1]);
    const board = (await world().get('/service/boards/1')).json;
    assert.equal((await world().put('/service/boards/1', board)).status, 200);
  });
});
