import { toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { Reader } from '../../../../action/reader.ts';
import { isBilled, leftToBill } from '../../tax/invoice-lines.ts';
import type { PrintedSort } from '../template/printed-table.ts';

/** A product with its item's identifier. */
export interface PrintedProduct {
  readonly product: RowOf<'/procurement/products'>;
  readonly item: string;
}

/** The products on an invoice that are billed. */
export async function productsOf(invoice: number, reader: Reader): Promise<PrintedProduct[]> {
  const rows: PrintedProduct[] = [];
  for (const product of (await reader.select('/procurement/products', { invoice })).filter(isBilled)) {
    const item = product.catalogItem === null ? null : await reader.get('/procurement/catalog', product.catalogItem);
    rows.push({ product, item: item?.identifier ?? '' });
  }
  return rows;
}

const [left, wide, right] = [{ place: 'left' }, { place: 'wide' }, { place: 'right' }] as const;

/** What is printed of products. */
export const products: PrintedSort<PrintedProduct> = {
  title: 'Products & Other Charges',
  collapsed: 'otherChargesCollapsedFlag',
  totalled: 'otherChargesTotalVisibleFlag',
  amount: ({ product }) => toNumber(leftToBill(product)),
  order: null,
  columns: [
    { ...left, caption: 'Item', flag: 'otherChargesItemIdVisibleFlag', usual: false, text: ({ item }) => item },
    {
      ...wide,
      caption: 'Description',
      captionKey: 'otherChargesDescriptionCaption',
      flag: 'otherChargesDescriptionVisibleFlag',
      usual: true,
      text: ({ product }) => product.customerDescription ?? product.description ?? '',
    },
    {
      ...left,
      caption: 'Serial Number',
      flag: 'otherChargesSerialNumberVisibleFlag',
      usual: false,
      text: ({ product }) => (product.serialNumbers ?? []).join(', '),
    },
    {
      ...right,
      caption: 'Quantity',
      captionKey: 'otherChargesQuantityCaption',
      flag: 'otherChargesQuantityVisibleFlag',
      usual: true,
      text: ({ product }) => String(product.quantity ?? 0),
    },
    {
      ...right,
      caption: 'Price',
      captionKey: 'otherChargesPriceCaption',
      flag: 'otherChargesPriceVisibleFlag',
      usual: true,
      text: ({ product }, write, template) =>
        write(product.price, template?.otherChargesDisplaySixDecimals === true ? 6 : undefined),
    },
    {
      ...right,
      caption: 'Amount',
      captionKey: 'otherChargesAmountCaption',
      flag: 'otherChargesAmountVisibleFlag',
      usual: true,
      isAmount: true,
      text: ({ product }, write) => write(toNumber(leftToBill(product))),
    },
  ],
};
