import assert from 'node:assert/strict';
import { test } from 'node:test';
import { money } from '../money.ts';
import { toNumber } from '../ten-thousandths.ts';
import { balanceOf, subtotalOf, totalOf } from './calculate-invoice.ts';

type Row = [service: number, adjustment: number, expense: number, product: number, agreement: number, before: number];

const table: [parts: Row, tax: number, down: number, paid: number, credited: number, balance: number][] = [
  [[0, 0, 0, 0, 0, 0], 0, 0, 0, 0, 0],
  [[100, 0, 0, 0, 0, 0], 5.75, 0, 0, 0, 105.75],
  [[100, -10, 20, 30, 40, 0], 0, 0, 0, 0, 180],
  [[100, 0, 0, 0, 0, 40], 0, 0, 0, 0, 60],
  [[100, 0, 0, 0, 0, 0], 5.75, 50, 0, 0, 55.75],
  [[100, 0, 0, 0, 0, 0], 5.75, 0, 105.75, 0, 0],
  [[100, 0, 0, 0, 0, 0], 5.75, 0, 100, 5.75, 0],
  [[0, 0, 0, -100, 0, 0], -5.75, 0, 0, 0, -105.75],
  [[0.1, 0.2, 0, 0, 0, 0], 0, 0, 0, 0, 0.3],
];

for (const [
  [service, serviceAdjustment, expense, product, agreement, previousProgress],
  tax,
  down,
  paid,
  credited,
  balance,
] of table)
  test(`an invoice of ${service}, ${expense}, ${product}, ${agreement} and ${tax} of tax leaves ${balance} to pay`, () => {
    const subtotal = subtotalOf({
      service: money(service),
      serviceAdjustment: money(serviceAdjustment),
      expense: money(expense),
      product: money(product),
      agreement: money(agreement),
      previousProgress: money(previousProgress),
    });
    const total = totalOf(subtotal, money(tax), money(down));
    assert.equal(toNumber(balanceOf(total, money(paid), money(credited))), balance);
  });
