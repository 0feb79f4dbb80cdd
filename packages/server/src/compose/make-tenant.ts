import { newKeyPair, storeKey } from '@reeve/access';
import { type Clock, toTimestamp } from '@reeve/domain';
import { RecordStore } from '@reeve/store';
import type { Credentials } from '../control/contract.ts';
import type { Services } from './services.ts';

/** Any GUID will do where the settings list none. */
export const anyClientId = '00000000-0000-4000-8000-000000000000';

/** Makes a tenant and a key pair for its administrator. Raises `TenantExists`, `TenantNameInvalid`. */
export async function makeTenant({ tenants, schema }: Services, name: string, clock: Clock): Promise<Credentials> {
  const tenant = await tenants.create(name);
  const records = new RecordStore(tenant.database.reader, tenant.database.dialect);
  const [member] = await records.select(schema.tables.of('/system/members'), { licenseClass: 'A' }, { limit: 1 });
  const pair = newKeyPair();
  const owner = { memberId: member?.id ?? 0, description: 'First key', now: toTimestamp(clock.now()) };
  await tenant.database.write((transaction) => storeKey(transaction, pair, owner));
  return { company: name, ...pair, clientId: anyClientId };
}
