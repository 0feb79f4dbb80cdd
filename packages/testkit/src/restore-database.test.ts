import assert from 'node:assert/strict';
import { it } from 'node:test';
import { restoreRows } from './restore-database.ts';
import { aWorld } from './world.ts';
import { administer, skipPostgres, worldDatabase } from './world-database.ts';

it('a world on a database that was used before sees nothing of it', { skip: skipPostgres }, async () => {
  const seen = [];
  for (let time = 0; time < 3; time += 1) {
    await using world = await aWorld({ engine: 'postgres' });
    const before = await world.get('/company/companies?fields=id,name');
    const made = await world.post('/company/companies', { identifier: 'Used', name: 'Used' });
    assert.equal(made.status, 201);
    await world.patch('/company/companies/1', [{ op: 'replace', path: 'name', value: 'Changed' }]);
    seen.push([before.json, (made.json as { id: number }).id]);
  }
  assert.deepEqual([seen[1], seen[2]], [seen[0], seen[0]]);
});

it('a database in which tables were made cannot have its first rows again', { skip: skipPostgres }, async () => {
  const database = await worldDatabase();
  try {
    assert.equal(await administer(database.url, restoreRows), true);
    await administer(database.url, (client) => client.query('create table more (id integer)'));
    assert.equal(await administer(database.url, restoreRows), false);
  } finally {
    await database.release();
  }
});
