import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answerOf } from '../../test/case.ts';
import { feeTable, shareTable } from '../../test/invoice/fee-table.ts';
import { withinLimit } from '../ten-thousandths.ts';
import { billFee, shareAmount } from './bill-fee.ts';

const amount = fc.integer({ min: 0, max: 10_000_000_000 }).map((each) => withinLimit<'money'>(each));
const method = fc.constantFrom('FixedFee', 'NotToExceed');

describe('what an invoice bills of a fee', () => {
  for (const { title, question, answer } of feeTable.cases)
    it(title, () => assert.deepEqual(answerOf(feeTable, question), answer));

  it('is never more than the fee, over all invoices', () => {
    fc.assert(
      fc.property(method, amount, fc.array(amount), (of, fee, invoices) => {
        let billed = withinLimit<'money'>(0);
        for (const worked of invoices)
          billed = withinLimit(billed + billFee({ method: of as 'FixedFee', fee, worked, billed }));
        assert.ok(billed <= fee);
      }),
    );
  });
});

describe('shares of a fee', () => {
  for (const { title, question, answer } of shareTable.cases)
    it(title, () => assert.deepEqual(answerOf(shareTable, question), answer));

  it('come to the fee', () => {
    fc.assert(
      fc.property(amount, fc.array(amount), (fee, parts) => {
        const shares = shareAmount(fee, parts);
        assert.ok(shares === null || shares.reduce<number>((sum, each) => sum + each, 0) === fee);
      }),
    );
  });
});
