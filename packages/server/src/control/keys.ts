import { listKeys, newKeyPair, revokeKey, type StoredKey, storeKey } from '@reeve/access';
import { toTimestamp } from '@reeve/domain';
import { RecordStore } from '@reeve/store';
import type { Tenant } from '../tenant/tenant.ts';
import { ControlRefusal } from './control-answer.ts';

/** A key as it is listed: everything but the secret. */
export interface ListedKey {
  readonly publicKey: string;
  readonly member: string;
  readonly description: string;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
}

/** A key as it is shown once, when it is made. */
export interface MadeKey extends ListedKey {
  readonly privateKey: string;
}

/** The member of that identifier. Raises `ControlRefusal` when there is none. */
export async function memberOf(tenant: Tenant, identifier: string): Promise<{ id: number; identifier: string }> {
  const { database, writer } = tenant;
  const records = new RecordStore(database.reader, database.dialect);
  const found = await records.select(writer.schema.tables.of('/system/members'), { identifier }, { limit: 1 });
  if (found[0] === undefined) throw new ControlRefusal(404, `There is no member ${identifier}.`);
  return { id: found[0].id, identifier: String(found[0]['identifier']) };
}

/** Makes a key of a member, of whatever kind; its secret is answered this once. */
export async function makeKey(
  tenant: Tenant,
  wanted: {
    readonly member: string;
    readonly description: string;
    readonly now: number;
    readonly hours: number | null;
  },
): Promise<MadeKey> {
  const member = await memberOf(tenant, wanted.member);
  const pair = newKeyPair();
  const createdAt = toTimestamp(wanted.now);
  const expiresAt = wanted.hours === null ? null : toTimestamp(wanted.now + wanted.hours * 3_600_000);
  const { description } = wanted;
  await tenant.database.write(async (transaction) =>
    storeKey(transaction, pair, {
      memberId: member.id,
      description,
      now: createdAt,
      ...(expiresAt === null ? {} : { expiresAt }),
    }),
  );
  return { ...pair, member: member.identifier, description, createdAt, expiresAt, revokedAt: null };
}

/** The keys of a tenant, those of one member or of all. */
export async function keysOf(tenant: Tenant, member: string | null): Promise<ListedKey[]> {
  const { database, writer } = tenant;
  const only = member === null ? null : (await memberOf(tenant, member)).id;
  const keys = await listKeys(database.reader, only);
  const ids = [...new Set(keys.map(({ memberId }) => memberId))];
  const table = writer.schema.tables.of('/system/members');
  const members = await new RecordStore(database.reader, database.dialect).select(table, { id: ids });
  const names = new Map(members.map((each) => [each.id, String(each['identifier'])]));
  return keys.map((key) => toListed(key, names.get(key.memberId) ?? '(gone)'));
}

/** Revokes a key. Raises `ControlRefusal` when there is none that works. */
export async function dropKey(tenant: Tenant, publicKey: string, now: number): Promise<void> {
  const revoked = await tenant.database.write(async (transaction) =>
    revokeKey(transaction, publicKey, toTimestamp(now)),
  );
  if (!revoked) throw new ControlRefusal(404, `There is no key ${publicKey} that still works.`);
}

function toListed({ publicKey, description, createdAt, expiresAt, revokedAt }: StoredKey, member: string): ListedKey {
  return { publicKey, member, description, createdAt, expiresAt, revokedAt };
}
