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

inOneWorld('what was used of an agreement', (world) => {
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
