import { type AuditRow, auditedCollections, type ChangedField, readAudit, refuse } from '@reeve/domain';
import type { Json, Table } from '@reeve/store';
import type { Call } from '../../call/call.ts';
import { readNumber } from '../../call/query-parameters.ts';
import { readerOf } from '../../call/reader-of.ts';
import { countRows, listRows } from '../show/list-rows.ts';
import { type References, readReferences } from '../show/references.ts';
import type { Action } from './action.ts';

/** The audit trail of one record, from the log that every write keeps (wire-behaviour 11.2). */
export const auditTrailActions: readonly (readonly [string, Action])[] = [
  ['system-audittrail', { handler: async (call) => listRows(call, await trailOf(call), names) }],
  ['system-count-audittrail', { handler: async (call) => countRows(call, await trailOf(call), names) }],
];

const names = ['text', 'enteredDate', 'enteredBy', 'auditType', 'auditSubType', 'auditSource'];

async function trailOf(call: Call) {
  const asked = call.query.get('type') ?? '';
  const type = Object.keys(auditedCollections).find((each) => each.toLowerCase() === asked.toLowerCase());
  if (asked.toLowerCase() === 'none') return [];
  if (type === undefined)
    return refuse({ kind: 'parameter refused', message: `The type '${asked.slice(0, 40)}' is not valid.` });
  const table = call.schema.tables.of(auditedCollections[type] ?? '');
  const rows = await readAudit(table, await recordId(call, type), call.tenant.database.reader);
  const references = await referencesOf(call, table, rows);
  return rows.map((row) => ({
    text: sentences(type, table, row, references),
    enteredDate: row.at,
    enteredBy: row.by,
    auditType: type,
    auditSubType: { added: 'Added', updated: 'Updated', deleted: 'Deleted' }[row.action] ?? row.action,
    auditSource: 'API',
  }));
}

/** A configuration may be named by its device identifier instead of its id. */
async function recordId(call: Call, type: string): Promise<number> {
  const id = readNumber(call.query, 'id', { least: 1, fallback: 0 });
  const device = call.query.get('deviceidentifier');
  if (id === 0 && type === 'Configuration' && device !== undefined) {
    const found = await readerOf(call).first('/company/configurations', { deviceIdentifier: device });
    return found?.id ?? 0;
  }
  if (id === 0) refuse({ kind: 'parameter refused', message: 'The id of the record is required.' });
  return id;
}

function referencesOf(call: Call, table: Table, rows: readonly AuditRow[]): Promise<References> {
  const wanted: Record<string, Json[]> = {};
  for (const { key, before, after } of rows.flatMap((row) => row.fields)) {
    const type = referenceType(table, key);
    if (type !== undefined) wanted[type] = [...(wanted[type] ?? []), before, after];
  }
  return readReferences(call, wanted);
}

function referenceType(table: Table, key: string): string | undefined {
  const column = table.byKey.get(key);
  return column?.references == null ? undefined : column.field?.of;
}

function sentences(type: string, table: Table, { action, fields }: AuditRow, references: References): string {
  if (action === 'added') return `${type} was created.`;
  if (action === 'deleted') return `${type} was deleted.`;
  return fields.map((field) => sentence(table, field, references)).join(' ');
}

function sentence(table: Table, { key, before, after }: ChangedField, references: References): string {
  const spoken = (value: Json) => {
    const reference = references(referenceType(table, key) ?? '', value);
    return value === null
      ? 'nothing'
      : `"${reference?.['name'] ?? reference?.['identifier'] ?? reference?.['summary'] ?? value}"`;
  };
  return `${key} was changed from ${spoken(before)} to ${spoken(after)}.`;
}
