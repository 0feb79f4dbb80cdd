import { behaviour } from '../../unit/behaviour.ts';

const alike = [
  'location',
  'department',
  'restrictLocationFlag',
  'restrictDepartmentFlag',
  'sla',
  'applicationUnits',
  'applicationLimit',
  'applicationCycle',
  'applicationUnlimitedFlag',
  'oneTimeFlag',
  'expiredDays',
  'limit',
  'expireWhenZero',
  'employeeCompRate',
  'employeeCompNotExceed',
  'compHourlyRate',
  'compLimitAmount',
  'billingCycle',
  'billOneTimeFlag',
  'billingTerms',
  'invoicingCycle',
  'billAmount',
  'invoiceDescription',
  'workRole',
  'workType',
  'projectType',
  'invoiceTemplate',
  'billTime',
  'billExpenses',
  'billProducts',
  'prorateFlag',
  'invoiceProratedAdditionsFlag',
  'autoInvoiceFlag',
] as const;

/** Flags of an agreement that its type calls by the same name and `Flag`. */
const flags = [
  'coverAgreementTime',
  'coverAgreementProduct',
  'coverAgreementExpense',
  'coverSalesTax',
  'carryOverUnused',
  'allowOverruns',
  'chargeToFirm',
  'taxable',
  'restrictDownPayment',
  'topComment',
  'bottomComment',
  'billableTimeInvoice',
  'billableExpenseInvoice',
  'billableProductInvoice',
] as const;

/** A new agreement is as its type has it. */
export const inheritType = behaviour('/finance/agreements', {
  says: 'a new agreement has what its type says of coverage, limits, cycles, terms, billing and service level',
  source: 'evidence: agreements/type',
  phase: 'complete',
  on: 'every write',
  sets: [...alike, ...flags],
  when: ({ how, after }) => how !== 'patch' && after.type != null,
  does: async ({ sent, after }, unit) => {
    const type = await unit.get('/finance/agreements/types', after.type ?? 0);
    if (type === null) return;
    for (const key of alike) if (!sent.has(key)) Object.assign(after, { [key]: type[key] });
    // Who says how much is covered does not mean everything.
    if (sent.has('applicationLimit') && !sent.has('applicationUnlimitedFlag') && (after.applicationLimit ?? 0) > 0)
      after.applicationUnlimitedFlag = false;
    for (const key of flags) if (!sent.has(key)) after[key] = type[`${key}Flag`];
  },
});
