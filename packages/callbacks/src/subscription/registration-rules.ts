import { type Behaviour, behaviour, type Draft, type Unit } from '@reeve/domain';
import type { StoredRecord } from '@reeve/store';
import type { AddressPolicy } from '../deliver/address-policy.ts';
import { checkRegistration, normaliseChange, normaliseRegistration } from './check-registration.ts';

const entries = '/system/callbacks';

type Entry = Draft<typeof entries>;

/** What a callback entry is registered with, and when it is refused. The policy says which addresses may be told. */
export function registrationRules(policy: AddressPolicy): Behaviour[] {
  return [
    behaviour(entries, {
      says: "a new callback entry gets its caller's member id and a GUID, and object 1 for level owner",
      source: 'evidence: callbacks/registration, callbacks/owner-object',
      phase: 'complete',
      on: 'every write',
      sets: [
        'objectId',
        'payloadVersion',
        'memberId',
        'inactiveFlag',
        'isSoapCallbackFlag',
        'isSelfSuppressedFlag',
        'connectWiseID',
      ],
      does: normalise,
    }),
    behaviour(entries, {
      says: 'a callback entry needs a reachable URL, a known type and level, and no twin',
      source: 'evidence: callbacks/levels, callbacks/refusals, callbacks/duplicates',
      phase: 'refuse',
      on: 'every write',
      does: (draft, unit) => check(draft, unit, policy),
    }),
  ];
}

function normalise(draft: Entry, unit: Unit): void {
  const registrar = { memberId: unit.actor.memberId, newGuid: unit.newGuid };
  const entry = draft.before === null ? normaliseRegistration(draft.after, registrar) : normaliseChange(draft.after);
  Object.assign(draft.after, entry);
}

/** What is missing altogether is told by the check of required fields; here only what was sent is judged. */
async function check(draft: Entry, unit: Unit, policy: AddressPolicy): Promise<void> {
  const { url, type, level, objectId } = draft.after;
  if ([url, type, level, objectId].some((value) => value === null || value === undefined || value === '')) return;
  // Two callers may register the same at once; the second has to see what the first wrote.
  if (unit.dialect.name === 'postgres')
    await unit.transaction.run('lock table "system_callbacks" in share row exclusive mode');
  const existing = await unit.select(entries, { url: String(url) });
  if (await isTagMissing(draft.after, unit))
    draft.refuse('NotFound', 'objectId', `Integrator Tag ${objectId} not found`);
  for (const error of checkRegistration(draft.after, existing, policy))
    draft.refuse(error.code, error.field, error.message);
}

/** A tag is subscribed to by its record, which must be there (*assumed*; evidence: callbacks/tags). */
async function isTagMissing(entry: StoredRecord, unit: Unit): Promise<boolean> {
  const id = entry['objectId'];
  if (String(entry['level']).toLowerCase() !== 'integratortag' || typeof id !== 'number') return false;
  return (await unit.get('/system/integratorTags', id)) === null;
}
