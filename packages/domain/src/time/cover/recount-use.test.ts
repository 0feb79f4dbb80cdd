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

inOneWorld('what was used of an agreement', (world) => {
  const underAgreement = (name: string, fields: Fields) => aCoveredTicket(world(), name, fields);
  const threeHours = { timeStart: '2025-03-03T09:00:00Z', timeEnd: '2025-03-03T12:00:00Z', ...engineer };
  const figures = (id: number) => coverageOf(world(), id);

  it('is counted anew when an agreement counts otherwise', async () => {
    const { ticket, agreement, company } = await underAgreement('Counts anew', { ...hours, applicationLimit: 5 });
    await aTimeEntry(world(), ticket, threeHours);
    await changed(world(), `/finance/agreements/${agreement.id}`, { applicationUnits: 'Incidents' });
    await changed(world(), `/finance/agreements/${agreement.id}`, { applicationLimit: 1 });
    const other = await aTicket(world(), { company, agreement });
    assert.equal((await figures(await aTimeEntry(world(), other, threeHours)))[0], 0);
    assert.equal((await figures(await aTimeEntry(world(), ticket, threeHours)))[0], 3);
  });
});
