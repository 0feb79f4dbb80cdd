import { type BilledLine, billedLineOf, storedMoney, storedQuantity, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { makeRecord, referenceTo } from '../../../action/write-record.ts';
import type { Unit } from '../../../unit/unit.ts';
import type { AgreementBill } from './gather-bill.ts';

type Addition = RowOf<'/finance/agreements/{parentId}/additions'>;

/** An addition with what it is billed, in ten-thousandths of the currency; null where it is without charge. */
interface AdditionLine {
  readonly addition: Addition;
  readonly line: BilledLine;
}

/**
 * Puts the additions that a bill has on its invoice, each as a product under the agreement, in the order of their sequence
 * (evidence: agreements/billed-additions).
 */
export async function billAdditions(bill: AgreementBill, invoice: number, unit: Unit): Promise<void> {
  const lines = linesOf(bill).toSorted((one, other) => orderOf(one.addition) - orderOf(other.addition));
  for (const line of lines) await makeRecord('/procurement/products', productOf(line, bill, invoice), unit);
}

/** Those without a number of their own come last. */
function orderOf({ sequenceNumber }: Addition): number {
  return sequenceNumber ?? Number.MAX_SAFE_INTEGER;
}

function linesOf({ additions, bill, free }: AgreementBill): AdditionLine[] {
  const billed = additions.flatMap((addition, at) => {
    const { isIn, amount } = bill.additions[at] ?? { isIn: false };
    return isIn && amount !== undefined ? [{ addition, line: billedLineOf(linedOf(addition), amount) }] : [];
  });
  return [...billed, ...free.map((addition) => ({ addition, line: freeLineOf(addition) }))];
}

function linedOf({ quantity, lessIncluded, unitPrice, unitCost }: Addition) {
  return {
    quantity: storedQuantity(quantity),
    lessIncluded: storedQuantity(lessIncluded),
    unitPrice: storedMoney(unitPrice),
    unitCost: storedMoney(unitCost),
  };
}

function freeLineOf(addition: Addition): BilledLine {
  const { quantity, unitPrice, unitCost } = linedOf(addition);
  return { quantity, price: unitPrice, cost: unitCost };
}

function productOf({ addition, line }: AdditionLine, { agreement }: AgreementBill, invoice: number) {
  const { serialNumber, sequenceNumber, description, invoiceDescription } = addition;
  const said = {
    description,
    customerDescription: invoiceDescription ?? description,
    sequenceNumber,
    location: referenceTo(agreement.location),
    businessUnit: referenceTo(agreement.department),
    invoiceGrouping: referenceTo(addition.invoiceGrouping),
    serialNumbers: serialNumber === null || serialNumber === '' ? null : [serialNumber],
  };
  return {
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null)),
    catalogItem: referenceTo(addition.product),
    quantity: toNumber(line.quantity),
    price: toNumber(line.price),
    cost: toNumber(line.cost),
    billableOption: addition.billCustomer,
    taxableFlag: addition.taxableFlag === true,
    specialOrderFlag: addition.specialOrderFlag === true,
    company: referenceTo(agreement.company),
    agreement: { id: agreement.id },
    invoice: { id: invoice },
    billedAddition: addition.id,
  };
}
