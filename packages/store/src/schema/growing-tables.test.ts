import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCatalogue } from '@reeve/catalogue';
import { grownByWork, isGrowing } from './growing-tables.ts';
import { indexesOf, lookedUpBy } from './indexes.ts';
import { Tables } from './table.ts';

const tables = Tables.of(loadCatalogue());
const keysOf = (path: string) => indexesOf(tables.of(path)).map(({ columns }) => columns[0]?.key);

describe('tables that grow with the work', () => {
  it('are tickets, what is below them, and whatever else comes with the work', () => {
    for (const path of ['/service/tickets', '/service/tickets/{parentId}/notes', '/company/companies/{parentId}/sites'])
      assert.ok(isGrowing(tables.of(path)), path);
  });

  it('are not what is set up, also where its path begins with theirs', () => {
    for (const path of ['/service/boards', '/company/companies/statuses', '/company/configurations/types'])
      assert.ok(!isGrowing(tables.of(path)), path);
  });

  it('have an index for whatever they are looked up by, others that of their parent', () => {
    assert.deepEqual(indexesOf(tables.of('/time/entries')), lookedUpBy(tables.of('/time/entries')));
    assert.deepEqual(keysOf('/service/boards'), []);
    assert.deepEqual(keysOf('/service/boards/{parentId}/statuses'), ['board']);
  });

  it('are named by what there is', () => {
    for (const name of grownByWork) {
      const named = tables.all.filter(({ collection: { path } }) => path === name || path.startsWith(`${name}/{`));
      assert.ok(named.length > 0 && named.every(isGrowing), name);
    }
  });
});
