import { action } from '../../../action/action.ts';
import { findRecord } from '../../../action/find-record.ts';
import type { Reader } from '../../../action/reader.ts';
import { listing, value } from '../../../action/result.ts';
import { recapOfAgreement } from './agreement-recap.ts';

const agreements = '/finance/agreements';

/** What a recap says. */
const recapNames = [
  'id',
  'adjustmentAmount',
  'agreementStatus',
  'name',
  'availableAmount',
  'companyName',
  'isUnlimited',
  'lastInvoiceAmount',
  'lastInvoiceDate',
  'lastInvoiceNumber',
  'nextInvoiceAmount',
  'nextInvoiceDate',
  'overrunAmount',
  'remainingAmount',
  'startingAmount',
  'unbilledOverageAmount',
  'unbilledPeriods',
  'usedAmount',
];

const said = {
  says: 'what an agreement covers, what was used of it and when it is billed is shown',
  source: 'evidence: agreements/recap',
};

/** The recap of one agreement. */
export const showAgreementRecap = action('GET /finance/agreementrecap/{id}', {
  ...said,
  names: agreements,
  reads: async ({ id }, reader, { now }) => value(await recap(id, now, reader)),
});

/** Filtered and ordered as agreements are, or by what a recap says, once one of its own names is asked by. */
export const listAgreementRecaps = action('GET /finance/agreementrecap', {
  ...said,
  reads: async (_, reader, { now }) => listing(agreements, { each: (id) => recap(id, now, reader), names: recapNames }),
});

async function recap(id: number, now: string, reader: Reader) {
  return recapOfAgreement(await findRecord(agreements, id, reader), now, reader);
}
