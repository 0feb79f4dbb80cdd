import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answerOf } from '../../test/case.ts';
import { convertTable } from '../../test/stock/convert-table.ts';
import { quantity } from '../money.ts';
import { convertPieces } from './convert-pieces.ts';

const whole = (min: number, max: number) => fc.integer({ min, max }).map(quantity);

describe('pieces in another unit of measure', () => {
  for (const { title, question, answer } of convertTable.cases)
    it(title, () => assert.deepEqual(answerOf(convertTable, question), answer));

  it('are the same again the other way round, where nothing was rounded', () => {
    fc.assert(
      fc.property(whole(-10_000, 10_000), whole(1, 1_000), (pieces, times) => {
        const there = convertPieces(pieces, { times, per: quantity(1) });
        assert.equal(convertPieces(there, { times: quantity(1), per: times }), pieces);
      }),
    );
  });
});
