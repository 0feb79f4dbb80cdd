import { lineAmountsOf, type Money, minus, money, storedMoney, storedQuantity } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { Unit } from '../../../unit/unit.ts';
import { timeShares } from '../../invoice/fee/time-shares.ts';
import { isBilled, leftToBill } from '../../invoice/tax/invoice-lines.ts';
import type { MappedRecords } from '../account/choose-account.ts';
import type { BookedPart } from '../entry/book-document.ts';
import { withPrepaid } from './reverse-prepaid.ts';

type Invoice = RowOf<'/finance/invoices'>;

/** The level of an invoice's tax: its place from 0, what it comes to, and its name for the accounting package. */
export interface TaxedLevel {
  readonly place: number;
  readonly amount: Money;
  readonly xref: string | null;
}

/**
 * What closing an invoice credits: time, expenses, products, its agreement and its adjustment as revenue, and tax; what
 * was billed or paid before is debited (evidence: invoices/accounts). A down payment is no revenue yet; what an agreement that is
 * paid ahead covers is (evidence: invoices/prepaid).
 */
export async function gatherInvoiceParts(
  invoice: Invoice,
  tax: readonly TaxedLevel[],
  unit: Unit,
): Promise<BookedPart[]> {
  const { location, department, project, taxCode } = invoice;
  const whole = { location, department, project };
  const lines = [
    ...(await timeParts(invoice, whole, unit)),
    ...(await expenseParts(invoice, whole, unit)),
    ...(await productParts(invoice, whole, unit)),
    ...(await ownParts(invoice, whole, unit)),
  ];
  const deferred: BookedPart = { ...paidDown(invoice), subject: whole };
  const levels = tax.map(({ amount, xref, place }): BookedPart => {
    const description = xref ?? `Sales tax level ${place + 1}`;
    return { type: 'ST', subject: { ...whole, taxCode }, description, amount, of: { bookedLevel: place + 1 } };
  });
  return [...lines.map((part) => ofType(invoice, part)), deferred, ...levels];
}

function ofType({ type }: Invoice, part: BookedPart): BookedPart {
  return type === 'DownPayment' ? { ...part, type: 'RD' } : part;
}

function paidDown({ downpaymentApplied }: Invoice) {
  const amount = minus(money(0), storedMoney(downpaymentApplied));
  return { type: 'RD', description: 'Down payment applied', amount } as const;
}

async function timeParts(invoice: Invoice, whole: MappedRecords, unit: Unit): Promise<BookedPart[]> {
  const { shares, rest } = await timeShares(invoice, unit);
  const parts: BookedPart[] = [{ type: 'R', subject: whole, description: 'Service', amount: rest }];
  for (const { entry, amount } of shares) {
    const ticket = entry.ticket === null ? null : await unit.get('/service/tickets', entry.ticket);
    const project = entry.project === null ? null : await unit.get('/project/projects', entry.project);
    const { location, department, workRole, workType } = entry;
    const more = { workRole, workType, project: entry.project, projectType: project?.type, serviceType: ticket?.type };
    const chargeCode = entry.chargeToType === 'ChargeCode' ? entry.chargeToId : null;
    const place = { location: location ?? whole.location, department: department ?? whole.department };
    const cost = costOf(entry.actualHours, Number(entry.hourlyCost));
    const subject = { ...place, ...more, chargeCode };
    const part: BookedPart = { type: 'R', subject, description: 'Service', amount, cost, of: { bookedTime: entry.id } };
    parts.push(...(await withPrepaid(part, entry, whole, unit)));
  }
  return parts;
}

async function expenseParts({ id }: Invoice, whole: MappedRecords, unit: Unit): Promise<BookedPart[]> {
  const expenses = await unit.select('/expense/entries', { invoice: id });
  const parts: BookedPart[] = [];
  for (const expense of expenses) {
    const part: BookedPart = {
      type: 'RE',
      subject: { ...whole, project: expense.project, expenseType: expense.type },
      description: 'Expenses',
      amount: storedMoney(expense.amountOnInvoice),
      cost: storedMoney(expense.cost),
      of: { bookedExpense: expense.id },
    };
    parts.push(...(await withPrepaid(part, expense, whole, unit)));
  }
  return parts;
}

async function productParts({ id }: Invoice, whole: MappedRecords, unit: Unit): Promise<BookedPart[]> {
  const parts: BookedPart[] = [];
  for (const product of (await unit.select('/procurement/products', { invoice: id })).filter(isBilled)) {
    const item = product.catalogItem === null ? null : await unit.get('/procurement/catalog', product.catalogItem);
    const sort = { productSubCategory: item?.subcategory, productCategory: item?.category };
    const subject = { ...whole, ...sort, ...(await additionOf(product, unit)) };
    const description = product.description ?? item?.description ?? 'Product';
    const amounts = { amount: leftToBill(product), cost: storedMoney(product.extCost) };
    const of = { bookedProduct: product.id };
    const part: BookedPart = { type: 'RP', subject, description, item: item?.identifier ?? null, of, ...amounts };
    parts.push(...(await withPrepaid(part, product, whole, unit)));
  }
  return parts;
}

/** What of a product that bills an addition is its agreement's. */
async function additionOf({ billedAddition, agreement }: RowOf<'/procurement/products'>, unit: Unit) {
  if (billedAddition === null || agreement === null) return {};
  return { agreement, agreementType: (await unit.get('/finance/agreements', agreement))?.type };
}

/** What stands on the invoice itself: the amount of its agreement, its adjustment, and what was billed before. */
async function ownParts(invoice: Invoice, whole: MappedRecords, unit: Unit): Promise<BookedPart[]> {
  const { agreement, agreementAmount, serviceAdjustmentAmount, previousProgressApplied } = invoice;
  const type = agreement === null ? null : (await unit.get('/finance/agreements', agreement))?.type;
  const amount = minus(storedMoney(serviceAdjustmentAmount), storedMoney(previousProgressApplied));
  return [
    {
      type: 'RA',
      subject: { ...whole, agreement, agreementType: type ?? null },
      description: 'Agreement',
      amount: storedMoney(agreementAmount),
    },
    { type: 'R', subject: whole, description: 'Service', amount },
  ];
}

function costOf(hours: number | null, hourly: number): Money {
  const cost = storedMoney(Number.isFinite(hourly) ? hourly : 0);
  return lineAmountsOf({
    quantity: storedQuantity(hours),
    lessIncluded: null,
    price: money(0),
    cost,
    discount: money(0),
  }).extCost;
}
