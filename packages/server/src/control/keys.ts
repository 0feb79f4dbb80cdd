import { listKeys, newKeyPair, revokeKey, type StoredKey, storeKey } from '@reeve/access';
import { memberByIdentifier, toTimestamp } from '@reeve/domain';
import type { HttpAnswer } from '@reeve/http';
import type { Tenant } from '../tenant/tenant.ts';
import type { ListedKey, MadeKey, WantedKey } from './contract.ts';
import { ControlRefusal, controlAnswer, numberMember, textMember } from './control-answer.ts';
import { type ControlGround, companyAsked, companyGiven, wanted } from './control-ground.ts';
import { type ControlCall, type RouteTable, taking } from './route.ts';

/** The API keys of a company. */
export const keyRoutes: RouteTable<ControlGround> = {
  'GET /keys': taking(['member'], async (call) =>
    controlAnswer(200, await keysOf(await companyAsked(call), call.query.get('member'))),
  ),
  'POST /keys': taking(['company', 'member', 'description', 'hours'], createKey),
  'DELETE /keys/*': taking(['company'], async (call) => {
    await dropKey(await companyAsked(call), call.word, call.ground.clock.now());
    return controlAnswer(200, { revoked: call.word });
  }),
};

async function createKey(call: ControlCall<ControlGround>): Promise<HttpAnswer> {
  const { body, ground } = call;
  const tenant = await companyGiven(call);
  const made = await makeKey(tenant, {
    member: wanted(textMember(body, 'member'), 'member'),
    description: textMember(body, 'description') ?? '',
    now: ground.clock.now(),
    hours: numberMember(body, 'hours', 1 / 60, 100_000),
  });
  return controlAnswer(201, made);
}

/** The member of that identifier. Raises `ControlRefusal` when there is none. */
export async function memberOf(tenant: Tenant, identifier: string): Promise<{ id: number; identifier: string }> {
  const found = await memberByIdentifier(identifier, tenant.read);
  if (found === null) throw new ControlRefusal(404, `There is no member ${identifier}.`);
  return { id: found.id, identifier: found.identifier ?? '' };
}

/** Makes a key of a member, of whatever kind; its secret is answered this once. */
export async function makeKey(
  tenant: Tenant,
  given: Omit<WantedKey, 'company'> & { readonly now: number },
): Promise<MadeKey> {
  const member = await memberOf(tenant, given.member);
  const pair = newKeyPair();
  const createdAt = toTimestamp(given.now);
  const expiresAt = given.hours === null ? null : toTimestamp(given.now + given.hours * 3_600_000);
  const { description } = given;
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
  const only = member === null ? null : (await memberOf(tenant, member)).id;
  const keys = await listKeys(tenant.database.reader, only);
  const ids = [...new Set(keys.map(({ memberId }) => memberId))];
  const members = await tenant.read.select('/system/members', { id: ids });
  const names = new Map(members.map(({ id, identifier }) => [id, identifier ?? '']));
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
