import { action } from '../../../action/action.ts';
import { findRecord } from '../../../action/find-record.ts';
import type { Reader } from '../../../action/reader.ts';
import { listing, value } from '../../../action/result.ts';
import { recapOfAgreement } from './agreement-recap.ts';

const agreements = '/finance/agreements';

const said = {
  says: 'what an agreement covers, what was used of it and when it is billed is shown',
  source: 'evidence: agreements/recap',
  missing: 'amounts cannot be asked by',
};

/** The recap of one agreement. */
export const showAgreementRecap = action('GET /finance/agreementrecap/{id}', {
  ...said,
  names: agreements,
  reads: async ({ id }, reader, { now }) => value(await recap(id, now, reader)),
});

/** Filtered and ordered as agreements are; amounts that are worked out cannot be asked by. */
export const listAgreementRecaps = action('GET /finance/agreementrecap', {
  ...said,
  reads: async (_, reader, { now }) => listing(agreements, { each: (id) => recap(id, now, reader) }),
});

async function recap(id: number, now: string, reader: Reader) {
  return recapOfAgreement(await findRecord(agreements, id, reader), now, reader);
}
