import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answerOf } from '../../test/case.ts';
import { postTable } from '../../test/ledger/post-table.ts';
import { sumOf, withinLimit } from '../ten-thousandths.ts';
import { postDocument } from './post-document.ts';

const amount = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }).map((each) => withinLimit<'money'>(each));
const part = fc.record({ group: fc.constantFrom('R', 'RE', 'RP', 'ST', 'RD'), amount, cost: amount });
const parts = fc.array(part, { maxLength: 40 });

describe('the booking of a document', () => {
  for (const { title, question, answer } of postTable.cases)
    it(title, () => assert.deepEqual(answerOf(postTable, question), answer));

  it('balances to the ten-thousandth', () => {
    fc.assert(
      fc.property(parts, (document) => {
        const rows = postDocument(document);
        assert.equal(sumOf(rows.map(({ debit }) => debit)), sumOf(rows.map(({ credit }) => credit)));
      }),
    );
  });

  it('has what stands though it comes to nothing, and what that is booked against', () => {
    const nothing = withinLimit<'money'>(0);
    const rowOf = (group: string | null) => ({ group, debit: 0, credit: 0, cost: 0 });
    const part = { group: 'R', amount: nothing, cost: nothing };
    assert.deepEqual(postDocument([part], new Set([null, 'R'])), [rowOf(null), rowOf('R')]);
  });

  it('has one side a row, and loses nothing of its parts', () => {
    fc.assert(
      fc.property(parts, (document) => {
        const rows = postDocument(document);
        for (const { debit, credit } of rows) assert.ok(debit >= 0 && credit >= 0 && (debit === 0) !== (credit === 0));
        const booked = rows.filter(({ group }) => group !== null).map(({ debit, credit }) => credit - debit);
        const whole = document.reduce((sum, each) => sum + each.amount, 0);
        assert.equal(
          booked.reduce((sum, each) => sum + each, 0),
          whole,
        );
      }),
    );
  });
});
