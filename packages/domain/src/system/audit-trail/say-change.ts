import type { Json, Table } from '@reeve/store';
import { type ReferencePart, referencePart, type SentencePart, type Shown, sentencePart } from '../../action/part.ts';
import type { ChangedField } from '../../audit/changed/changed-field.ts';
import type { AuditRow } from '../../audit/record-audit.ts';

/** Says what was done to a record, in a sentence a field; what it referred to is called by name. */
export function sayChange(type: string, table: Table, { action, fields }: AuditRow): string | SentencePart {
  if (action === 'added') return `${type} was created.`;
  if (action === 'deleted') return `${type} was deleted.`;
  const references = fields.flatMap((field) => [
    referenceIn(table, field, field.before),
    referenceIn(table, field, field.after),
  ]);
  return sentencePart(
    references.filter((part) => part !== undefined),
    (shown) => fields.map((field) => sentence(table, field, shown)).join(' '),
  );
}

function referenceIn(table: Table, { key, custom }: ChangedField, value: Json): ReferencePart | undefined {
  const column = custom ? undefined : table.byKey.get(key);
  const type = column?.references == null ? undefined : column.field?.of;
  return type === undefined ? undefined : referencePart(type, value);
}

function sentence(table: Table, field: ChangedField, shown: Shown): string {
  const { key, before, after } = field;
  const named = (value: Json) => {
    const reference = shown(referenceIn(table, field, value));
    return value === null
      ? 'nothing'
      : `"${reference?.['name'] ?? reference?.['identifier'] ?? reference?.['summary'] ?? value}"`;
  };
  return `${key} was changed from ${named(before)} to ${named(after)}.`;
}
