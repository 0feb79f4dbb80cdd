import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answerOf } from '../../test/case.ts';
import { downPaymentTable } from '../../test/invoice/down-payment-table.ts';
import { type Money, money } from '../money.ts';
import { applyDownPayments, type PaidDown } from './apply-down-payments.ts';

const amounts = fc.array(
  fc.record({ for: fc.constantFrom('roof', 'walls', null), amount: fc.integer({ min: 0, max: 1000 }).map(money) }),
);

describe('what an invoice takes of down payments', () => {
  for (const { title, question, answer } of downPaymentTable.cases)
    it(title, () => assert.deepEqual(answerOf(downPaymentTable, question), answer));

  it('is never more than was paid down, over all invoices', () => {
    fc.assert(
      fc.property(amounts, amounts, (paid, invoices) => {
        const taken: PaidDown[] = [];
        for (const { for: what, amount: due } of invoices) {
          const { applied, left } = applyDownPayments({
            paid,
            taken,
            for: what,
            isRestricted: false,
            due,
            wanted: null,
          });
          assert.ok(applied >= 0 && applied <= due && left >= 0);
          taken.push({ for: what, amount: applied });
        }
        const sum = (all: readonly { readonly amount: Money }[]) =>
          all.reduce((total, { amount }) => total + amount, 0);
        assert.ok(sum(taken) <= sum(paid));
      }),
    );
  });

  it('is what is wanted, as far as there is so much and so much is due', () => {
    const amount = fc.integer({ min: 0, max: 1000 }).map(money);
    fc.assert(
      fc.property(amount, amount, amount, (there, due, wanted) => {
        const question = {
          paid: [{ for: null, amount: there }],
          taken: [],
          for: null,
          isRestricted: false,
          due,
          wanted,
        };
        const { applied, left } = applyDownPayments(question);
        assert.equal(applied, Math.min(there, due, wanted));
        assert.equal(applied + left, there);
      }),
    );
  });
});
