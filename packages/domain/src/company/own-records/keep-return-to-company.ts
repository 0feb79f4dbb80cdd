import type { StoredRecord } from '@reeve/store';
import { behaviour } from '../../unit/behaviour.ts';
import { refuseForeign } from './refuse-foreign.ts';

/** Goods come back from whom they were sold to. */
export const keepReturnToCompany = behaviour('/procurement/rmaTags', {
  says: 'the ticket, project, order and invoice of an RMA tag are of the company that returns the goods, or billed to it',
  source: 'evidence: companies/one-company',
  phase: 'refuse',
  on: { changed: ['returnedCompany', 'serviceTicket', 'project', 'salesOrder', 'invoice'] },
  when: ({ trusted }) => !trusted,
  does: (tag, unit) => refuseForeign(tag, unit, sold, isOfOrBilledTo, 'returnedCompany'),
});

const sold = [
  ['serviceTicket', '/service/tickets'],
  ['project', '/project/projects'],
  ['salesOrder', '/sales/orders'],
  ['invoice', '/finance/invoices'],
] as const;

function isOfOrBilledTo({ company, billToCompany }: StoredRecord, returning: number): boolean {
  return company === returning || billToCompany === returning;
}
