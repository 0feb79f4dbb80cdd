import type { Json, Table } from '@reeve/store';
import type { ActionContext } from '../action/context.ts';
import { findWithin } from '../action/find-record.ts';
import { referencePart, sentencePart } from '../action/part.ts';
import type { Reader } from '../action/reader.ts';
import { type Result, rows, value } from '../action/result.ts';
import type { JsonObject } from '../body/members.ts';
import { refuse } from '../fault.ts';
import { displayName } from '../resource-name.ts';
import { auditTypes } from './audit-types.ts';
import type { ChangedField } from './changed/changed-field.ts';
import { type AuditRow, readAudit } from './record-audit.ts';

const names = ['id', 'member', 'source', 'type', 'message', 'oldValue', 'newValue', 'value', '_info'];

/** More fields than any record has: the ids of the lines of one change stay apart from those of the next. */
const mostFields = 1000;

/** What was done to a record that is there, newest first: a line for each field that was changed. */
export async function listAudits(view: string, id: number, reader: Reader, context: ActionContext): Promise<Result> {
  return rows(await auditsOf(view, id, reader, context), names);
}

/** One of these lines, by its id. Raises `record not found`. */
export async function showAudit(
  view: string,
  parent: number,
  id: number,
  reader: Reader,
  context: ActionContext,
): Promise<Result> {
  const found = (await auditsOf(view, parent, reader, context)).find((line) => line['id'] === id);
  return found === undefined ? refuse({ kind: 'record not found', what: 'Audit', id }) : value(found);
}

async function auditsOf(view: string, id: number, reader: Reader, { connection }: ActionContext) {
  await findWithin(view, id, reader);
  const table = reader.schema.tables.of(view);
  const kept = await readAudit(table, [id], connection);
  return kept.flatMap((row) => linesOf(row, table));
}

function linesOf(row: AuditRow, table: Table): JsonObject[] {
  const first = row.id * mostFields;
  const what = displayName(table.collection.model);
  const done = { added: 'created', deleted: 'deleted' }[row.action];
  if (done !== undefined) return [{ ...lineOf(row, first), type: 'Record', message: `${what} was ${done}.` }];
  return row.fields.map((field, at) => changeLine(row, field, first + at, table));
}

function lineOf({ at, by, byId }: AuditRow, id: number): JsonObject {
  const member = byId !== null && byId > 0 ? referencePart('MemberReference', byId) : undefined;
  return { id, member, source: 'API', _info: { lastUpdated: at, updatedBy: by } } as JsonObject;
}

function changeLine(row: AuditRow, field: ChangedField, id: number, table: Table): JsonObject {
  const { _info, ...line } = lineOf(row, id);
  return {
    ...line,
    type: (field.custom ? undefined : auditTypes[field.key]) ?? 'Record',
    message: `${field.key} was changed.`,
    oldValue: shownValue(table, field, field.before),
    newValue: shownValue(table, field, field.after),
    value: shownValue(table, field, field.after),
    _info,
  } as JsonObject;
}

/** What was referred to is called by its name. */
function shownValue(table: Table, { key, custom }: ChangedField, stored: Json): unknown {
  const column = custom ? undefined : table.byKey.get(key);
  const type = column?.references == null ? undefined : column.field?.of;
  const part = type === undefined ? undefined : referencePart(type, stored);
  if (part === undefined) return stored === null ? '' : String(stored);
  return sentencePart([part], (shown) => {
    const named = shown(part);
    return String(named?.['name'] ?? named?.['identifier'] ?? named?.['summary'] ?? stored);
  });
}
