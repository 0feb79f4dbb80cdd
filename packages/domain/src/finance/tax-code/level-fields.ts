import type { FieldsOf, KeyOf, RowOf } from '@reeve/store';

/** The collections that both have the levels of a tax code. */
export const taxCodes = '/finance/taxCodes';
export const taxLevels = '/finance/taxCodes/{parentId}/taxCodeLevels';

type LevelKey = KeyOf<typeof taxLevels>;
type CodeKey = KeyOf<typeof taxCodes>;

const words = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'] as const;

const ends = {
  taxRate: 'Rate',
  rateType: 'RateType',
  taxableMax: 'TaxableMax',
  caption: 'Caption',
  taxCodeXref: 'TaxCodeXref',
  agencyXref: 'AgencyXref',
  taxServicesFlag: 'ServicesFlag',
  taxExpensesFlag: 'ExpensesFlag',
  taxProductsFlag: 'ProductsFlag',
  singleUnitFlag: 'ApplySingleUnitFlag',
  singleUnitMinimum: 'ApplySingleUnitMin',
  singleUnitMaximum: 'ApplySingleUnitMax',
} as const;

type End = (typeof ends)[keyof typeof ends];

/** The fields of a level, by the field of the tax code that says the same: `levelOneRate` is the first level's `taxRate`. */
export function fieldsOfLevel(level: number): readonly (readonly [keyof typeof ends, CodeKey])[] {
  const word = words[level - 1];
  if (word === undefined) return [];
  const names = Object.entries(ends) as [keyof typeof ends, End][];
  return names.map(([own, end]) => [own, `level${word}${end}`] as const);
}

/** The numbers of the levels that a tax code has fields for. */
export const levelNumbers = words.map((_, at) => at + 1);

/** Every field of a tax code that is a level's. */
export const levelKeys: readonly CodeKey[] = levelNumbers.flatMap((level) =>
  fieldsOfLevel(level).map(([, key]) => key),
);

/** Every field of a level that the tax code shows. */
export const shownKeys: readonly LevelKey[] = ['taxLevel', ...fieldsOfLevel(1).map(([key]) => key)];

/** What a tax code's fields say of one level, as fields of that level. */
export function levelOf(code: RowOf<typeof taxCodes>, level: number): Record<string, RowOf<typeof taxCodes>[CodeKey]> {
  return Object.fromEntries(fieldsOfLevel(level).map(([own, key]) => [own, code[key]]));
}

/** The fields of a tax code without one of its levels. */
export function withoutLevel(level: number | null): FieldsOf<typeof taxCodes> {
  const fields = fieldsOfLevel(level ?? 0);
  return Object.fromEntries(fields.map(([own, key]) => [key, own.endsWith('Flag') ? false : null]));
}
