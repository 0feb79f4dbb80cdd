import { newKeyPair, storeKey } from '@reeve/access';
import { type Clock, toTimestamp } from '@reeve/domain';
import type { IssuedKeys } from '../control/contract.ts';
import { administratorOf } from '../tenant/administrator.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { Visit } from '../tenant/visit.ts';
import type { Services } from './services.ts';

/** Any GUID will do where the settings list none. */
export const anyClientId = '00000000-0000-4000-8000-000000000000';

/** Makes a tenant and a key pair for its administrator. Raises `TenantExists`, `TenantNameInvalid`. */
export async function makeTenant({ tenants }: Services, name: string, clock: Clock): Promise<IssuedKeys> {
  const visit = new Visit();
  try {
    return await issueKeys(await tenants.create(name, visit), clock);
  } finally {
    visit.end();
  }
}

/** A new key pair of a tenant's administrator. */
export async function issueKeys(tenant: Tenant, clock: Clock): Promise<IssuedKeys> {
  const pair = newKeyPair();
  const { memberId } = await administratorOf(tenant);
  const owner = { memberId, description: 'First key', now: toTimestamp(clock.now()) };
  await tenant.database.write((transaction) => storeKey(transaction, pair, owner));
  return { company: tenant.name, ...pair, clientId: anyClientId };
}
