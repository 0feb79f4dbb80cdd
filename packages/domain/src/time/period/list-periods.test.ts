import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

type Period = Record<'period', number> & Record<'startDate' | 'endDate' | 'deadlineDate', string>;

inOneWorld('the periods of a setup', (world) => {
  const periodsOf = (setup: number) =>
    shown<Period[]>(world(), `/time/timePeriodSetups/${setup}/periods?pageSize=1000&orderBy=period`);

  it('are the weeks of its year from the start, and made anew when it changes', async () => {
    const sent = {
      year: 2027,
      type: 'Weekly',
      periodApplyTo: 'Both',
      numberFuturePeriods: 4,
      daysPastEndDate: 2,
      firstPeriodEndDate: '2027-01-03T00:00:00Z',
    };
    const id = await makeRecord(world(), '/time/timePeriodSetups', sent);
    const weeks = await periodsOf(id);
    const { period, startDate, endDate, deadlineDate } = weeks[0] as Period;
    assert.deepEqual(
      [weeks.length, period, startDate, endDate, deadlineDate],
      [52, 1, '2026-12-28T00:00:00Z', '2027-01-03T00:00:00Z', '2027-01-05T00:00:00Z'],
    );
    await changed(world(), `/time/timePeriodSetups/${id}`, { type: 'Monthly', monthlyPeriodEnds: 31 });
    const months = await periodsOf(id);
    assert.deepEqual([months.length, months[1]?.endDate], [12, '2027-02-28T00:00:00Z']);
  });

  it('are there in a new tenant', async () => {
    assert.equal((await periodsOf(1)).length, 52);
  });
});
