import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answerOf } from '../../test/case.ts';
import { invoiceTable } from '../../test/invoice/invoice-table.ts';
import { withinLimit } from '../ten-thousandths.ts';
import { balanceOf, subtotalOf, totalOf } from './calculate-invoice.ts';

const amount = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }).map((each) => withinLimit<'money'>(each));
const parts = fc.record({
  service: amount,
  serviceAdjustment: amount,
  expense: amount,
  product: amount,
  agreement: amount,
  previousProgress: amount,
});

describe('the totals of an invoice', () => {
  for (const { title, question, answer } of invoiceTable.cases)
    it(title, () => assert.deepEqual(answerOf(invoiceTable, question), answer));

  it('are their parts to the ten-thousandth', () => {
    fc.assert(
      fc.property(parts, amount, amount, amount, amount, (billed, tax, down, paid, credited) => {
        const { previousProgress, ...lines } = billed;
        const subtotal = subtotalOf(billed);
        assert.equal(
          subtotal + previousProgress,
          Object.values(lines).reduce((sum, each) => sum + each, 0),
        );
        const total = totalOf(subtotal, tax, down);
        assert.equal(total + down - tax, subtotal);
        assert.equal(balanceOf(total, paid, credited) + paid + credited, total);
      }),
    );
  });

  it('are paid once: a payment of the balance leaves nothing', () => {
    fc.assert(
      fc.property(amount, amount, (total, paid) => {
        const balance = balanceOf(total, paid, withinLimit(0));
        assert.equal(balanceOf(total, withinLimit(paid + balance), withinLimit(0)), 0);
      }),
    );
  });
});
