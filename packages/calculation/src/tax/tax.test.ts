import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answerOf } from '../../test/case.ts';
import { taxTable } from '../../test/tax/tax-table.ts';
import { percent } from '../money.ts';
import { sumOf, withinLimit } from '../ten-thousandths.ts';
import { type TaxedLine, type TaxLevel, taxByLevel, taxedAtAll, taxedByLevel, taxOf } from './calculate-tax.ts';

const lines = fc.array(
  fc.record<TaxedLine>({
    kind: fc.constantFrom('service', 'expense', 'product'),
    amount: fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }).map((each) => withinLimit<'money'>(each)),
    unit: fc.constant(null),
    isTaxedIn: fc.constant(() => true),
  }),
);
const levels = fc.array(
  fc.record<TaxLevel>({
    rate: fc.integer({ min: 0, max: 300_000 }).map((each) => ({ percent: percent(each / 10_000) })),
    covers: fc.subarray(['service', 'expense', 'product'] as const).map((kinds) => new Set(kinds)),
    most: fc.constant(null),
    unitBetween: fc.constant(null),
  }),
  { maxLength: 6 },
);

describe('the tax of a bill', () => {
  for (const { title, question, answer } of taxTable.cases)
    it(title, () => assert.deepEqual(answerOf(taxTable, question), answer));

  it('does not depend on the order of its lines, and no line is taxed twice', () => {
    fc.assert(
      fc.property(lines, levels, (bill, code) => {
        const tax = taxOf(bill, code);
        assert.equal(taxOf(bill.toReversed(), code), tax);
        const byKind = Object.groupBy(bill, ({ kind }) => kind);
        const joined = Object.values(byKind).flatMap((each) =>
          each?.[0] === undefined ? [] : [{ ...each[0], amount: sumOf(each.map(({ amount }) => amount)) }],
        );
        assert.equal(taxOf(joined, code), tax);
      }),
    );
  });

  it('is on no more than what any level taxes', () => {
    fc.assert(
      fc.property(lines, levels, (bill, code) => {
        const debts = bill.filter(({ amount }) => amount > 0);
        const [whole, bases] = [taxedAtAll(debts, code), taxedByLevel(debts, code)];
        assert.ok(bases.every((base) => base <= whole) && whole <= sumOf(bases));
      }),
    );
  });

  it('is the sum of its levels', () => {
    fc.assert(
      fc.property(lines, levels, (bill, code) => assert.equal(sumOf(taxByLevel(bill, code)), taxOf(bill, code))),
    );
  });
});
