import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answerOf } from '../../test/case.ts';
import { expenseCoverTable } from '../../test/expense/cover-table.ts';
import { expenseTable } from '../../test/expense/expense-table.ts';
import { money, percent, quantity } from '../money.ts';
import { withinLimit } from '../ten-thousandths.ts';
import { expenseAmountsOf } from './calculate-expense.ts';
import { coverExpense } from './cover-expense.ts';

const cents = fc.integer({ min: 0, max: 1_000_000 }).map((each) => withinLimit<'money'>(each * 100));

for (const table of [expenseTable, expenseCoverTable])
  describe(table.heading, () => {
    for (const { title, question, answer } of table.cases)
      it(title, () => assert.deepEqual(answerOf(table, question), answer));
  });

describe('an expense', () => {
  it('is billed at what it came to without a markup, and given back in full', () => {
    fc.assert(
      fc.property(cents, (entered) => {
        const markup = { by: 'percent', percent: percent(0) } as const;
        const { cost, bill, reimbursable } = expenseAmountsOf({
          entered,
          unitRate: null,
          markup,
          reimbursed: quantity(1),
        });
        assert.deepEqual([cost, bill, reimbursable], [entered, entered, entered]);
      }),
    );
  });

  it('is covered and invoiced to the cent', () => {
    fc.assert(
      fc.property(cents, cents, (bill, available) => {
        const { agreementAmount, invoiceAmount } = coverExpense(bill, { by: 'money', available });
        assert.equal(agreementAmount + invoiceAmount, bill);
        assert.ok(agreementAmount >= 0 && agreementAmount <= available && invoiceAmount >= money(0));
      }),
    );
  });
});
