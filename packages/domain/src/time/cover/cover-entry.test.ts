import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCoveredTicket,
  aTicket,
  aTimeEntry,
  coverageOf,
  type Fields,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

const hours = { applicationUnits: 'Hours', applicationUnlimitedFlag: false };
const engineer = { workRole: { name: 'Engineer' } };

inOneWorld('what an agreement covers of time', (world) => {
  const underAgreement = (name: string, fields: Fields) => aCoveredTicket(world(), name, fields);
  const threeHours = { timeStart: '2025-03-03T09:00:00Z', timeEnd: '2025-03-03T12:00:00Z', ...engineer };
  const figures = (id: number) => coverageOf(world(), id);

  it('is all of it without a limit, and nothing without an agreement', async () => {
    const { ticket } = await underAgreement('Unlimited', {});
    for (const caller of [world(), inOlderVersion(world())])
      assert.deepEqual(await figures(await aTimeEntry(caller, ticket, threeHours)), [3, 450, 0, 0]);
    assert.deepEqual(await figures(await aTimeEntry(world(), await aTicket(world()), threeHours)), [0, 0, 3, 450]);
  });

  it('is what is left of its hours, in the order in which time is entered', async () => {
    const { ticket } = await underAgreement('Hours', { ...hours, applicationLimit: 5 });
    const first = await aTimeEntry(world(), ticket, threeHours);
    const second = await aTimeEntry(world(), ticket, threeHours);
    assert.deepEqual(
      [await figures(first), await figures(second)],
      [
        [3, 450, 0, 0],
        [2, 300, 1, 150],
      ],
    );
    const nextMonth = { ...engineer, timeStart: '2025-04-01T09:00:00Z', timeEnd: '2025-04-01T12:00:00Z' };
    assert.deepEqual(await figures(await aTimeEntry(world(), ticket, nextMonth)), [3, 450, 0, 0]);
  });

  it('is money as far as it goes, and beyond it the overage price of the work type', async () => {
    const { ticket, agreement } = await underAgreement('Money', {
      applicationUnits: 'Amount',
      applicationUnlimitedFlag: false,
      applicationLimit: 300,
    });
    assert.deepEqual(await figures(await aTimeEntry(world(), ticket, threeHours)), [2, 300, 1, 150]);
    await makeRecord(world(), `/finance/agreements/${agreement.id}/worktypes`, {
      workType: { name: 'Remote' },
      rateType: 'Multiplier',
      rate: 1,
      billTime: 'Billable',
      overageRateType: 'Custom',
      overageRate: 180,
    });
    const remote = await aTimeEntry(world(), ticket, { ...threeHours, workType: { name: 'Remote' } });
    assert.deepEqual(await figures(remote), [0, 0, 3, 540]);
    assert.equal((await shown(world(), `/time/entries/${remote}`))['overageRate'], 180);
  });

  it('is every entry of a ticket that counts as an incident', async () => {
    const fields = { applicationUnits: 'Incidents', applicationUnlimitedFlag: false, applicationLimit: 1 };
    const { ticket, company, agreement } = await underAgreement('Incidents', fields);
    const other = await aTicket(world(), { company, agreement });
    const first = await aTimeEntry(world(), ticket, threeHours);
    assert.equal((await figures(first))[0], 3);
    assert.equal((await figures(await aTimeEntry(world(), other, threeHours)))[0], 0);
    const again = await aTimeEntry(world(), ticket, threeHours);
    assert.equal((await figures(again))[0], 3);
    for (const id of [first, again]) assert.equal((await world().delete(`/time/entries/${id}`)).status, 204);
    assert.equal((await figures(await aTimeEntry(world(), other, threeHours)))[0], 3);
  });

  it('is more where something was left of earlier periods, or was added', async () => {
    const { ticket, agreement } = await underAgreement('Carried over', {
      ...hours,
      applicationLimit: 1,
      carryOverUnused: true,
    });
    await makeRecord(world(), `/finance/agreements/${agreement.id}/adjustments`, {
      amount: 0.5,
      effectiveDate: '2025-02-10T00:00:00Z',
      description: 'For the outage',
    });
    const six = { ...threeHours, timeEnd: '2025-03-03T15:00:00Z' };
    assert.equal((await figures(await aTimeEntry(world(), ticket, six)))[0], 3.5);
  });

  it('is nothing for a role or a type that is left out, before its first day, and of what is not billed', async () => {
    const { ticket, agreement } = await underAgreement('Left out', {});
    await makeRecord(world(), `/finance/agreements/${agreement.id}/workRoleExclusions`, {
      workRole: { name: 'Consultant' },
    });
    const covered = async (fields: Fields) =>
      (await figures(await aTimeEntry(world(), ticket, { ...threeHours, ...fields })))[0];
    assert.equal(await covered({ workRole: { name: 'Consultant' } }), 0);
    assert.equal(await covered({ timeStart: '2024-12-30T09:00:00Z', timeEnd: '2024-12-30T10:00:00Z' }), 0);
    assert.equal(await covered({ billableOption: 'DoNotBill' }), 0);
    const free = await aTimeEntry(world(), ticket, { ...threeHours, billableOption: 'NoCharge' });
    assert.deepEqual(await figures(free), [0, 0, 3, 450], 'which tells what it is worth');
  });

  it('is at most so many hours of a role as the agreement says', async () => {
    const { ticket, agreement } = await underAgreement('Limited role', {});
    await makeRecord(world(), `/finance/agreements/${agreement.id}/workroles`, {
      ...engineer,
      rateType: 'Custom',
      rate: 99,
      limitTo: 4,
    });
    await aTimeEntry(world(), ticket, threeHours);
    assert.deepEqual(await figures(await aTimeEntry(world(), ticket, threeHours)), [1, 99, 2, 198]);
  });

  it('is not told by the adjustment of an entry, which is kept as it is sent', async () => {
    const { ticket } = await underAgreement('Adjusted', {});
    const adjusted = await aTimeEntry(world(), ticket, { ...threeHours, agreementAdjustment: 12.34 });
    assert.equal((await shown(world(), `/time/entries/${adjusted}`))['agreementAdjustment'], 12.34);
    assert.deepEqual(await figures(adjusted), [3, 450, 0, 0]);
    const entry = await shown(world(), `/time/entries/${await aTimeEntry(world(), ticket, threeHours)}`);
    assert.equal(entry['agreementAdjustment'], 0, 'nothing works it out');
  });
});
