import { randomUUID } from 'node:crypto';
import { storeKey } from '@reeve/access';
import { type Clock, memberByIdentifier, toTimestamp } from '@reeve/domain';
import { seed, seedBase, seedDemo } from '@reeve/seed';
import type { IssuedKeys } from '../control/contract.ts';
import type { FillTenant } from '../tenant/new-tenants.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { Visit } from '../tenant/visit.ts';
import { demoAdministrator, demoCompany, demoKeys } from './demo-keys.ts';
import { anyClientId } from './make-tenant.ts';
import type { Services } from './services.ts';

/** The keys of the demo tenant's administrator. */
export const demoCredentials: IssuedKeys = { company: demoCompany, ...demoAdministrator, clientId: anyClientId };

/** The demo tenant, made and filled when it is not there yet. */
export async function ensureDemo({ tenants, observe, mail }: Services, clock: Clock): Promise<void> {
  if ((await tenants.find(demoCompany)) !== null) return;
  observe({ kind: 'server noted', at: clock.now(), message: 'Making the demo tenant: a few seconds, this once.' });
  const now = toTimestamp(clock.now());
  const visit = new Visit();
  const fill: FillTenant = async (made) => {
    // What happened long ago is mailed to nobody.
    const recorders = made.writer.recorders.filter((each) => each !== mail.recorder);
    await seed({ ...made.writer, recorders }, now, async (seeder) =>
      seedDemo(seeder, await seedBase(seeder, { now }), { now, seed: 1, memberPassword: randomUUID() }),
    );
    await storeDemoKeys(made, now);
  };
  await optimise(await tenants.make(demoCompany, fill, visit)).finally(() => visit.end());
}

/** Lets the database learn how its data is spread, once there is some. */
async function optimise({ database }: Tenant): Promise<void> {
  await database.write(async (transaction) => transaction.run('analyze'));
}

async function storeDemoKeys(tenant: Tenant, now: string): Promise<void> {
  for (const { identifier, pair } of demoKeys) {
    const member = await memberByIdentifier(identifier, tenant.read);
    if (member === null) continue;
    await tenant.database.write(async (transaction) => {
      await storeKey(transaction, pair, { memberId: member.id, description: 'Demo', now });
    });
  }
}
