import { forgetEndedKeys, makerOf, newKeyPair, storeKey } from '@reeve/access';
import { memberByIdentifier, refuse, toTimestamp } from '@reeve/domain';
import type { StoredRecord } from '@reeve/store';
import type { Answer, Call } from '../call/call.ts';
import { readerOf } from '../call/reader-of.ts';
import type { RegistryEntry } from './kind/registry-entry.ts';

/** How long keys of impersonation live: four hours (evidence: sign-in/impersonation), in milliseconds. */
const tokenLife = 4 * 3_600_000;

/** Ended tokens are kept so long, for the API log to be read against. */
const keptAfterEnd = 7 * 86_400_000;

/**
 * Makes a key pair that acts for a member for four hours (evidence: sign-in/impersonation). Only API members and
 * integrator logins make them. The member is named by identifier or id; the body adds nothing to the path.
 */
async function makeToken(call: Call): Promise<Answer> {
  const { session, request, tenant } = call;
  if (!session.isApiMember && session.how !== 'integrator')
    refuse({ kind: 'not permitted', detail: 'Only API members and integrator logins make tokens for members.' });
  const member = await findMember(call, call.path['memberIdentifier'] ?? '');
  const pair = newKeyPair();
  const expiration = toTimestamp(request.receivedAt + tokenLife);
  await tenant.database.write(async (transaction) => {
    await forgetEndedKeys(transaction, toTimestamp(request.receivedAt - keptAfterEnd));
    await storeKey(transaction, pair, {
      memberId: member.id,
      description: `Token made by ${session.identifier}`,
      now: toTimestamp(request.receivedAt),
      expiresAt: expiration,
      madeBy: await makerOf(session, transaction),
    });
  });
  return { status: call.operation.status, body: JSON.stringify({ ...pair, expiration }) };
}

/** An active member, by identifier or id. */
async function findMember(call: Call, named: string): Promise<StoredRecord> {
  const reader = readerOf(call);
  const found = await memberByIdentifier(named, reader);
  const member = found ?? (/^\d{1,9}$/.test(named) ? await reader.get('/system/members', Number(named)) : null);
  if (member === null || member.inactiveFlag === true)
    return refuse({ kind: 'record not found', what: 'Member', id: named.slice(0, 60) });
  return member;
}

/** Impersonation of members. */
export const memberTokenEntries: readonly RegistryEntry[] = [
  { key: 'POST /system/members/{memberIdentifier}/tokens', handler: makeToken },
];
