import { money, percent } from '../../src/money.ts';
import { type TaxedKind, type TaxedLine, type TaxLevel, taxOf } from '../../src/tax/calculate-tax.ts';
import { toNumber } from '../../src/ten-thousandths.ts';
import type { CaseTable } from '../case.ts';

/** A line: an amount of a product, or more than that. */
type PlainLine =
  | number
  | {
      readonly amount: number;
      readonly kind?: TaxedKind;
      readonly unit?: number;
      /** The levels that tax it, from 1; left out, all do. */
      readonly taxedIn?: readonly number[];
    };

/** A level: a percentage of everything, or more than that. */
type PlainLevel =
  | number
  | {
      readonly percent?: number;
      readonly fixed?: number;
      readonly covers?: readonly TaxedKind[];
      readonly most?: number;
      readonly units?: readonly [least: number, most: number | null];
    };

interface PlainQuestion {
  readonly lines: readonly PlainLine[];
  readonly levels: readonly PlainLevel[];
}

type Row = readonly [title: string, lines: readonly PlainLine[], levels: readonly PlainLevel[], tax: number];

const service = (amount: number) => ({ amount, kind: 'service' }) as const;
const expense = (amount: number) => ({ amount, kind: 'expense' }) as const;
const only = (percentage: number, ...covers: TaxedKind[]) => ({ percent: percentage, covers });

const rows: readonly Row[] = [
  ['nothing billed', [], [5.75], 0],
  ['no level', [100], [], 0],
  ['a rate of a hundred', [100], [5.75], 5.75],
  ['a half cent goes up', [0.5], [5], 0.03],
  ['below half a cent goes down', [0.49], [5], 0.02],
  ['a rate of a tenth of a percent', [1000], [8.875], 88.75],
  ['a ten-thousandth of a percent', [1_000_000], [0.0001], 1],
  ['a rate of nothing', [100], [0], 0],
  ['a rate above a hundred', [10], [150], 15],
  ['two levels side by side', [100], [5, 9.975], 14.98],
  ['six levels', [100], [1, 2, 3, 4, 5, 6], 21],
  ['each level is rounded by itself', [0.1], [5, 5], 0.02],
  ['lines are summed before', [0.1, 0.1, 0.1], [5], 0.02],
  ['services only', [service(100), 50], [only(10, 'service')], 10],
  ['expenses only', [expense(100), 50], [only(10, 'expense')], 10],
  ['products only', [service(100), 50], [only(10, 'product')], 5],
  ['covers nothing', [100], [only(10)], 0],
  ['two levels that cover different kinds', [100, service(100)], [only(5, 'product'), only(7, 'service')], 12],
  ['an exempt line', [{ amount: 100, taxedIn: [] }], [10], 0],
  ['exempt but for the second level', [{ amount: 100, taxedIn: [2] }], [10, 3], 3],
  ['an exempt line beside another', [100, { amount: 40, taxedIn: [] }], [10], 10],
  ['no more than the bound', [10_000], [{ percent: 2, most: 1600 }], 32],
  ['below the bound', [1500], [{ percent: 2, most: 1600 }], 30],
  ["the bound is the bill's, not the line's", [1000, 1000], [{ percent: 2, most: 1600 }], 32],
  ['the bound of one level leaves the other', [2000], [{ percent: 2, most: 1600 }, 7], 172],
  ['an amount once', [100, 100], [{ fixed: 2.5 }], 2.5],
  ['an amount in cents, half up', [100], [{ fixed: 2.345 }], 2.35],
  ['no amount where nothing is covered', [100], [{ fixed: 2.5, covers: ['service'] }], 0],
  ['a unit dear enough', [{ amount: 600, unit: 300 }], [{ percent: 10, units: [200, null] }], 60],
  ['a unit too cheap', [{ amount: 600, unit: 100 }], [{ percent: 10, units: [200, null] }], 0],
  ['a unit too dear', [{ amount: 600, unit: 600 }], [{ percent: 10, units: [200, 500] }], 0],
  ['a unit at the edge', [{ amount: 500, unit: 500 }], [{ percent: 10, units: [500, 500] }], 50],
  ['no unit where units are looked at', [500], [{ percent: 10, units: [0, null] }], 0],
  ['what is credited', [-100], [5.75], -5.75],
  ['half a cent of a credit goes away from zero', [-0.5], [5], -0.03],
  ['the bound of a credit', [-10_000], [{ percent: 2, most: 1600 }], -32],
  ['a credit beside a line', [100, -100], [10], 0],
  ['a large bill', [499_999_999_999], [1], 4_999_999_999.99],
];

const everything: readonly TaxedKind[] = ['service', 'expense', 'product'];

function lineOf(plain: PlainLine): TaxedLine {
  const { amount, kind, unit, taxedIn } = typeof plain === 'number' ? { amount: plain } : plain;
  return {
    kind: kind ?? 'product',
    amount: money(amount),
    unit: unit === undefined ? null : money(unit),
    isTaxedIn: (level) => taxedIn?.includes(level + 1) ?? true,
  };
}

function levelOf(plain: PlainLevel): TaxLevel {
  const { percent: rate, fixed, covers, most, units } = typeof plain === 'number' ? { percent: plain } : plain;
  const [least, upTo] = units ?? [null, null];
  return {
    rate: fixed === undefined ? { percent: percent(rate ?? 0) } : { amount: money(fixed) },
    covers: new Set(covers ?? everything),
    most: most === undefined ? null : money(most),
    unitBetween: least === null ? null : { least: money(least), most: upTo === null ? null : money(upTo) },
  };
}

/** What a bill is taxed. */
export const taxTable: CaseTable<PlainQuestion, number> = {
  heading: 'Tax of a bill',
  says: `Each level of a tax code taxes the sum of the lines that it covers, up to its bound, and is rounded to cents, half up; a
fixed amount comes once. Lines are products unless they say otherwise, and levels are numbered from 1.`,
  ask: ({ lines, levels }) => toNumber(taxOf(lines.map(lineOf), levels.map(levelOf))),
  cases: rows.map(([title, lines, levels, answer]) => ({
    title,
    question: { lines, levels },
    answer,
    mark: 'assumed',
  })),
};
