import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  anAgreement,
  aTicket,
  aTimeEntry,
  changed,
  type Fields,
  inOneWorld,
  shown,
} from '../../../../testkit/src/index.ts';

const hours = { applicationUnits: 'Hours', applicationUnlimitedFlag: false };
const engineer = { workRole: { name: 'Engineer' } };

inOneWorld('what an agreement covered of time that is deleted', (world) => {
  /** A ticket of a company of its own, under an agreement of it. */
  const underAgreement = async (name: string, fields: Fields) => {
    const company = { id: await aCompany(world(), name) };
    const agreement = { id: await anAgreement(world(), { company, startDate: '2025-01-01T00:00:00Z', ...fields }) };
    return { company, agreement, ticket: await aTicket(world(), { company, agreement }) };
  };
  const threeHours = { timeStart: '2025-03-03T09:00:00Z', timeEnd: '2025-03-03T12:00:00Z', ...engineer };
  const figures = async (id: number) => {
    const entry = await shown(world(), `/time/entries/${id}`);
    return ['agreementHours', 'agreementAmount', 'invoiceHours', 'extendedInvoiceAmount'].map((key) => entry[key]);
  };

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
