import { money, quantity } from '../../src/money.ts';
import { type CostingMethod, valueStock } from '../../src/stock/value-stock.ts';
import { toNumber } from '../../src/ten-thousandths.ts';
import type { CaseTable } from '../case.ts';

/** Pieces and what one of them costs; null where they cost what is there. */
type PlainMove = readonly [pieces: number, unitCost: number | null];

/** What each move comes to, and what is left: pieces, their value, the cost of the next one. */
type PlainAnswer = readonly [moved: readonly number[], onHand: number, value: number, unitCost: number];

const out = (pieces: number): PlainMove => [-pieces, null];

interface PlainQuestion {
  readonly method: CostingMethod;
  readonly moves: readonly PlainMove[];
}

const both: readonly PlainMove[] = [
  [10, 5],
  [10, 8],
];

const fifo = (...moves: readonly PlainMove[]): PlainQuestion => ({ method: 'FIFO', moves });
const lifo = (...moves: readonly PlainMove[]): PlainQuestion => ({ method: 'LIFO', moves });
const average = (...moves: readonly PlainMove[]): PlainQuestion => ({ method: 'AverageCosting', moves });

type Row = readonly [title: string, question: PlainQuestion, answer: PlainAnswer];

const rows: readonly Row[] = [
  ['nothing is worth nothing', fifo(), [[], 0, 0, 0]],
  ['what came is worth what it cost', fifo([10, 5]), [[50], 10, 50, 5]],
  ['first in, first out: the next piece is of the first', fifo(...both), [[50, 80], 20, 130, 5]],
  ['last in, first out: the next piece is of the last', lifo(...both), [[50, 80], 20, 130, 8]],
  ['on average: the next piece is one of all', average(...both), [[50, 80], 20, 130, 6.5]],
  ['four of the first', fifo(...both, out(4)), [[50, 80, -20], 16, 110, 5]],
  ['four of the last', lifo(...both, out(4)), [[50, 80, -32], 16, 98, 8]],
  ['four of all', average(...both, out(4)), [[50, 80, -26], 16, 104, 6.5]],
  ['all of the first', fifo(...both, out(10)), [[50, 80, -50], 10, 80, 8]],
  ['all of the last', lifo(...both, out(10)), [[50, 80, -80], 10, 50, 5]],
  ['the first and some of the next', fifo(...both, out(12)), [[50, 80, -66], 8, 64, 8]],
  ['the last and some before them', lifo(...both, out(12)), [[50, 80, -90], 8, 40, 5]],
  ['all of them', fifo(...both, out(20)), [[50, 80, -130], 0, 0, 8]],
  ['all of them from the last on', lifo(...both, out(20)), [[50, 80, -130], 0, 0, 5]],
  ['all of them on average', average(...both, out(20)), [[50, 80, -130], 0, 0, 6.5]],
  ['a third on average is rounded', average([3, 3.3333], out(1)), [[9.9999, -3.3333], 2, 6.6666, 3.3333]],
  ['two thirds on average, and what is left', average([1, 1], [2, 2], out(2)), [[1, 4, -3.3333], 1, 1.6667, 1.6667]],
  [
    'the last piece has what rounding left',
    average([1, 1], [2, 2], out(1), out(1), out(1)),
    [[1, 4, -1.6667, -1.6667, -1.6666], 0, 0, 1.6666],
  ],
  ['the average changes with what comes', average([10, 5], out(5), [5, 8]), [[50, -25, 40], 10, 65, 6.5]],
  ['what is free costs nothing', fifo([5, 0], out(2)), [[0, 0], 3, 0, 0]],
  ['free pieces lower the average', average([5, 4], [5, 0], out(5)), [[20, 0, -10], 5, 10, 2]],
  ['found pieces cost what the next one does', fifo(...both, [2, null]), [[50, 80, 10], 22, 140, 5]],
  ['found pieces cost the average', average(...both, [2, null]), [[50, 80, 13], 22, 143, 6.5]],
  ['found pieces where none ever was cost nothing', fifo([2, null]), [[0], 2, 0, 0]],
  ['found pieces where all went cost what the last one did', fifo([2, 7], out(2), [1, null]), [[14, -14, 7], 1, 7, 7]],
  ['more than there is costs what the last one did', fifo([2, 7], out(3)), [[14, -21], -1, -7, 7]],
  ['before anything came it costs nothing', fifo(out(3)), [[0], -3, 0, 0]],
  ['what is owed is made good by what comes', fifo([2, 7], out(3), [5, 9]), [[14, -21, 43], 4, 36, 9]],
  ['it is made good in part', fifo([2, 7], out(6), [1, 9]), [[14, -42, 7], -3, -21, 9]],
  ['it is made good to the last piece', average([2, 7], out(4), [2, 9]), [[14, -28, 14], 0, 0, 9]],
  ['what is owed twice is owed together', lifo([1, 7], out(2), out(2), [4, 5]), [[7, -14, -14, 26], 1, 5, 5]],
  ['parts of pieces', fifo([2.5, 4], out(0.5)), [[10, -2], 2, 8, 4]],
  ['no pieces move nothing', fifo([10, 5], [0, 99]), [[50, 0], 10, 50, 5]],
  ['costs to ten-thousandths', fifo([3, 0.3333], out(2)), [[0.9999, -0.6666], 1, 0.3333, 0.3333]],
  ['four receipts, one issue across three', fifo([1, 1], [1, 2], [1, 3], [1, 4], out(3)), [[1, 2, 3, 4, -6], 1, 4, 4]],
];

/** What stock is worth. */
export const stockTable: CaseTable<PlainQuestion, PlainAnswer> = {
  heading: 'Value of stock',
  says: `Pieces go at what they cost when they came: the first ones first (FIFO), the last ones first (LIFO), or all at their
average. The answer has what each move came to, the pieces on hand, what they are worth, and what the next one costs.`,
  ask: ({ method, moves }) => {
    const { moved, onHand, value, unitCost } = valueStock(
      moves.map(([pieces, cost]) => ({ pieces: quantity(pieces), unitCost: cost === null ? null : money(cost) })),
      method,
    );
    return [moved.map(toNumber), toNumber(onHand), toNumber(value), toNumber(unitCost)];
  },
  cases: [
    ...rows.map(([title, question, answer]) => ({ title, question, answer, mark: 'assumed' as const })),
    {
      title: 'a value that is too large is refused',
      question: fifo([1_000_000, 1_000_000_000]),
      answer: { refused: 'out of range' },
      mark: 'assumed',
    },
  ],
};
