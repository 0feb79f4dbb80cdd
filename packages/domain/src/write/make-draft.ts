import type { Model } from '@reeve/catalogue';
import type { StoredRecord } from '@reeve/store';
import { catalogueOf } from '../body/catalogue-of.ts';
import { isObject, type JsonObject, type Members, readMembers } from '../body/members.ts';
import { readPatch } from '../body/patch-operations.ts';
import { refuse } from '../fault.ts';
import { Draft } from '../unit/draft.ts';
import type { Unit, WriteIntent } from '../unit/unit.ts';
import { applyMembers } from './apply-members.ts';
import { applyPatchMembers } from './apply-patch.ts';
import { isScoped } from './check/scope.ts';
import { fillDefaults } from './fill-defaults.ts';
import { keepFilled } from './keep-filled.ts';
import { settleObjects } from './object/settle-objects.ts';
import { keepParent, placeNew } from './place.ts';
import { type PendingReference, resolveReference } from './reference/resolve-reference.ts';
import { keepWhatBodiesNeverSend } from './replace.ts';

/**
 * The draft of a write: what the record was, with the body applied, references looked up and the catalogue's defaults
 * filled. Raises faults for what cannot be read; what breaks a rule is noted in the draft.
 */
export async function makeDraft(intent: WriteIntent, before: StoredRecord | null, unit: Unit): Promise<Draft> {
  const table = unit.schema.tables.of(intent.view.collection);
  const model = (intent.catalogue ?? unit.schema.catalogue).model(intent.model);
  const draft = new Draft(intent.how, table, model, before, intent.trusted === true, intent.catalogue ?? null);
  if (intent.how === 'replace' && before !== null) keepWhatBodiesNeverSend(draft, before, model);
  await placeNew(draft, intent, unit);
  const pending = applyMembers(await membersOf(intent, draft, unit), draft, unit.schema, draft.trusted);
  for (const reference of inScopeOrder(pending)) await resolveReference(reference, draft, unit);
  await settleObjects(draft, unit);
  keepFilled(draft);
  keepParent(draft, intent);
  fillDefaults(draft, unit);
  return draft;
}

async function membersOf(intent: WriteIntent, draft: Draft, unit: Unit): Promise<Members> {
  if (intent.how === 'patch') return applyPatchMembers(readPatch(draft.model, intent.body), draft, unit);
  const also = draft.trusted ? modelsOf(draft, unit) : [];
  return readMembers(draft.model, bodyObject(intent.body), catalogueOf(draft, unit), '', also);
}

function modelsOf({ table }: Draft, unit: Unit): Model[] {
  return table.collection.models.map((name) => unit.schema.catalogue.model(name));
}

/** References that others are looked up within come first: the board before the status. */
function inScopeOrder(pending: readonly PendingReference[]): PendingReference[] {
  return [...pending.filter(({ type }) => !isScoped(type)), ...pending.filter(({ type }) => isScoped(type))];
}

function bodyObject(body: unknown): JsonObject {
  if (isObject(body)) return body;
  return refuse({ kind: 'malformed body', message: 'The request body must be a JSON object.' });
}
