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

inOneWorld('what an agreement covered', (world) => {
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
