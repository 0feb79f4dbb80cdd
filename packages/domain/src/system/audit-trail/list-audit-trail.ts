import type { Connection, Table } from '@reeve/store';
import { action } from '../../action/action.ts';
import type { ActionContext } from '../../action/context.ts';
import type { Reader } from '../../action/reader.ts';
import { counted, type Result, rows } from '../../action/result.ts';
import { type AuditRow, auditedCollections, readAudit } from '../../audit/record-audit.ts';
import { refuse } from '../../fault.ts';
import { sayChange } from './say-change.ts';

const source = 'evidence: reports/audit-trail';
const names = ['text', 'enteredDate', 'enteredBy', 'auditType', 'auditSubType', 'auditSource'];

/** From the log that every write keeps, newest first. */
export const listAuditTrail = action('GET /system/audittrail', {
  says: 'what was done to one record is listed',
  source,
  reads: (_, reader, context) => trailOf(reader, context),
});

/** As the list. */
export const countAuditTrail = action('GET /system/audittrail/count', {
  says: 'what was done to one record is counted',
  source,
  reads: async (_, reader, context) => counted(await trailOf(reader, context)),
});

async function trailOf(reader: Reader, { query, connection, rights }: ActionContext): Promise<Result> {
  const asked = query.text('type') ?? '';
  if (asked.toLowerCase() === 'none') return rows([], names);
  const type = Object.keys(auditedCollections).find((each) => each.toLowerCase() === asked.toLowerCase());
  if (type === undefined)
    return refuse({ kind: 'parameter refused', message: `The type '${asked.slice(0, 40)}' is not valid.` });
  const id = await recordId(type, query, reader);
  await rights.require('inquire', auditedCollections[type] ?? '', id);
  return rows(await entriesOf(type, id, reader, connection), names);
}

/** The trail of an agreement tells of its additions too (evidence: reports/audit-of-additions). */
async function entriesOf(type: string, id: number, reader: Reader, connection: Connection) {
  const own = await keptOf(type, [id], reader, connection);
  if (type !== 'Agreement') return own.map(entryOf);
  const additions = await reader.select('/finance/agreements/{parentId}/additions', { agreementId: id });
  const theirs = await keptOf(
    'AgreementAddition',
    additions.map((addition) => addition.id),
    reader,
    connection,
  );
  return [...own, ...theirs].sort((one, other) => other.row.id - one.row.id).map(entryOf);
}

interface Kept {
  readonly type: string;
  readonly table: Table;
  readonly row: AuditRow;
}

async function keptOf(type: string, ids: readonly number[], reader: Reader, connection: Connection): Promise<Kept[]> {
  const table = reader.schema.tables.of(auditedCollections[type] ?? '');
  return (await readAudit(table, ids, connection)).map((row) => ({ type, table, row }));
}

function entryOf({ type, table, row }: Kept) {
  return {
    text: sayChange(type, table, row),
    enteredDate: row.at,
    enteredBy: row.by,
    auditType: type,
    auditSubType: { added: 'Added', updated: 'Updated', deleted: 'Deleted' }[row.action] ?? row.action,
    auditSource: 'API',
  };
}

/** A configuration may be named by its device identifier instead of its id. */
async function recordId(type: string, query: ActionContext['query'], reader: Reader): Promise<number> {
  const id = query.number('id');
  const deviceIdentifier = query.text('deviceIdentifier');
  if (id === 0 && type === 'Configuration' && deviceIdentifier !== undefined)
    return (await reader.first('/company/configurations', { deviceIdentifier }))?.id ?? 0;
  if (id === 0) refuse({ kind: 'parameter refused', message: 'The id of the record is required.' });
  return id;
}
