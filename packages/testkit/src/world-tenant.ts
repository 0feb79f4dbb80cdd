import { storeKey } from '@reeve/access';
import { type Clock, toTimestamp } from '@reeve/domain';
import { closeServices, openServices, type Services, type Tenant } from '@reeve/server';
import { readSettings } from '@reeve/settings';
import { checkedBehaviour } from './checked-behaviours.ts';

/** The login company of a world's tenant, and its administrator's keys. */
export const worldCompany = 'acme';
export const worldKeys = { publicKey: 'worldpublickey00', privateKey: 'worldprivatekey0' } as const;

/** When worlds begin that say nothing else, and when the tenants that they are copied from were made. */
export const worldStart = '2025-03-03T09:00:00Z';

/** Makes the tenant of a world: what a fresh installation has, and a key of its administrator. */
export async function makeTenant(parts: Services, clock: Clock): Promise<Tenant> {
  const tenant = await parts.tenants.create(worldCompany);
  const rows = await tenant.database.reader.all(
    `select "id" from "system_members" where "license_class" = 'A' order by "id" limit 1`,
  );
  await tenant.database.write(async (transaction) => {
    const owner = { memberId: Number(rows[0]?.[0]), description: 'world', now: toTimestamp(clock.now()) };
    await storeKey(transaction, worldKeys, owner);
  });
  return tenant;
}

/** Makes a world's tenant where these settings (by flag) say, as of `worldStart`, and lets go of it. */
export async function leaveTenant(flags: Readonly<Record<string, string>>): Promise<void> {
  const clock: Clock = { now: () => Date.parse(worldStart) };
  const parts = await openServices(readSettings({ flags, environment: {} }).settings, {
    clock,
    print: () => {},
    aroundBehaviour: checkedBehaviour([]),
  });
  await makeTenant(parts, clock);
  await closeServices(parts);
}
