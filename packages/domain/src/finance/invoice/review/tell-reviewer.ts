import type { RowOf } from '@reeve/store';
import { addressOfMember } from '../../../system/mail/address-of.ts';
import { askMail } from '../../../system/mail/ask-mail.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import type { Unit } from '../../../unit/unit.ts';
import { billingSetupOf } from '../pdf/billing-setup.ts';

const reviews = '/finance/invoices/{parentId}/routings';
type Review = RowOf<typeof reviews>;

/** Reviewers look one after the other: each is mailed when it is their turn. */
export const tellReviewer = behaviour(reviews, {
  says: 'the first reviewer of an invoice is mailed, and the next one when it was reviewed, unless the billing setup mails nobody',
  source: 'evidence: invoices/routing',
  phase: 'follow',
  on: { changed: ['reviewedFlag', 'member'] },
  does: async ({ before, after }, unit) => {
    const waiting = (await unit.select(reviews, { invoice: after.invoice }, ['sequenceNumber', 'id'])).filter(isOpen);
    const isDone = before !== null && isOpen(before) && !isOpen(after);
    const [next] = waiting;
    if (next === undefined) return;
    if (isDone ? isBefore(after, next) : next.id === after.id) await tell(next, unit);
  },
});

function isOpen({ reviewedFlag }: Review): boolean {
  return reviewedFlag !== true;
}

function isBefore(one: Review, other: Review): boolean {
  const [first, second] = [one.sequenceNumber ?? 0, other.sequenceNumber ?? 0];
  return first < second || (first === second && one.id < other.id);
}

async function tell({ invoice: id, member }: Review, unit: Unit): Promise<void> {
  const invoice = await unit.get('/finance/invoices', id ?? 0);
  const address = await addressOfMember(member, unit);
  if (invoice === null || address === null) return;
  if ((await billingSetupOf(invoice, unit))?.disableRoutingEmailFlag === true) return;
  const company = await unit.get('/company/companies', invoice.company ?? 0);
  const subject = `Invoice ${invoice.invoiceNumber ?? id} is to be reviewed`;
  const text = `Invoice ${invoice.invoiceNumber ?? id} for ${company?.name ?? 'a customer'} waits for your review.`;
  const about = { collection: '/finance/invoices', id: invoice.id };
  askMail({ from: null, to: [address], subject, text, reason: 'invoice routing', about }, unit);
}
