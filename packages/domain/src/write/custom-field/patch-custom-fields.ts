import { isObject, type JsonObject } from '../../body/members.ts';
import type { PatchOperation } from '../../body/patch-operations.ts';
import { patchedValue } from '../../body/patched-value.ts';
import { refuse } from '../../fault.ts';
import type { Draft } from '../../unit/draft.ts';
import type { Unit } from '../../unit/unit.ts';
import type { FieldDefinition } from './custom-value.ts';
import { fieldsOfPods, usedAt } from './fields-of-draft.ts';

/**
 * The custom fields that a body with the same outcome as the operations would send. A path leads to the entry that stands there
 * when the record is read, filled or not: `customFields/1/value` is the second one's. What is removed is emptied (evidence:
 * custom-fields/by-place). Raises `patch refused` for a place where none stands.
 */
export async function patchCustomFields(
  operations: readonly PatchOperation[],
  draft: Draft,
  unit: Unit,
): Promise<unknown> {
  const shown = operations.some(leadsToEntry) ? await shownFields(draft, unit) : [];
  let sent: unknown = [];
  for (const operation of operations)
    sent = leadsToEntry(operation)
      ? [...(Array.isArray(sent) ? sent : []), entryOf(operation, shown)]
      : patchedValue(operation.field, sent, [operation]);
  return sent;
}

function leadsToEntry({ op, below }: PatchOperation): boolean {
  return below.length > 0 && !(op === 'add' && below.length === 1);
}

/** In the order in which the record shows them. */
async function shownFields(draft: Draft, unit: Unit): Promise<FieldDefinition[]> {
  const isUsed = await usedAt(draft.before ?? draft.after, draft, unit);
  const fields = (await fieldsOfPods(draft.table.collection.path, unit)).filter(isUsed);
  return fields.toSorted(
    (one, other) =>
      (one.podId ?? 0) - (other.podId ?? 0) ||
      (one.sequenceNumber ?? 0) - (other.sequenceNumber ?? 0) ||
      one.id - other.id,
  );
}

function entryOf({ op, below, value }: PatchOperation, shown: readonly FieldDefinition[]): JsonObject {
  const [place = '', member, ...deeper] = below;
  const field = /^\d+$/.test(place) ? shown[Number(place)] : undefined;
  if (field === undefined)
    refuse({ kind: 'patch refused', message: `There is no element '${place}' in a list of ${shown.length}.` });
  if (op === 'remove') return { id: field.id, value: null };
  if (member === 'value' && deeper.length === 0) return { id: field.id, value };
  if (member === undefined && isObject(value)) return { id: field.id, ...value };
  const path = ['customFields', ...below].join('/');
  return refuse({ kind: 'patch refused', message: `The path '${path}' leads to nothing that can be changed.` });
}
