import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCoveredTicket,
  aTimeEntry,
  changed,
  coverageOf,
  type Fields,
  inOneWorld,
} from '../../../../testkit/src/index.ts';

const hours = { applicationUnits: 'Hours', applicationUnlimitedFlag: false };
const engineer = { workRole: { name: 'Engineer' } };

inOneWorld('what an agreement covered of time that is deleted', (world) => {
  const underAgreement = (name: string, fields: Fields) => aCoveredTicket(world(), name, fields);
  const threeHours = { timeStart: '2025-03-03T09:00:00Z', timeEnd: '2025-03-03T12:00:00Z', ...engineer };
  const figures = (id: number) => coverageOf(world(), id);

  it('is there for the next entry that is written', async () => {
    const { ticket } = await underAgreement('Given back', { ...hours, applicationLimit: 3 });
    const second = await aTimeEntry(world(), ticket, threeHours);
    const third = await aTimeEntry(world(), ticket, threeHours);
    assert.equal((await world().delete(`/time/entries/${second}`)).status, 204);
    await changed(world(), `/time/entries/${third}`, { notes: 'Nothing is covered anew by that' });
    assert.equal((await figures(third))[0], 0);
    assert.equal((await figures(await aTimeEntry(world(), ticket, threeHours)))[0], 3);
  });
});
