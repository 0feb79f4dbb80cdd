import type { Field } from '@reeve/catalogue';
import type { Json, Schema } from '@reeve/store';
import { checkKind } from '../body/check-kind.ts';
import { convertScalar, isEmptied } from '../body/convert-value.ts';
import type { Members } from '../body/members.ts';
import { readReference } from '../body/reference-input.ts';
import type { Draft } from '../unit/draft.ts';
import type { PendingReference } from './reference/resolve-reference.ts';

/**
 * Puts sent members into a draft: scalars converted, references gathered to be looked up, and what is no column (lists
 * of rows, write-only fields, custom fields) set aside. Read-only fields and `id` are passed over unless trusted.
 */
export function applyMembers(members: Members, draft: Draft, schema: Schema, trusted: boolean): PendingReference[] {
  const pending: PendingReference[] = [];
  for (const [field, value] of members) {
    if (field.name === 'id') draft.input.set('id', value);
    if ((field.name === 'id' && !namesAnother(field, draft)) || field.type === 'info') continue;
    if (field.readOnly === true && !trusted) continue;
    draft.sent.add(field.name);
    const reference = applyMember(field, value, draft, schema);
    if (reference !== undefined) pending.push(reference);
  }
  return pending;
}

/** The id of a new tie is that of what it ties; it stays so (evidence: records/ids-of-ties). */
function namesAnother(field: Field, draft: Draft): boolean {
  return field.as !== undefined && draft.before === null;
}

function applyMember(field: Field, sent: unknown, draft: Draft, schema: Schema): PendingReference | undefined {
  const value = isEmptied(field, sent) ? null : sent;
  const column = draft.table.byKey.get(field.as ?? field.name);
  if (column === undefined) {
    checkKind(field, value);
    draft.input.set(field.name, field.type === 'text' ? textOf(field, value) : value);
    return undefined;
  }
  const type = field.type === 'reference' ? schema.catalogue.reference(field.of ?? '') : undefined;
  if (type !== undefined && column.references !== null)
    return { field, type, input: readReference(field, value, field.name) };
  if (column.references !== null) return aliasReference(field, value, draft, schema);
  if (column.kind === 'json') checkKind(field, value);
  const rules = draft.model.rules.get(field.name);
  const converted =
    column.kind === 'json' ? { value: (value ?? null) as Json } : convertScalar(field, value, field.name, rules);
  if ('value' in converted) draft.after[column.key] = converted.value;
  else draft.refuse(converted.code, field.name, converted.message);
  return undefined;
}

/**
 * As a text that has a column (evidence: errors/conversion): an object taken for a text would be a password that everybody
 * knows, `[object Object]`.
 */
function textOf(field: Field, value: unknown): unknown {
  const converted = convertScalar(field, value, field.name);
  return 'value' in converted ? converted.value : value;
}

/** `locationId` where the record keeps `location`: the reference counts more when both are sent. */
function aliasReference(field: Field, value: unknown, draft: Draft, schema: Schema): PendingReference | undefined {
  const column = draft.table.byKey.get(field.as ?? field.name);
  const type = schema.catalogue.reference(column?.field?.of ?? '');
  if (column?.field == null || type === undefined || draft.sent.has(column.key)) return undefined;
  const converted = convertScalar(field, value, field.name);
  const id = 'value' in converted && typeof converted.value === 'number' ? converted.value : 0;
  return { field: column.field, type, input: id === 0 ? { by: 'nothing' } : { by: 'id', id } };
}
