import type { Actor } from '@reeve/domain';
import type { Tenant } from './tenant.ts';

/** The first API member of a tenant: its administrator. Nobody (id 0) where there is none. */
export async function administratorOf({ read }: Pick<Tenant, 'read'>): Promise<Actor> {
  const member = await read.first('/system/members', { licenseClass: 'A' });
  return { memberId: member?.id ?? 0, identifier: member?.identifier ?? '' };
}
