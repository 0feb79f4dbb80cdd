import { indexTextsAbove, RecordStore } from '@reeve/store';
import { storeKey } from '../../../access/src/keys.ts';
import { insertSample } from '../../../store/test/sample-records.ts';
import { keyHeaders, type World } from '../../../testkit/src/world.ts';
import type { Tenant } from '../../src/tenant/tenant.ts';

const company = 'sample';
const keys = { publicKey: 'samplepublickey0', privateKey: 'sampleprivatekey' };

/** Makes a company that has the sample records and nothing else, and answers the headers of its administrator. */
export async function makeSampleCompany(world: World): Promise<Record<string, string>> {
  await world.parts.tenants.make(company, fill);
  return keyHeaders(company, keys);
}

async function fill({ database, writer }: Tenant): Promise<void> {
  const { tables } = writer.schema;
  await insertSample(database, tables);
  await database.write(async (transaction) => {
    for (const table of tables.all)
      await indexTextsAbove(table, 0, { connection: transaction, dialect: database.dialect });
    const store = new RecordStore(transaction, database.dialect);
    const role = await store.insert(tables.of('/system/securityroles'), { name: 'Administrator', adminFlag: true });
    await transaction.run('update "system_members" set "security_role_id" = ? where "id" = 1', [role]);
    await storeKey(transaction, keys, { memberId: 1, description: 'sample', now: '2025-01-01T00:00:00Z' });
  });
}
