import type { TaxedKind } from '@reeve/calculation';
import { referencePart } from '../../../../action/part.ts';
import type { DetailLine } from './detail-lines.ts';
import type { DetailMembers } from './detail-members.ts';
import type { InvoiceExport } from './invoice-export.ts';
import { asPercent, levelsThatTax, partOfOne, xrefOf } from './taxes-of-invoice.ts';

/** What the detail of a tax has of its own: the rate of its level. */
export function taxMembers({ row }: DetailLine, { invoice, taxes }: InvoiceExport): DetailMembers {
  const level = taxes.levels.find((each) => each.level === row.bookedLevel);
  return {
    pieces: null,
    worth: 0,
    memo: 'Sales Tax',
    ...(level === undefined ? {} : { description: `Level ${level.level} Sales Tax` }),
    taxNote: 'AUTOSTAX',
    taxCode: referencePart('TaxCodeReference', invoice.taxCode),
    taxRate: partOfOne(level?.rate ?? 0),
    taxRatePercent: asPercent(level?.rate ?? 0),
    taxAgencyXref: level?.agencyXref ?? null,
    ...flagsOf([]),
    itemTaxableFlag: false,
    itemPrice: 0,
    itemCost: 0,
  };
}

/** Which levels tax a line, as every detail says it. */
export function taxabilityOf(document: InvoiceExport, kind: TaxedKind, sort: number | null, isTaxable = true) {
  const taxed = isTaxable ? levelsThatTax(document.taxes, kind, sort) : [];
  return {
    taxCodeXref: xrefOf(document.taxes, taxed),
    taxRate: 0,
    taxRatePercent: 0,
    ...flagsOf(taxed),
    itemTaxableFlag: taxed.length > 0,
    taxLevels: document.taxes.levels.map(({ level }) => ({ taxableFlag: taxed.includes(level), taxLevel: level })),
  };
}

function flagsOf(taxed: readonly number[]) {
  const [taxableFlag, taxable2Flag, taxable3Flag, taxable4Flag, taxable5Flag] = [1, 2, 3, 4, 5].map((level) =>
    taxed.includes(level),
  );
  return { taxableFlag, taxable2Flag, taxable3Flag, taxable4Flag, taxable5Flag };
}
