import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCoveredTicket,
  aTicket,
  aTimeEntry,
  changed,
  coverageOf,
  type Fields,
  inOneWorld,
} from '../../../../testkit/src/index.ts';

const hours = { applicationUnits: 'Hours', applicationUnlimitedFlag: false };
const engineer = { workRole: { name: 'Engineer' } };

inOneWorld('what an agreement covered', (world) => {
  const underAgreement = (name: string, fields: Fields) => aCoveredTicket(world(), name, fields);
  const threeHours = { timeStart: '2025-03-03T09:00:00Z', timeEnd: '2025-03-03T12:00:00Z', ...engineer };
  const figures = (id: number) => coverageOf(world(), id);

  it('is given back by an entry that is changed or moved, to the next one that is written', async () => {
    const { ticket } = await underAgreement('Given back', { ...hours, applicationLimit: 3 });
    const [first, second] = [
      await aTimeEntry(world(), ticket, threeHours),
      await aTimeEntry(world(), ticket, threeHours),
    ];
    const retried = async () => {
      await changed(world(), `/time/entries/${second}`, { hoursDeduct: 0.5 });
      await changed(world(), `/time/entries/${second}`, { hoursDeduct: 0 });
      return (await figures(second))[0];
    };
    assert.equal(await retried(), 0);
    await changed(world(), `/time/entries/${first}`, { timeEnd: '2025-03-03T11:00:00Z' });
    assert.deepEqual([(await figures(first))[0], (await figures(second))[0], await retried()], [2, 0, 1]);
    await changed(world(), `/time/entries/${first}`, { chargeToId: await aTicket(world()) });
    assert.deepEqual([await figures(first), await retried()], [[0, 0, 2, 300], 3]);
  });
});
