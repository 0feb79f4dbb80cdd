import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type CostingMethod, type StockValue, storedMoney, storedQuantity, valueStock } from '@reeve/calculation';
import { aWorld, onEachEngine } from '@reeve/testkit';
import fc from 'fast-check';
import type { Unit } from '../../unit/unit.ts';
import { keepMovement, movementId, movementOf, type StockReason } from './stock-movement.ts';
import { valueMovements } from './value-movements.ts';

const [item, part] = [77, 4];
const bin = { warehouse: 1, bin: 1, serials: [] };
const change = fc.record({
  source: fc.integer({ min: 1, max: 25 }),
  reason: fc.constantFrom<StockReason>('receipt', 'pick', 'transfer in'),
  goods: fc.option(
    fc.record({
      item: fc.constantFrom(item, item, item, item + 1),
      pieces: fc.integer({ min: -20, max: 20 }),
      unitCost: fc.option(fc.integer({ min: 0, max: 900 })),
    }),
    { freq: 6 },
  ),
  method: fc.constantFrom<CostingMethod>('FIFO', 'LIFO', 'AverageCosting'),
});

onEachEngine('stock that is valued from what is kept', (engine) => {
  it('is worth what all movements make it, however they come, change and go', async () => {
    await using world = await aWorld({ engine });
    const property = fc.asyncProperty(fc.array(change, { minLength: 10, maxLength: 60 }), (changes) =>
      world.tenant.database.write(async (transaction) => {
        const unit = { transaction };
        await transaction.run('delete from "reeve_stock_movement"', []);
        await transaction.run('delete from "reeve_kept_stock"', []);
        for (const { source, reason, goods, method } of changes) {
          const from = { id: source, reason };
          const is = goods === null ? null : { ...bin, ...goods };
          await keepMovement(from, await movementOf(from, unit), is, unit);
          await holdsAlike(method, await movementId(from, unit), unit);
        }
      }),
    );
    await fc.assert(property, { numRuns: 15 });
  });
});

/** Against the value of all movements, and against what the movement came to that was made last. */
async function holdsAlike(method: CostingMethod, last: number | null, unit: Pick<Unit, 'transaction'>): Promise<void> {
  const all = await everyMove(unit);
  const whole = valueStock(all, method);
  const { moved: _, ...value } = await valueMovements({ item, method, last: null, part }, unit);
  const { moved, ...expected } = whole;
  assert.deepEqual(value satisfies Omit<StockValue, 'moved'>, expected);
  const at = all.findIndex(({ id }) => id === last);
  if (at < 0) return;
  const upTo = await valueMovements({ item, method, last, part }, unit);
  assert.equal(upTo.moved.at(-1), moved[at]);
}

async function everyMove({ transaction }: Pick<Unit, 'transaction'>) {
  const sql = `select "id", "pieces", "unit_cost" from "reeve_stock_movement"
    where "item_id" = ? and "reason" <> 'transfer in' order by "id"`;
  return (await transaction.all(sql, [item])).map(([id, pieces, cost]) => ({
    id: Number(id),
    pieces: storedQuantity(Number(pieces)),
    unitCost: cost === null ? null : storedMoney(Number(cost) / 10_000),
  }));
}
