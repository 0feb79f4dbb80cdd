import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NamedRecords, SeedNameError } from './named-records.ts';
import { createTables, idOf, resolvePath, to } from './seed-table.ts';
import type { Seeder } from './seeder.ts';

interface Made {
  readonly path: string;
  readonly body: Record<string, unknown>;
}

function recorded(): { records: NamedRecords; made: Made[] } {
  const made: Made[] = [];
  const seeder: Seeder['asClient'] = {
    create: async (path, body) => made.push({ path, body }),
    update: async () => {},
    list: async () => [],
    act: async () => 0,
  };
  return { records: new NamedRecords(seeder, { at: '2026-01-01T00:00:00Z', by: 'System' }), made };
}

const boards = { path: '/boards', key: 'name', rows: [{ name: 'A' }, { name: 'B' }] };

describe('tables of starting data', () => {
  it('put ids in the places of names', async () => {
    const { records, made } = recorded();
    const rows = [{ name: 'x', board: to('/boards', 'B'), boardIds: [idOf('/boards', 'A'), idOf('/boards', 'B')] }];
    await createTables(records, [boards, { path: '/things', key: 'name', rows }]);
    assert.deepEqual(made.at(-1), { path: '/things', body: { name: 'x', board: { id: 2 }, boardIds: [1, 2] } });
  });

  it('find parents by the name in the path', async () => {
    const { records, made } = recorded();
    const statuses = { path: '/boards/[B]/statuses', key: 'name', rows: [{ name: 'New' }] };
    await createTables(records, [boards, statuses]);
    assert.equal(made.at(-1)?.path, '/boards/2/statuses');
    assert.equal(
      resolvePath(records, '/boards/[B]/statuses/[New]/notifications'),
      '/boards/2/statuses/3/notifications',
    );
    assert.equal(resolvePath(records, '/other/[A@/boards]/teams'), '/other/1/teams');
  });

  it('refuse a name that was not made, and one made twice', async () => {
    const { records } = recorded();
    const unknown = { path: '/things', key: 'name', rows: [{ name: 'x', board: to('/boards', 'A') }] };
    await assert.rejects(createTables(records, [unknown]), SeedNameError);
    await assert.rejects(createTables(records, [boards, boards]), SeedNameError);
  });
});
