import { coverEntry, storedMoney, toNumber } from '@reeve/calculation';
import { behaviour } from '../../unit/behaviour.ts';
import { gatherCover } from './gather-cover.ts';

/** Everything that decides what an agreement covers of an entry, and what it came to. */
export const coverFields = [
  'hoursBilled',
  'hourlyRate',
  'billableOption',
  'agreement',
  'timeStart',
  'workRole',
  'workType',
  'ticket',
  'location',
  'department',
  'overageRate',
  'agreementHours',
  'agreementAmount',
  'invoiceHours',
  'extendedInvoiceAmount',
] as const;

/**
 * An agreement covers time when it is entered, and anew when it is changed: what other entries got, they keep. What a changed,
 * moved or deleted entry gave back is there for the next one.
 */
export const coverTimeEntry = behaviour('/time/entries', {
  says: 'an agreement covers billable time as far as it has something left, and the rest is for an invoice; other time is worth its hours at their rate',
  source: 'evidence: time/covered, time/cover-order, time/overage, time/worth',
  phase: 'derive',
  on: { changed: coverFields },
  sets: ['agreementHours', 'agreementAmount', 'invoiceHours', 'overageRate', 'extendedInvoiceAmount'],
  does: async (entry, unit) => {
    const { after, before } = entry;
    const question = await gatherCover(after, before, unit);
    const isSaid = entry.sent.has('overageRate') && entry.changed('overageRate') && after.overageRate !== null;
    const overageRate = isSaid ? storedMoney(after.overageRate) : question.overageRate;
    const { agreementHours, agreementAmount, invoiceHours, invoiceAmount } = coverEntry({ ...question, overageRate });
    after.agreementHours = toNumber(agreementHours);
    after.agreementAmount = toNumber(agreementAmount);
    after.invoiceHours = toNumber(invoiceHours);
    after.overageRate = overageRate === null ? null : toNumber(overageRate);
    after.extendedInvoiceAmount = toNumber(invoiceAmount);
  },
});
