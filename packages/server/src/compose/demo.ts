import { storeKey } from '@reeve/access';
import { type Clock, toTimestamp } from '@reeve/domain';
import { seed, seedBase, seedDemo } from '@reeve/seed';
import { RecordStore, type Schema } from '@reeve/store';
import type { Credentials } from '../control/contract.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { demoAdministrator, demoCompany, demoKeys } from './demo-keys.ts';
import { founder } from './founder.ts';
import { anyClientId } from './make-tenant.ts';
import type { Services } from './services.ts';

/** The keys of the demo tenant's administrator. */
export const demoCredentials: Credentials = { company: demoCompany, ...demoAdministrator, clientId: anyClientId };

/** The demo tenant, made and filled when it is not there yet. */
export async function ensureDemo({ tenants, schema, observe }: Services, clock: Clock): Promise<void> {
  if ((await tenants.find(demoCompany)) !== null) return;
  observe({ kind: 'server noted', at: clock.now(), message: 'Making the demo tenant: a few seconds, this once.' });
  const now = toTimestamp(clock.now());
  const tenant = await tenants.make(demoCompany, async (made) => {
    await seed(made.writer, founder, async (seeder) =>
      seedDemo(seeder, await seedBase(seeder, { now }), { now, seed: 1 }),
    );
    await storeDemoKeys(made, schema, now);
  });
  await optimise(tenant);
}

/** Lets the database learn how its data is spread, once there is some. */
async function optimise({ database }: Tenant): Promise<void> {
  await database.write(async (transaction) => transaction.run('analyze'));
}

async function storeDemoKeys(tenant: Tenant, schema: Schema, now: string): Promise<void> {
  const records = new RecordStore(tenant.database.reader, tenant.database.dialect);
  for (const { identifier, pair } of demoKeys) {
    const [member] = await records.select(schema.tables.of('/system/members'), { identifier }, { limit: 1 });
    if (member === undefined) continue;
    await tenant.database.write(async (transaction) => {
      await storeKey(transaction, pair, { memberId: member.id, description: 'Demo', now });
    });
  }
}
