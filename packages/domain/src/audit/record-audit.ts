import type { OwnTable, Table } from '@reeve/store';
import { LongTurn } from '@reeve/turns';
import { identityOf } from '../actor.ts';
import type { Change, Unit } from '../unit/unit.ts';
import { changedRecords } from '../write/changed-records.ts';
import { changedAnswers } from './changed/changed-answers.ts';
import { type ChangedField, shortened } from './changed/changed-field.ts';
import { takeCustomChanges } from './changed/custom-changes.ts';

/** The collections whose changes are kept, by the audit trail's name of them (evidence: reports/audit-types). */
export const auditedCollections: Readonly<Record<string, string>> = {
  Activity: '/sales/activities',
  Agreement: '/finance/agreements',
  AgreementAddition: '/finance/agreements/{parentId}/additions',
  Company: '/company/companies',
  Configuration: '/company/configurations',
  Contact: '/company/contacts',
  Expense: '/expense/entries',
  Invoice: '/finance/invoices',
  Opportunity: '/sales/opportunities',
  ProductCatalog: '/procurement/catalog',
  Project: '/project/projects',
  ProjectTicket: '/service/tickets',
  PurchaseOrder: '/procurement/purchaseorders',
  Purchasing: '/procurement/purchaseorders',
  Schedule: '/schedule/entries',
  Ticket: '/service/tickets',
  Time: '/time/entries',
};

/** Collections that have audits of their own; of sheets only what was done with them, and not the sums that they show. */
const alsoAudited: Readonly<Record<string, readonly string[]>> = {
  '/time/sheets': ['status', 'member', 'deadline'],
  '/expense/reports': ['status', 'member', 'dueDate'],
};

const audited = new Set([...Object.values(auditedCollections), ...Object.keys(alsoAudited)]);

/** The audit trail: a row a change of an audited record. */
export const auditTable: OwnTable = {
  name: 'reeve_audit',
  says: 'the audit trail: which record was changed, when, by whom (name and id), and which fields',
  columns: {
    id: 'id',
    table_name: 'text',
    record_id: 'integer',
    action: 'text',
    at: 'text',
    by: 'text',
    changes: 'json',
    by_id: { kind: 'integer', nullable: true },
  },
  indexes: [{ name: 'reeve_audit__record', columns: ['table_name', 'record_id', 'id'] }],
};

/**
 * Keeps a row of the audit trail for each audited record that a transaction changed, within it: a call and what follows from it are
 * one change (evidence: reports/audit-once).
 */
export async function recordAudit(changes: readonly Change[], unit: Unit): Promise<void> {
  const turn = new LongTurn();
  for (const change of changedRecords(changes)) {
    if (!audited.has(change.table.collection.path)) continue;
    await turn.orNext();
    const fields = change.action === 'updated' ? [...changedFields(change), ...customFields(change, unit)] : [];
    if (change.action !== 'updated' || fields.length > 0) keepRow(change, fields, unit);
  }
}

function keepRow({ table, id, action }: Change, fields: readonly ChangedField[], unit: Unit): void {
  const { now, actor } = unit;
  unit.transaction.runLater(
    'insert into "reeve_audit" ("table_name", "record_id", "action", "at", "by", "changes", "by_id") values (?, ?, ?, ?, ?, ?, ?)',
    [table.name, id, action, now, actor.identifier, JSON.stringify(fields), identityOf(actor)],
  );
}

function customFields({ table, id }: Change, unit: Unit): readonly ChangedField[] {
  return takeCustomChanges(table.name, id, unit);
}

function changedFields({ table, before, after }: Change): ChangedField[] {
  const only = alsoAudited[table.collection.path];
  return table.columns.flatMap(({ key, field }) => {
    if (
      field === null ||
      field.hidden === true ||
      field.writeOnly === true ||
      (only !== undefined && !only.includes(key))
    )
      return [];
    if (field.of === 'ConfigurationQuestion') return changedAnswers(before?.[key] ?? null, after?.[key] ?? null);
    const [was, is] = [shortened(before?.[key] ?? null), shortened(after?.[key] ?? null)];
    return was === is ? [] : [{ key, before: was, after: is }];
  });
}

/** A row of the audit trail as it is kept. */
export interface AuditRow {
  readonly id: number;
  readonly action: string;
  readonly at: string;
  readonly by: string;
  /** Who that was (`identityOf`); null in rows of before that was kept. */
  readonly byId: number | null;
  readonly fields: readonly ChangedField[];
}

/** The most rows that are read at once. */
const mostRows = 5000;

/** What was done to records of a table, newest first. */
export async function readAudit(
  table: Table,
  ids: readonly number[],
  connection: { all(sql: string, parameters: (string | number)[]): unknown },
): Promise<AuditRow[]> {
  if (ids.length === 0) return [];
  const rows = (await connection.all(
    `select "id", "action", "at", "by", "by_id", "changes" from "reeve_audit" where "table_name" = ? and "record_id" in (${ids.map(() => '?').join(', ')}) order by "id" desc limit ${mostRows}`,
    [table.name, ...ids],
  )) as [number, string, string, string, number | null, string][];
  return rows
    .map(([id, action, at, by, byId, changes]) => ({ id, action, at, by, byId, fields: fieldsIn(changes, table) }))
    .filter(({ action, fields }) => action !== 'updated' || fields.length > 0);
}

/** The fields that a kept row names, without those of ours, which rows of older versions name too. */
function fieldsIn(changes: string, table: Table): readonly ChangedField[] {
  const fields = JSON.parse(changes) as ChangedField[];
  return fields.filter(({ key, custom }) => custom || table.byKey.get(key)?.field?.hidden !== true);
}
