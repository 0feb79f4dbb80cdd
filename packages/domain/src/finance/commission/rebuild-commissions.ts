import { commissionOf, type Money, money, storedMoney, storedPercent, sumOf, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { deleteRecord, makeRecord, referenceTo } from '../../action/write-record.ts';
import type { Unit } from '../../unit/unit.ts';
import type { BookedPart } from '../ledger/entry/book-document.ts';
import { gatherInvoiceParts } from '../ledger/invoice/gather-invoice-parts.ts';
import { fitsInvoice, partsOfRule } from './matching-parts.ts';

/** Where the commissions of invoices are. */
export const commissions = '/finance/invoices/{parentId}/commissions';

type Rule = RowOf<'/sales/commissions'>;
type Invoice = RowOf<'/finance/invoices'>;
type Kept = Pick<RowOf<typeof commissions>, 'adjustment' | 'adjustedBy' | 'adjustedDate' | 'adjustmentReason'>;

/**
 * Works the commissions of an invoice out anew from the rules: one a rule that fits, for its member. What was adjusted by
 * hand stays with the member (evidence: invoices/commissions, invoices/commission-amounts).
 */
export async function rebuildCommissions(invoice: Invoice, unit: Unit): Promise<void> {
  const adjusted = await removeCommissions(invoice.id, unit);
  const rules = await unit.select('/sales/commissions', {});
  const fitting: Rule[] = [];
  for (const rule of rules) if (await fitsInvoice(rule, invoice, unit)) fitting.push(rule);
  if (fitting.length === 0) return;
  const parts = await gatherInvoiceParts(invoice, [], unit);
  const opportunity = await opportunityOf(invoice, unit);
  for (const rule of fitting) {
    const split = await splitOf(rule, opportunity, unit);
    const earning = await partsOfRule(rule, parts, unit);
    if (split === null || earning.length === 0) continue;
    const kept = adjusted.get(rule.member ?? 0);
    adjusted.delete(rule.member ?? 0);
    await addCommission(rule, { invoice, opportunity, split, earning, kept }, unit);
  }
}

/** Deletes the commissions of an invoice; answers what was adjusted by hand, by member. */
export async function removeCommissions(invoice: number, unit: Unit): Promise<Map<number, Kept>> {
  const adjusted = new Map<number, Kept>();
  for (const row of await unit.select(commissions, { invoice })) {
    if (row.member !== null && row.adjustment !== null) adjusted.set(row.member, row);
    await deleteRecord(commissions, row.id, unit);
  }
  return adjusted;
}

interface Earned {
  readonly invoice: Invoice;
  readonly opportunity: number | null;
  /** In percent. */
  readonly split: number;
  readonly earning: readonly BookedPart[];
  readonly kept: Kept | undefined;
}

async function addCommission(rule: Rule, earned: Earned, unit: Unit): Promise<void> {
  const { invoice, opportunity, split, kept } = earned;
  const amount = isDue(rule, invoice) ? amountOf(rule, earned) : null;
  const references = {
    member: rule.member,
    opportunity,
    agreement: invoice.agreement,
    ticket: invoice.ticket,
    project: invoice.project,
    salesOrder: invoice.salesOrder,
  };
  const named = Object.entries(references).flatMap(([key, id]) => (id === null ? [] : [[key, referenceTo(id)]]));
  const body = {
    ...Object.fromEntries(named),
    percent: rule.commissionPercent ?? 0,
    splitPercent: split,
    ...(amount === null ? {} : { amount: toNumber(amount) }),
    netAmount: toNumber(sumOf([amount ?? money(0), storedMoney(kept?.adjustment)])),
  };
  const { id } = await makeRecord(commissions, body, unit, invoice.id);
  if (kept === undefined) return;
  const { adjustment, adjustedBy, adjustedDate, adjustmentReason } = kept;
  await unit.updateColumns(commissions, id, { adjustment, adjustedBy, adjustedDate, adjustmentReason });
}

/** Some are earned only when the customer has paid. */
function isDue({ invoiceOption }: Rule, { balance }: Invoice): boolean {
  return invoiceOption !== 'PaidInvoices' || (balance ?? 0) <= 0;
}

function amountOf(rule: Rule, { split, earning }: Earned): Money {
  return commissionOf({
    lines: earning.map(({ amount, cost }) => ({ revenue: amount, cost: cost ?? money(0) })),
    basis: rule.commissionBasis ?? 'SalesAmount',
    percent: storedPercent(rule.commissionPercent),
    split: storedPercent(split),
  });
}

async function opportunityOf({ salesOrder, agreement }: Invoice, unit: Unit): Promise<number | null> {
  const order = salesOrder === null ? null : await unit.get('/sales/orders', salesOrder);
  const sold = agreement === null ? null : await unit.get('/finance/agreements', agreement);
  return order?.opportunity ?? sold?.opportunity ?? null;
}

/** The member's share, in percent; null where the rule is for the member's own opportunities and this is none of them. */
async function splitOf(rule: Rule, opportunity: number | null, unit: Unit): Promise<number | null> {
  const own = { opportunityId: opportunity, member: rule.member };
  const share = opportunity === null ? null : await unit.first('/sales/opportunities/{parentId}/team', own);
  if (share !== null) return share.commissionPercent ?? 100;
  return rule.myOpportunitiesFlag === true ? null : 100;
}
