import assert from 'node:assert/strict';
import { it } from 'node:test';
import { loadCatalogue } from '@reeve/catalogue';
import { Tables } from './table.ts';

it('all tables are worked out over several turns of the loop where they take long, and once', async (t) => {
  const tables = new Tables(loadCatalogue());
  let now = 0;
  // Whoever looks at the time finds that twenty milliseconds have passed.
  t.mock.method(performance, 'now', () => {
    now += 20;
    return now;
  });
  let turns = 0;
  let isDone = false;
  const count = () => {
    turns += 1;
    if (!isDone) setImmediate(count);
  };
  setImmediate(count);
  const first = tables.workedOut();
  assert.equal(tables.workedOut(), first);
  await first;
  isDone = true;
  assert.ok(turns > 100, `${turns} turns`);
  assert.equal(tables.all[0], tables.all[0]);
});
