import type { RowOf } from '@reeve/store';
import type { ActionContext } from '../../../action/context.ts';
import type { Reader } from '../../../action/reader.ts';
import { billingSetupOf } from './billing-setup.ts';
import { factsOf, headerBlocks, isBlockShown, totalsOf } from './facts-of-invoice.ts';
import { readLogo } from './find-logo.ts';
import { gatherTables } from './gather-tables.ts';
import { pageOf, templateOf } from './invoice-template.ts';
import { subjectFactsOf } from './subject-of-invoice.ts';
import { moneyTextOf } from './template/money-text.ts';
import type { PrintedInvoice } from './template/printed-invoice.ts';
import { captionOf, type InvoiceTemplate } from './template/shown-parts.ts';

type Invoice = RowOf<'/finance/invoices'>;

const titles: Readonly<Record<NonNullable<Invoice['type']>, string>> = {
  Agreement: 'Invoice',
  CreditMemo: 'Credit Memo',
  DownPayment: 'Down Payment Invoice',
  Miscellaneous: 'Invoice',
  Progress: 'Progress Invoice',
  Standard: 'Invoice',
};

/** Everything that is printed of an invoice. */
export async function gatherInvoice(
  invoice: Invoice,
  reader: Reader,
  context: Pick<ActionContext, 'connection' | 'files' | 'now'>,
): Promise<PrintedInvoice> {
  const template = await templateOf(invoice, reader);
  const setup = await billingSetupOf(invoice, reader);
  const write = await moneyTextOf(invoice, template, reader);
  const payer = invoice.billToCompany ?? invoice.company;
  const [title, remitTo, shipTo] = headerBlocks;
  const shown = (block: (typeof headerBlocks)[number]) => isBlockShown(block, template);
  return {
    title: shown(title) ? titleOf(invoice, template, setup) : '',
    page: pageOf(template),
    logo: await readLogo(invoice, reader, context),
    sender: setup === null || !shown(remitTo) ? [] : await senderLines(setup, reader),
    billTo: ['Bill To', ...(await addressLines(payer, invoice.billingSite, invoice.attention, reader))],
    shipTo: shown(shipTo)
      ? [
          captionOf(shipTo, template),
          ...(await addressLines(invoice.shipToCompany, invoice.shippingSite, invoice.shipToAttention, reader)),
        ]
      : [],
    facts: await factsOf(invoice, template, write, reader),
    subject: await subjectFactsOf(invoice, template, write, reader),
    topComment: invoice.topComment ?? setup?.topcomment ?? '',
    ...(await gatherTables(invoice, template, write, reader)),
    totals: totalsOf(invoice, template, write),
    bottomComment: filled([payableLine(template, setup), invoice.bottomComment ?? setup?.invoiceFooter ?? null]).join(
      '\n',
    ),
    at: context.now,
  };
}

/** Templates have a title of their own for what is called an invoice. */
function titleOf(
  { type }: Invoice,
  template: InvoiceTemplate | null,
  setup: RowOf<'/finance/billingSetups'> | null,
): string {
  const known = type === null ? null : titles[type];
  if (known !== null && known !== 'Invoice') return known;
  return (
    [template?.headerTitleCaption, setup?.invoiceTitle].find((title) => title != null && title !== '') ?? 'Invoice'
  );
}

/** To whom checks are written, in the template's words. */
function payableLine(template: InvoiceTemplate | null, setup: RowOf<'/finance/billingSetups'> | null): string | null {
  return template?.payableCaption ? filled([template.payableCaption, setup?.payableName ?? null]).join(' ') : null;
}

async function senderLines(setup: RowOf<'/finance/billingSetups'>, reader: Reader): Promise<string[]> {
  const place = await placeLine(setup.city, setup.state, setup.zip, reader);
  return filled([setup.remitName, setup.addressOne, setup.addressTwo, place, setup.phone]);
}

async function addressLines(
  company: number | null,
  site: number | null,
  attention: string | null,
  reader: Reader,
): Promise<string[]> {
  const name = company === null ? null : (await reader.get('/company/companies', company))?.name;
  const at = site === null ? null : await reader.get('/company/companies/{parentId}/sites', site);
  const place = at === null ? null : await placeLine(at.city, at.stateReference, at.zip, reader);
  return filled([name ?? null, attention, at?.addressLine1 ?? null, at?.addressLine2 ?? null, place]);
}

async function placeLine(
  city: string | null,
  state: number | null,
  zip: string | null,
  reader: Reader,
): Promise<string> {
  const name = state === null ? null : ((await reader.get('/company/states', state))?.identifier ?? null);
  return [filled([city]).join(''), filled([name, zip]).join(' ')].filter((part) => part !== '').join(', ');
}

function filled(lines: readonly (string | null)[]): string[] {
  return lines.filter((line): line is string => line !== null && line !== '');
}
