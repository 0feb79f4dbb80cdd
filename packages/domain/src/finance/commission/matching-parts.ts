import { monthsAfter } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { Unit } from '../../unit/unit.ts';
import type { BookedPart } from '../ledger/entry/book-document.ts';

type Rule = RowOf<'/sales/commissions'>;
type Invoice = RowOf<'/finance/invoices'>;

/** Whether a rule is in force on the day of an invoice and for whom and what it is; what a rule leaves open fits all. */
export async function fitsInvoice(rule: Rule, invoice: Invoice, unit: Unit): Promise<boolean> {
  const { date } = invoice;
  if (date !== null && ((rule.dateStart ?? date) > date || (rule.dateEnd ?? date) < date)) return false;
  if (!(await isWithinMonths(rule, invoice, unit))) return false;
  const ticket = invoice.ticket === null ? null : await unit.get('/service/tickets', invoice.ticket);
  return fitsAll([
    [rule.billingMethod, invoice.type],
    [rule.company, invoice.company],
    [rule.site, invoice.shippingSite],
    [rule.territory, invoice.territory],
    [rule.location, invoice.location],
    [rule.ticket, invoice.ticket],
    [rule.serviceBoard, ticket?.board],
    [rule.projectBoard, ticket?.board],
  ]);
}

/** A rule may pay for the first months of an agreement only, from its start on (evidence: invoices/commission-months). */
async function isWithinMonths({ numberOfMonths }: Rule, { agreement, date }: Invoice, unit: Unit): Promise<boolean> {
  if (numberOfMonths === null || numberOfMonths <= 0 || agreement === null || date === null) return true;
  const start = (await unit.get('/finance/agreements', agreement))?.startDate ?? null;
  return start === null || Date.parse(date) < monthsAfter(Date.parse(start), numberOfMonths);
}

const flagOf = { R: 'servicesFlag', RA: 'agreementsFlag', RP: 'productsFlag' } as const;

/** The parts of an invoice that a rule pays for: by sort, all where it names none, and by what each part is of. */
export async function partsOfRule(rule: Rule, parts: readonly BookedPart[], unit: Unit): Promise<BookedPart[]> {
  const isOpen = Object.values(flagOf).every((flag) => rule[flag] !== true);
  const item = rule.item === null ? null : ((await unit.get('/procurement/catalog', rule.item))?.identifier ?? '');
  return parts.filter((part) => {
    const flag = flagFor(part);
    return flag !== undefined && (isOpen || rule[flag] === true) && isOfRule(rule, part, item);
  });
}

/** What bills an agreement's addition is the agreement's (evidence: agreements/billed-additions). */
function flagFor({ type, subject }: BookedPart) {
  return type === 'RP' && subject.agreement != null ? flagOf.RA : flagOf[type as keyof typeof flagOf];
}

function isOfRule(rule: Rule, { subject, item: sold }: BookedPart, item: string | null): boolean {
  return fitsAll([
    [rule.department, subject.department],
    [rule.agreement, subject.agreement],
    [rule.agreementType, subject.agreementType],
    [rule.project, subject.project],
    [rule.projectType, subject.projectType],
    [rule.serviceType, subject.serviceType],
    [rule.productCategory, subject.productCategory],
    [rule.productSubCategory, subject.productSubCategory],
    [item, sold],
  ]);
}

/** What a rule wants, beside what is there. */
type Pair = readonly [wanted: number | string | null, is: number | string | null | undefined];

function fitsAll(pairs: readonly Pair[]): boolean {
  return pairs.every(([wanted, is]) => wanted === null || wanted === is);
}
