import { lineAmountsOf, money, type Quantity, storedMoney, storedQuantity, sumOf, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { workedColumns } from '../worked-columns.ts';

type Detail = RowOf<'/procurement/products/{parentId}/pickingShippingDetails'>;

/** A line that brings nothing in. */
const free = { lessIncluded: null, price: money(0), discount: money(0) };

/** How many pieces of a product were picked and shipped, which, and what they cost (evidence: reports/picked). */
export const pickedPieces = workedColumns('/procurement/products', {
  gives: ['picked', 'pickedCost', 'shipped', 'shippedCost', 'serials'],
  works: async (products, { read }) => {
    const details = await read.select('/procurement/products/{parentId}/pickingShippingDetails', {
      productItem: products.map(({ id }) => id),
    });
    const byProduct = Map.groupBy(details, ({ productItem }) => productItem);
    return ({ id, cost }) => {
      const own = byProduct.get(id) ?? [];
      const [picked, shipped] = [piecesOf(own, 'pickedQuantity'), piecesOf(own, 'shippedQuantity')];
      const costOf = (pieces: Quantity) =>
        toNumber(lineAmountsOf({ ...free, quantity: pieces, cost: storedMoney(cost) }).extCost);
      return {
        picked: toNumber(picked),
        pickedCost: costOf(picked),
        shipped: toNumber(shipped),
        shippedCost: costOf(shipped),
        serials: serialsOf(own),
      };
    };
  },
});

function piecesOf(details: readonly Detail[], kind: 'pickedQuantity' | 'shippedQuantity') {
  return sumOf(details.map((detail) => storedQuantity(detail[kind])));
}

function serialsOf(details: readonly Detail[]): string | null {
  return details.flatMap(({ serialNumber }) => serialNumber || []).join(',') || null;
}

/** Whether and by whom the pieces of a line were picked and shipped: who made the line picked them, who last changed it shipped them. */
export const pickedLine = workedColumns('/procurement/products/{parentId}/pickingShippingDetails', {
  gives: ['pickedFlag', 'pickedBy', 'pickedOn', 'shippedFlag', 'shippedBy'],
  works: async () => (line) => {
    const [isPicked, isShipped] = [(line.pickedQuantity ?? 0) > 0, (line.shippedQuantity ?? 0) > 0];
    return {
      pickedFlag: isPicked ? 1 : 0,
      pickedBy: isPicked ? line._enteredBy : null,
      pickedOn: isPicked ? line._dateEntered : null,
      shippedFlag: isShipped ? 1 : 0,
      shippedBy: isShipped ? line._updatedBy : null,
    };
  },
});
