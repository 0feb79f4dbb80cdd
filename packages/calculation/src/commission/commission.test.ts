import assert from 'node:assert/strict';
import { test } from 'node:test';
import { money, percent } from '../money.ts';
import { toNumber } from '../ten-thousandths.ts';
import { commissionOf } from './calculate-commission.ts';

type Row = [
  lines: [revenue: number, cost: number][],
  basis: 'SalesAmount' | 'GrossProfit',
  percent: number,
  split: number,
  answer: number,
];

const table: Row[] = [
  [[], 'SalesAmount', 10, 100, 0],
  [[[100, 60]], 'SalesAmount', 10, 100, 10],
  [[[100, 60]], 'GrossProfit', 10, 100, 4],
  [
    [
      [100, 60],
      [50, 0],
    ],
    'GrossProfit',
    10,
    100,
    9,
  ],
  [[[100, 60]], 'SalesAmount', 10, 50, 5],
  [[[100, 60]], 'SalesAmount', 0, 100, 0],
  [[[100, 120]], 'GrossProfit', 10, 100, -2],
  [[[-100, -60]], 'SalesAmount', 10, 100, -10],
  [[[33.33, 0]], 'SalesAmount', 7.5, 100, 2.5],
  [[[0.05, 0]], 'SalesAmount', 10, 100, 0.01],
  [[[0.04, 0]], 'SalesAmount', 10, 100, 0],
  [[[1234.56, 0]], 'SalesAmount', 12.5, 33.3333, 51.44],
];

for (const [lines, basis, part, split, answer] of table)
  test(`${part} percent of ${basis}, split ${split}, of ${JSON.stringify(lines)} is ${answer}`, () => {
    const amounts = lines.map(([revenue, cost]) => ({ revenue: money(revenue), cost: money(cost) }));
    const commission = commissionOf({ lines: amounts, basis, percent: percent(part), split: percent(split) });
    assert.equal(toNumber(commission), answer);
  });
