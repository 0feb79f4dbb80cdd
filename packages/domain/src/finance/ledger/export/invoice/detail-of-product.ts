import { toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { referencePart } from '../../../../action/part.ts';
import type { Reader } from '../../../../action/reader.ts';
import { wantedPieces } from '../../../../procurement/product/wanted-pieces.ts';
import { leftToBill } from '../../../invoice/tax/invoice-lines.ts';
import type { DetailLine } from './detail-lines.ts';
import type { DetailMembers } from './detail-members.ts';
import { ownMembers } from './detail-of-service.ts';
import { taxabilityOf } from './detail-of-tax.ts';
import type { InvoiceExport } from './invoice-export.ts';

type ProductRow = RowOf<'/procurement/products'>;

/** What the detail of a product has of its own: the item, the pieces, and what accounting packages know them by. */
export async function productMembers(
  id: number,
  line: DetailLine,
  document: InvoiceExport,
  reader: Reader,
): Promise<DetailMembers> {
  const product = await reader.get('/procurement/products', id);
  if (product === null) return ownMembers(line, document);
  const item = product.catalogItem === null ? null : await reader.get('/procurement/catalog', product.catalogItem);
  const taxability = taxabilityOf(document, 'product', item?.type ?? null, product.taxableFlag === true);
  const isTaxed = taxability.taxLevels.some(({ taxableFlag }) => taxableFlag);
  return {
    pieces: wantedPieces(product),
    worth: toNumber(leftToBill(product)),
    description: isTaxed ? 'Taxable Products' : 'Non-Taxable Products',
    memo: product.customerDescription ?? product.description,
    product: referencePart('ProductReference', product.id),
    itemPrice: product.price,
    itemCost: product.cost,
    itemDescription: product.description ?? item?.description,
    salesDescription: product.customerDescription ?? item?.customerDescription,
    productAccountNumber: line.row.accountNumber,
    dropShippedFlag: product.dropshipFlag === true,
    serialNumbers: (product.serialNumbers ?? []).join(','),
    ...taxability,
    itemTaxableFlag: product.taxableFlag === true,
    ...(await itemMembers(item, product.unitOfMeasure, reader)),
    ...(await shelfMembers(product, reader)),
  };
}

/** What details of goods that are sold, bought or moved say of their item. */
export async function itemMembers(
  item: RowOf<'/procurement/catalog'> | null,
  unitOfMeasure: number | null,
  reader: Reader,
) {
  const type = item?.type == null ? null : await reader.get('/procurement/types', item.type);
  const unit = unitOfMeasure ?? item?.unitOfMeasure ?? null;
  return {
    item: referencePart('IvItemReference', item?.id),
    subCategory: referencePart('ProductSubCategoryReference', item?.subcategory),
    unitOfMeasure: referencePart('UnitOfMeasureReference', unit),
    uomScheduleXref: unit === null ? null : (await reader.get('/procurement/unitOfMeasures', unit))?.uomScheduleXref,
    serializedFlag: item?.serializedFlag === true,
    itemTypeXref: type?.typeXref?.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' '),
  };
}

async function shelfMembers({ warehouseIdObject: id, warehouseBinIdObject: bin }: ProductRow, reader: Reader) {
  const warehouse = id === null ? null : await reader.get('/procurement/warehouses', id);
  return {
    warehouseBin: referencePart('WarehouseBinReference', bin),
    warehouseSite: referencePart('SiteReference', warehouse?.site),
    locationXref: warehouse?.locationXref,
  };
}
