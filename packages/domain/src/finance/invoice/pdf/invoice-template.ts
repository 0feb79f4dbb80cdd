import type { RowOf } from '@reeve/store';
import type { Reader } from '../../../action/reader.ts';
import type { PrintedPage } from './template/printed-invoice.ts';
import type { InvoiceTemplate } from './template/shown-parts.ts';

/**
 * The template of an invoice: the invoice names the set-up, and its details are the template of the same name
 * (evidence: invoices/template-details). Null where there is none.
 */
export async function templateOf(
  { invoiceTemplate }: Pick<RowOf<'/finance/invoices'>, 'invoiceTemplate'>,
  reader: Reader,
): Promise<InvoiceTemplate | null> {
  const setup = invoiceTemplate === null ? null : await reader.get('/finance/invoiceTemplateSetups', invoiceTemplate);
  return setup?.name == null ? null : reader.first('/finance/invoiceTemplates', { name: setup.name });
}

const pointsOfInch = 72;
/** Wider margins leave no room for what is printed. */
const widestInches = 2.5;
const usualMargins = [40, 40, 40, 50] as const;

/** Margins, which are inches, and how the title and the sender stand (evidence: invoices/template-parts). */
export function pageOf(template: InvoiceTemplate | null): PrintedPage {
  const sides = [template?.marginLeft, template?.marginTop, template?.marginRight, template?.marginBottom];
  const margins = sides.map((side, at) => pointsOf(side, usualMargins[at] ?? 40));
  const font = template?.headerTitleFont ?? 'ExtraLargeBold';
  return {
    margins,
    title: {
      size: sizes[font.replace('Bold', '')] ?? 18,
      bold: font.endsWith('Bold'),
      side: template?.headerTitlePosition ?? null,
    },
    sender: { side: template?.headerAddressPosition ?? null },
  };
}

const sizes: Readonly<Record<string, number>> = { Regular: 11, Large: 14, ExtraLarge: 18 };

/** Nothing and what makes no sense is the usual. */
function pointsOf(inches: number | null | undefined, usual: number): number {
  return inches == null || inches <= 0 ? usual : Math.min(inches, widestInches) * pointsOfInch;
}
