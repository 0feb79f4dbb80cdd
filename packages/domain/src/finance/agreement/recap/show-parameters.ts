import { storedMoney, sumOf, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { action } from '../../../action/action.ts';
import { findRecord } from '../../../action/find-record.ts';
import type { Reader } from '../../../action/reader.ts';
import { value } from '../../../action/result.ts';
import { withFieldsOfPod } from './fields-of-pod.ts';

type Agreement = RowOf<'/finance/agreements'>;

const agreements = '/finance/agreements';

/** The words of the product for the values of a field, numbered as the description lists them. */
const units = ['Amount', 'Hours', 'Incidents'] as const;
const limits = ['Limited', 'Unlimited'] as const;
const cycles = [
  'Contract2Weeks',
  'Contract4Weeks',
  'ContractYear',
  'CalendarMonth',
  'CalendarQuarter',
  'CalendarWeek',
  'ContractQuarter',
  'CalendarYear',
] as const;
const bases = ['ContractYear', 'CalendarYear'] as const;

/** What an agreement covers, as one object. */
export const showApplicationParameters = action('GET /finance/agreements/{id}/applicationParameters/{podId}', {
  says: 'the settings of what an agreement covers are shown as one object',
  source: 'evidence: agreements/parameters',
  names: agreements,
  reads: async ({ id, podId }, reader) =>
    value(withFieldsOfPod(id, podId, await applicationOf(await findRecord(agreements, id, reader), reader))),
});

/** How an agreement is billed, as one object. */
export const showRecurringParameters = action('GET /finance/agreements/{id}/recurringParameters/{podId}', {
  says: 'the settings of how an agreement is billed are shown as one object, with what it, its children and its additions come to',
  source: 'evidence: agreements/parameters',
  names: agreements,
  reads: async ({ id, podId }, reader) =>
    value(withFieldsOfPod(id, podId, await recurringOf(await findRecord(agreements, id, reader), reader))),
});

async function applicationOf(agreement: Agreement, reader: Reader) {
  const type = agreement.type === null ? null : await reader.get('/finance/agreements/types', agreement.type);
  return {
    applicationUnit: wordOf(units, agreement.applicationUnits),
    applicationLimit: wordOf(limits, agreement.applicationUnlimitedFlag === true ? 'Unlimited' : 'Limited'),
    applicationLimitAmount: agreement.applicationLimit ?? 0,
    availablePer: agreement.oneTimeFlag === true ? { name: 'One Time' } : wordOf(cycles, agreement.applicationCycle),
    coversTimeFlag: agreement.coverAgreementTime === true,
    coversExpensesFlag: agreement.coverAgreementExpense === true,
    coversProductsFlag: agreement.coverAgreementProduct === true,
    coversTaxFlag: agreement.coverSalesTax === true,
    carryoverUnusedFlag: agreement.carryOverUnused === true,
    carryOverDays: agreement.expiredDays,
    allowOverrunsFlag: agreement.allowOverruns === true,
    overrunLimit: agreement.limit,
    agreementExpiresFlag: agreement.expireWhenZero === true,
    chargeAdjustmentsFlag: agreement.chargeToFirm === true,
    prepayFlag: type?.prePaymentFlag === true,
    agrBillingCycle: await named('/finance/billingCycles', agreement.billingCycle, reader),
  };
}

async function recurringOf(agreement: Agreement, reader: Reader) {
  const children = await reader.select(agreements, { parentAgreement: agreement.id });
  const ids = [agreement.id, ...children.map(({ id }) => id)];
  const own = storedMoney(agreement.billAmount);
  const below = sumOf(children.map(({ billAmount }) => storedMoney(billAmount)));
  const where = { agreementId: ids, billCustomer: 'Billable' } as const;
  const added = await reader.select('/finance/agreements/{parentId}/additions', where);
  const additions = sumOf(added.map(({ extPrice }) => storedMoney(extPrice)));
  return {
    billingCycle: await named('/finance/billingCycles', agreement.billingCycle, reader),
    cycleBase: wordOf(bases, agreement.invoicingCycle),
    aGRAmount: toNumber(own),
    taxable: agreement.taxable === true,
    childrenAmount: toNumber(below),
    additionsAmount: toNumber(additions),
    totalAmount: toNumber(sumOf([own, below, additions])),
    aGRProrate: agreement.prorateFirstBill,
    billStartDate: agreement.billStartDate ?? undefined,
    taxCode: await named('/finance/taxCodes', agreement.taxCode, reader),
    terms: await named('/finance/billingTerms', agreement.billingTerms, reader),
    prorateFlag: agreement.prorateFlag === true,
    invoiceProratedAdditionsFlag: agreement.invoiceProratedAdditionsFlag === true,
    restrictDownpayment: agreement.restrictDownPayment === true,
    currency: await named('/finance/currencies', agreement.currency, reader),
    autoInvoiceFlag: agreement.autoInvoiceFlag === true,
  };
}

/** A word with its number, and as people read it: `Calendar Month`. */
function wordOf(words: readonly string[], word: string | null) {
  if (word === null) return undefined;
  return {
    id: words.indexOf(word) + 1,
    tag: word,
    name: word.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[a-z])(?=\d)/g, ' '),
  };
}

type Setup = '/finance/billingCycles' | '/finance/taxCodes' | '/finance/billingTerms' | '/finance/currencies';

async function named(collection: Setup, id: number | null, reader: Reader) {
  const row = id === null ? null : await reader.get(collection, id);
  return row === null ? undefined : { id: row.id, name: 'name' in row ? row.name : row.identifier };
}
