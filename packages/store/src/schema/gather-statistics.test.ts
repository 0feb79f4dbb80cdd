import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { engineCases } from '../../test/engine-cases.ts';
import { createSampleTenant } from '../../test/sample-tenant.ts';
import type { TenantDatabase } from '../engine/engine.ts';
import { gatherStatistics } from './gather-statistics.ts';

const known = {
  sqlite: `select count(*) from sqlite_master where name = 'sqlite_stat1'`,
  postgres: `select count(*)::int from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r' and reltuples >= 0`,
};

for (const { name, skip, place } of await engineCases()) {
  describe(`what ${name} knows of a tenant's data`, { skip }, () => {
    test('is gathered of that tenant, and no other is looked at or locked', async (t) => {
      const engine = place.open();
      t.after(() => engine.close().then(() => place.remove()));
      const [one, other] = [await createSampleTenant(engine, 'one'), await createSampleTenant(engine, 'other')];
      const knows = async ({ reader }: TenantDatabase) => Number((await reader.all(known[name]))[0]?.[0]);
      assert.equal(await knows(one), 0);
      await gatherStatistics(one);
      assert.ok((await knows(one)) > 0);
      assert.equal(await knows(other), 0);
    });
  });
}
