import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answerOf } from '../../test/case.ts';
import { stockTable } from '../../test/stock/stock-table.ts';
import { money, quantity } from '../money.ts';
import { withinLimit } from '../ten-thousandths.ts';
import { costOfPieces } from './cost-of-pieces.ts';
import { type CostingMethod, type StockMove, valueStock } from './value-stock.ts';

const methods = fc.constantFrom<CostingMethod>('FIFO', 'LIFO', 'AverageCosting');
const costs = fc.option(fc.integer({ min: 0, max: 10_000_000 }).map((whole) => withinLimit<'money'>(whole)));
const moves: fc.Arbitrary<readonly StockMove[]> = fc.array(
  fc.record({ pieces: fc.integer({ min: -50, max: 50 }).map(quantity), unitCost: costs }),
  { maxLength: 30 },
);
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe('the value of stock', () => {
  for (const { title, question, answer } of stockTable.cases)
    it(title, () => assert.deepEqual(answerOf(stockTable, question), answer));

  it('is what came less what went, to the last ten-thousandth, and so are its pieces', () => {
    fc.assert(
      fc.property(moves, methods, (all, method) => {
        const { moved, value, onHand } = valueStock(all, method);
        assert.equal(sum(moved) + 0, value);
        assert.equal(sum(all.map(({ pieces }) => pieces)) + 0, onHand);
      }),
    );
  });

  it('is the same in parts, wherever they are divided', () => {
    fc.assert(
      fc.property(moves, methods, fc.nat(30), (all, method, at) => {
        const whole = valueStock(all, method);
        const first = valueStock(all.slice(0, at), method);
        const kept = JSON.parse(JSON.stringify(first.left)) as typeof first.left;
        const rest = valueStock(all.slice(at), method, kept);
        assert.deepEqual({ ...rest, moved: [...first.moved, ...rest.moved] }, whole);
      }),
    );
  });

  it('is nothing where nothing is on hand, by any method', () => {
    fc.assert(
      fc.property(moves, methods, (all, method) => {
        const { onHand } = valueStock(all, method);
        const rest = { pieces: withinLimit<'quantity'>(-onHand), unitCost: null };
        assert.equal(valueStock([...all, rest], method).value, 0);
      }),
    );
  });

  it('does not depend on the method where all pieces cost the same', () => {
    fc.assert(
      fc.property(moves, (all) => {
        const alike = all.map(({ pieces }) => ({ pieces, unitCost: withinLimit<'money'>(70_000) }));
        const [first, second, third] = (['FIFO', 'LIFO', 'AverageCosting'] as const).map(
          (method) => valueStock([{ pieces: quantity(1), unitCost: withinLimit(70_000) }, ...alike], method).value,
        );
        assert.deepEqual([second, third], [first, first]);
      }),
    );
  });

  it('of what is left lies between the cheapest and the dearest piece that came', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 10 }),
        methods,
        (prices, method) => {
          const came = prices.map((price) => ({ pieces: quantity(2), unitCost: withinLimit<'money'>(price * 100) }));
          const { unitCost } = valueStock([...came, { pieces: quantity(-1), unitCost: null }], method);
          assert.ok(unitCost >= Math.min(...prices) * 100 && unitCost <= Math.max(...prices) * 100);
        },
      ),
    );
  });
});

describe('what pieces cost that went together', () => {
  it('is their average, and nothing where none went', () => {
    const two = [
      { pieces: quantity(2), cost: money(10) },
      { pieces: quantity(1), cost: money(6) },
    ];
    assert.equal(costOfPieces(two), money(5.3333));
    assert.equal(costOfPieces([]), 0);
  });
});
