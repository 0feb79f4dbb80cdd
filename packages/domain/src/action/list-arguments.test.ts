import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOneWorld } from '../../../testkit/src/on-each-engine.ts';
import type { World } from '../../../testkit/src/world.ts';

const numbers = 'System.Collections.Generic.List`1[System.Int32]';

inOneWorld('a list in the body of an action', (world) => {
  it('is refused where it is none, and nothing is done', async () => {
    for (const processedRecordIds of [-622698385, {}, '7', true])
      await refused(world(), '/finance/accounting/batches', { exportInvoicesFlag: true, processedRecordIds });
    for (const includedExpenseIds of [7.5, 'x', {}])
      await refused(world(), '/finance/accounting/export', { exportExpensesFlag: true, includedExpenseIds });
    assert.deepEqual((await world().get('/finance/accounting/batches')).json, []);
  });
});

async function refused(world: World, path: string, body: unknown): Promise<void> {
  const reply = await world.post(path, body);
  assert.equal(reply.status, 400, reply.text);
  assert.ok(reply.text.includes(numbers), reply.text);
}
