import type { RowOf } from '@reeve/store';
import { makeRecord } from '../../../action/write-record.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import type { Unit } from '../../../unit/unit.ts';
import { billingSetupOf } from '../pdf/billing-setup.ts';
import { reviewerOf } from './reviewer-of.ts';

const rules = '/finance/billingSetups/{parentId}/routings';
const reviews = '/finance/invoices/{parentId}/routings';
type Invoice = RowOf<'/finance/invoices'>;

/** Who reviews invoices is said once, by billing setup: every new invoice has its reviewers from there. */
export const routeInvoice = behaviour('/finance/invoices', {
  says: 'a new invoice has its reviewers by the routings of its billing setup, in their order',
  source: 'evidence: invoices/routing',
  phase: 'follow',
  on: 'create',
  fills: [reviews],
  does: async ({ after }, unit) => {
    const all = await unit.keep('routings of invoices', [rules], () =>
      unit.select(rules, {}, ['sequenceNumber', 'id']),
    );
    if (all.length === 0) return;
    const setup = await billingSetupOf(after, unit);
    for (const rule of all.filter((each) => each._parentId === setup?.id && isFor(each, after)))
      await addReview(rule, after, unit);
  },
});

/** Project and agreement invoices are what they are for; all others are standard ones. */
function isFor({ invoiceRule }: RowOf<typeof rules>, { type, project }: Invoice): boolean {
  const kind = type === 'Agreement' ? 'Agreement' : project === null ? 'Standard' : 'Project';
  return invoiceRule === 'All' || invoiceRule === kind;
}

async function addReview(rule: RowOf<typeof rules>, invoice: Invoice, unit: Unit): Promise<void> {
  const member = await reviewerOf(invoice, rule, unit);
  if (member === null) return;
  const { sequenceNumber } = rule;
  await makeRecord(reviews, { sequenceNumber, member: { id: member }, reviewedFlag: false }, unit, invoice.id);
}
