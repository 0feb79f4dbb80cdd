import type { RowOf } from '@reeve/store';
import type { ActionContext } from '../../../action/context.ts';
import type { Reader } from '../../../action/reader.ts';
import { readContent } from '../../../file/content.ts';
import { ContentMissing } from '../../../file/content-store.ts';
import { scaleContent } from '../../../system/document/scale-content.ts';
import { billingSetupOf } from './billing-setup.ts';
import { templateOf } from './invoice-template.ts';
import type { PrintedLogo } from './template/printed-invoice.ts';
import type { InvoiceTemplate } from './template/shown-parts.ts';

type Invoice = Pick<RowOf<'/finance/invoices'>, 'billingSetupReference' | 'location' | 'invoiceTemplate'>;

/** The provider's own company is the first one of a tenant. */
const ownCompany = 1;

/** Pixels of the longer side of a logo in print. */
const longest = 800;

/**
 * The document of the logo that an invoice is printed with: a picture of the provider's own company, named by `logoPath` of
 * my company, unless template or billing set-up say that none is shown (evidence: invoices/logo). Null: none.
 */
export async function findLogo(invoice: Invoice, reader: Reader): Promise<RowOf<'/system/documents'> | null> {
  if ((await templateOf(invoice, reader))?.logoVisibleFlag === false) return null;
  if ((await billingSetupOf(invoice, reader))?.printLogoFlag === false) return null;
  const path = (await reader.first('/system/myCompany/other', {}))?.logoPath ?? '';
  const name = path.split(/[/\\]/).at(-1) ?? '';
  return name === '' ? null : pictureNamed(name, reader);
}

/** By the name that the server gave it, which nobody else can take, else the first that was sent by that name. */
async function pictureNamed(name: string, reader: Reader): Promise<RowOf<'/system/documents'> | null> {
  const of = { recordType: 'Company', recordId: ownCompany, imageFlag: true };
  const served = await reader.first('/system/documents', { ...of, serverFileName: name });
  return served ?? reader.first('/system/documents', { ...of, fileName: name });
}

/** The logo as it is printed; null where there is none, or its file is gone or cannot be read: the invoice is printed without. */
export async function readLogo(
  invoice: Invoice,
  reader: Reader,
  context: Pick<ActionContext, 'connection' | 'files'>,
): Promise<PrintedLogo | null> {
  const document = await findLogo(invoice, reader);
  const png = document === null ? null : await pngOf(document.id, context);
  return png === null ? null : { png, position: sideOf(await templateOf(invoice, reader)) };
}

function sideOf(template: InvoiceTemplate | null): PrintedLogo['position'] {
  return template?.headerLogoPosition ?? 'LeftSide';
}

async function pngOf(document: number, context: Pick<ActionContext, 'connection' | 'files'>) {
  const content = await readContent('system_documents', document, context.connection);
  if (content === null) return null;
  const shown = 'bytes' in content ? content : { ...content, open: () => context.files.open(content.key) };
  const png = await scaleContent(shown, longest).catch((error: unknown) => {
    if (error instanceof ContentMissing) return null;
    throw error;
  });
  return typeof png === 'string' ? null : png;
}
