import type { RowOf } from '@reeve/store';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { nameWhatItIsFor } from './billed/name-what-it-is-for.ts';
import { billingSetupOf } from './pdf/billing-setup.ts';
import { takeInvoiceBilling } from './take-billing.ts';

type Invoice = RowOf<'/finance/invoices'>;

/** Who sends an invoice, and what it looks like, is set up once: by location, and by kind of invoice. */
export const takeTemplate = behaviour('/finance/invoices', {
  says: "a new invoice is sent by the billing setup of its location and looks as its company's invoices do, else as the setup says for its kind",
  source: 'evidence: invoices/default-template',
  phase: 'complete',
  on: 'create',
  sets: ['billingSetupReference', 'invoiceTemplate'],
  after: [takeInvoiceBilling, nameWhatItIsFor],
  does: async (invoice, unit) => {
    const setup = await billingSetupOf(invoice.after, unit);
    invoice.fill('billingSetupReference', setup?.id);
    if (invoice.after.invoiceTemplate !== null || invoice.sent.has('invoiceTemplate')) return;
    const payer = await unit.get('/company/companies', invoice.after.billToCompany ?? 0);
    const own = invoice.after.type === 'Agreement' ? null : payer?.invoiceTemplate;
    const ofKind = setup?.[await kindOf(invoice.after, unit)];
    invoice.fill('invoiceTemplate', own ?? ofKind ?? setup?.overallInvoiceDefault);
  },
});

const kinds = {
  Agreement: 'agreementInvoice',
  CreditMemo: 'creditMemoInvoice',
  DownPayment: 'downPaymentInvoice',
  Miscellaneous: 'miscInvoice',
  Progress: 'progressInvoice',
} as const;

/** The field of a billing setup with the template of an invoice's kind. */
async function kindOf(invoice: Invoice, unit: Unit) {
  const { type } = invoice;
  if (type !== null && type !== 'Standard') return kinds[type];
  if (invoice.salesOrder !== null) return 'salesOrderInvoice';
  return (await isFixed(invoice, unit)) ? 'standardInvoiceFixed' : 'standardInvoiceActual';
}

/** What was agreed at a price is no sum of hours (evidence: invoices/template-subject). */
async function isFixed({ ticket, project }: Invoice, unit: Unit): Promise<boolean> {
  const agreed = ['FixedFee', 'NotToExceed'];
  if (ticket !== null) return agreed.includes((await unit.get('/service/tickets', ticket))?.billingMethod ?? '');
  return project !== null && agreed.includes((await unit.get('/project/projects', project))?.billingMethod ?? '');
}
