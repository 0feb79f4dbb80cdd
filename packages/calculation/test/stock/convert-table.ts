import { money, quantity } from '../../src/money.ts';
import { convertCost, convertPieces } from '../../src/stock/convert-pieces.ts';
import { toNumber } from '../../src/ten-thousandths.ts';
import type { CaseTable } from '../case.ts';

/** So many units at a cost each, of which `per` are `times` of the other unit. */
interface PlainQuestion {
  readonly pieces: number;
  readonly cost: number;
  readonly times: number;
  readonly per: number;
}

type Row = readonly [title: string, question: readonly [number, number, number, number], answer: [number, number]];

const rows: readonly Row[] = [
  ['one for one', [5, 9.5, 1, 1], [5, 9.5]],
  ['a box of twelve', [2, 24, 12, 1], [24, 2]],
  ['no box', [0, 24, 12, 1], [0, 2]],
  ['pieces that are boxes', [24, 2, 1, 12], [2, 24]],
  ['a part of a box', [18, 2, 1, 12], [1.5, 24]],
  ['half a metre for a foot', [10, 3, 0.5, 1], [5, 6]],
  ['a cost that is rounded up', [1, 20, 3, 1], [3, 6.6667]],
  ['a cost that is rounded down', [1, 10, 3, 1], [3, 3.3333]],
  ['a half goes up', [1, 0.0001, 2, 1], [2, 0.0001]],
  ['pieces that are rounded', [1, 1, 1, 3], [0.3333, 3]],
  ['goods that go back', [-2, 24, 12, 1], [-24, 2]],
  ['by a fraction both ways', [3, 8, 2.5, 2], [3.75, 6.4]],
  ['large numbers keep every digit', [1_000_000, 1_000_000, 12, 1], [12_000_000, 83_333.3333]],
  ['what is free stays free', [3, 0, 12, 1], [36, 0]],
];

/** What pieces of one unit of measure are in another. */
export const convertTable: CaseTable<PlainQuestion, [pieces: number, cost: number] | { refused: string }> = {
  heading: 'Units of measure',
  says: 'What a quantity in one unit of measure is in another, and what one of the other costs: both to ten-thousandths, half up.',
  ask: ({ pieces, cost, times, per }) => {
    const conversion = { times: quantity(times), per: quantity(per) };
    return [toNumber(convertPieces(quantity(pieces), conversion)), toNumber(convertCost(money(cost), conversion))];
  },
  cases: [
    ...rows.map(([title, [pieces, cost, times, per], answer]) => ({
      title,
      question: { pieces, cost, times, per },
      answer,
      mark: 'assumed' as const,
    })),
    {
      title: 'more than can be counted is refused',
      question: { pieces: 400_000_000_000, cost: 1, times: 12, per: 1 },
      answer: { refused: 'out of range' },
      mark: 'assumed',
    },
  ],
};
