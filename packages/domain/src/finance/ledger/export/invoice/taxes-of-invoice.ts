import { type Money, money, type TaxedKind } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { Reader } from '../../../../action/reader.ts';
import { taxShownBy } from '../../../invoice/tax/taxed-levels.ts';
import { levelNumbers, levelOf } from '../../../tax-code/level-fields.ts';
import { type SetLevel, setLevels } from '../../../tax-code/set-levels.ts';
import { type Taxation, taxationOf } from '../../../tax-code/taxation.ts';

type TaxCode = RowOf<'/finance/taxCodes'>;

/** A level of a tax code, as accounting packages are told of it. */
export interface ExportedLevel extends SetLevel {
  readonly taxCodeXref: string | null;
  readonly agencyXref: string | null;
}

/** The tax code of an invoice, and what it taxes there: nothing where the invoice is not taxable. */
export interface InvoiceTaxes {
  readonly levels: readonly ExportedLevel[];
  readonly taxation: Taxation | null;
  readonly xrefs: readonly RowOf<'/finance/taxCodes/{parentId}/taxCodeXRefs'>[];
  readonly taxed: Money;
  readonly taxedByLevel: readonly Money[];
}

/** Reads the tax code of an invoice, with what the invoice shows as taxed (evidence: invoices/details, invoices/tax-of-its-time). */
export async function taxesOfInvoice(invoice: RowOf<'/finance/invoices'>, reader: Reader): Promise<InvoiceTaxes> {
  const code = invoice.taxCode === null ? null : await reader.get('/finance/taxCodes', invoice.taxCode);
  const taxation = code === null || invoice.taxableFlag !== true ? null : await taxationOf(code.id, reader);
  const { taxed, levels } = await taxShownBy(invoice, reader);
  const taxedByLevel = levelNumbers.map((level) => levels.find((each) => each.level === level)?.taxed ?? money(0));
  return {
    levels: code === null ? [] : exportedLevels(code, taxation === null ? setLevels(code) : levels),
    taxation,
    xrefs: code === null ? [] : await reader.select('/finance/taxCodes/{parentId}/taxCodeXRefs', { taxCode: code.id }),
    taxed,
    taxedByLevel,
  };
}

/** Levels of a tax code with what the accounting package calls them. */
export function exportedLevels(code: TaxCode, levels: readonly SetLevel[] = setLevels(code)): ExportedLevel[] {
  return levels.map(({ level, rate }) => {
    const { taxCodeXref, agencyXref } = levelOf(code, level);
    return { level, rate, taxCodeXref: textOf(taxCodeXref), agencyXref: textOf(agencyXref) };
  });
}

const million = 1_000_000;

/** A rate as a part of one. */
export function partOfOne(rate: number): number {
  return rate / million;
}

/** A rate as percent. */
export function asPercent(rate: number): number {
  return rate / (million / 100);
}

/** What the rates of all levels come to, in ten-thousandths of a percent. */
export function wholeRate(levels: readonly ExportedLevel[]): number {
  return levels.reduce((sum, { rate }) => sum + rate, 0);
}

/** The numbers of the levels that tax a line: its kind, and its sort unless that is exempt. */
export function levelsThatTax({ levels, taxation }: InvoiceTaxes, kind: TaxedKind, sort: number | null): number[] {
  if (taxation === null) return [];
  const taxes = (level: number) =>
    taxation.levels[level - 1]?.covers.has(kind) === true && taxation.isTaxed(kind, sort, level - 1);
  return levels.map(({ level }) => level).filter(taxes);
}

/** What the accounting package calls a line that these levels tax: the tax code's cross reference for just them. */
export function xrefOf({ levels, xrefs }: InvoiceTaxes, taxed: readonly number[]): string | null {
  const words = ['levelOne', 'levelTwo', 'levelThree', 'levelFour', 'levelFive', 'levelSix'] as const;
  const fits = xrefs.find((xref) =>
    levels.every(({ level }) => {
      const key = words[level - 1];
      return key === undefined || (xref[key] === 'Taxable') === taxed.includes(level);
    }),
  );
  return fits?.description ?? levels.find(({ level }) => taxed.includes(level))?.taxCodeXref ?? null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
