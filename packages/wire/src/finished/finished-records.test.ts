import assert from 'node:assert/strict';
import { it } from 'node:test';
import { loadCatalogue } from '@reeve/catalogue';
import { Tables } from '@reeve/store';
import { Dependencies, type Dependency } from './dependencies.ts';
import { FinishedRecords, type Shelf } from './finished-records.ts';
import { belowIn } from './marks.ts';
import { RecordMemory } from './record-memory.ts';

const catalogue = loadCatalogue();
const schema = { catalogue, tables: Tables.of(catalogue) };
const shown = { schema, base: 'http://here', view: '/tickets', model: 'Ticket' };

/** Keeps a record that shows itself and others. */
function keep(
  records: FinishedRecords,
  shelf: Shelf,
  id: number,
  others: readonly Dependency[] = [],
  readAt = records.now,
) {
  const dependencies = new Dependencies([id]);
  dependencies.note(id, 'tickets', id);
  for (const [table, of] of others) dependencies.note(id, table, of);
  return records.keep(shelf, id, `{"id":${id}}`, dependencies, readAt);
}

it('forgets a record when it, what it names, or a row below it is written, and no other', () => {
  const records = new FinishedRecords(new RecordMemory(1e6), 'definitions');
  const shelf = records.shelf(shown);
  keep(records, shelf, 1, [['companies', 5]]);
  keep(records, shelf, 2, [['companies', 6]]);
  keep(records, shelf, 3, [[belowIn('notes'), 3]]);
  records.heard('companies', 5, []);
  records.heard('notes', 77, [3]);
  records.heard('notes', 2, [9]);
  assert.deepEqual(
    [1, 2, 3].map((id) => records.find(shelf, id, () => '2025-03-03T09:00:00Z')?.toString()),
    [undefined, '{"id":2}', undefined],
  );
  records.heard('tickets', 2, []);
  assert.equal(
    records.find(shelf, 2, () => '2025-03-03T09:00:00Z'),
    undefined,
  );
});

it('keeps nothing that was written while it was read', () => {
  const records = new FinishedRecords(new RecordMemory(1e6), 'definitions');
  const shelf = records.shelf(shown);
  const readAt = records.now;
  records.heard('companies', 5, []);
  assert.equal(keep(records, shelf, 1, [['companies', 5]], readAt).toString(), '{"id":1}');
  assert.equal(
    records.find(shelf, 1, () => '2025-03-03T09:00:00Z'),
    undefined,
  );
  keep(records, shelf, 2, [['companies', 6]], readAt);
  assert.notEqual(
    records.find(shelf, 2, () => '2025-03-03T09:00:00Z'),
    undefined,
  );
  for (let at = 0; at < 300; at += 1) records.heard('boards', at, []);
  keep(records, shelf, 3, [], readAt);
  assert.equal(
    records.find(shelf, 3, () => '2025-03-03T09:00:00Z'),
    undefined,
    'more was written than is remembered',
  );
});

it('forgets everything when changes may have been missed, and when a custom field is defined', () => {
  const memory = new RecordMemory(1e6);
  const records = new FinishedRecords(memory, 'definitions');
  const shelf = records.shelf(shown);
  const readAt = records.now;
  keep(records, shelf, 1);
  records.forget();
  keep(records, records.shelf(shown), 2, [], readAt);
  assert.deepEqual(
    [records.find(shelf, 1, () => '2025-03-03T09:00:00Z'), memory.count, memory.held],
    [undefined, 0, 0],
  );
  keep(records, records.shelf(shown), 3);
  records.heard('definitions', 1, []);
  assert.equal(memory.count, 0);
});

it('holds no more bytes than it may, and lets go of what nobody asked for', () => {
  const memory = new RecordMemory(20_000);
  const records = new FinishedRecords(memory, 'definitions');
  const shelf = records.shelf(shown);
  keep(records, shelf, 1);
  for (let id = 2; id < 500; id += 1) {
    records.find(shelf, 1, () => '2025-03-03T09:00:00Z');
    keep(records, shelf, id);
    assert.ok(memory.held <= 20_000, String(memory.held));
  }
  assert.equal(records.find(shelf, 1, () => '2025-03-03T09:00:00Z')?.toString(), '{"id":1}');
  assert.ok(memory.count > 20 && memory.count < 60, String(memory.count));
});

it('keeps what is asked for again, and nothing where there is no room', () => {
  const memory = new RecordMemory(1e6);
  assert.deepEqual(
    [memory.admits(1, 7), memory.admits(1, 8), memory.admits(1, 7), memory.admits(2, 7)],
    [false, false, true, false],
  );
  const none = new RecordMemory(0);
  assert.deepEqual([none.admits(1, 7), none.admits(1, 7)], [false, false]);
});

it('forgets the oldest way to show records when strangers name too many', () => {
  const memory = new RecordMemory(1e6);
  const records = new FinishedRecords(memory, 'definitions');
  const first = records.shelf(shown);
  keep(records, first, 1);
  for (let at = 0; at < 1000; at += 1) records.shelf({ ...shown, base: `http://host-${at}` });
  assert.notEqual(records.shelf(shown), first);
  assert.equal(memory.held, 0);
});
