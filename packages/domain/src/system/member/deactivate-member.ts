import type { StoredRecord } from '@reeve/store';
import { action } from '../../action/action.ts';
import { type Arguments, referredId } from '../../action/arguments.ts';
import { findRecord } from '../../action/find-record.ts';
import { value } from '../../action/result.ts';
import { deleteRecord } from '../../action/write-record.ts';
import { isObject } from '../../body/members.ts';
import { refuse } from '../../fault.ts';
import { deleteUnusedSheets } from '../../time/sheet/delete-unused-sheets.ts';
import { timeSheets } from '../../time/sheet/sheet-kind.ts';
import type { Unit } from '../../unit/unit.ts';

/** Work that a member may hold: where it is, by which field, and whether a record of it is still open. */
interface Work {
  readonly collection: string;
  readonly field: string;
  readonly isOpen?: (record: StoredRecord, unit: Unit) => Promise<boolean>;
}

/** The kinds of work that are handed over, by their names in the body (evidence: system/deactivate). */
const kinds: Readonly<Record<string, Work>> = {
  activity: { collection: '/sales/activities', field: 'assignTo', isOpen: byStatus('/sales/activities/statuses') },
  serviceTeam: { collection: '/service/boards/{parentId}/teams', field: 'teamLeader' },
  ticketTemplate: { collection: '/service/templates', field: 'assignedBy' },
  opportunity: {
    collection: '/sales/opportunities',
    field: 'primarySalesRep',
    isOpen: byStatus('/sales/opportunities/statuses'),
  },
  projectManager: { collection: '/project/projects', field: 'manager', isOpen: byStatus('/project/statuses') },
  projectTimeApprover: {
    collection: '/project/projects',
    field: 'timeApprover',
    isOpen: byStatus('/project/statuses'),
  },
  projectExpenseApprover: {
    collection: '/project/projects',
    field: 'expenseApprover',
    isOpen: byStatus('/project/statuses'),
  },
};

/** Refused, with nothing changed, while work of any kind has no new owner in the body, or open time sheets are to stay. */
export const deactivateMember = action('POST /system/members/{id}/deactivate', {
  says: "a member's open work is handed over, and the member made inactive",
  source: 'evidence: system/deactivate',
  missing:
    'hands over activities, team leads, ticket templates, opportunities, and projects as manager and approver; the other kinds stay with the member',
  takes: 'MemberDeactivation',
  does: async ({ id, body }, unit) => {
    const member = await findRecord('/system/members', id, unit);
    if (member.inactiveFlag === true) refuse({ kind: 'refused by rule', message: `Member ${id} is inactive already.` });
    const items: Record<string, object> = {};
    for (const [name, work] of Object.entries(kinds)) items[name] = await handOver(id, name, work, body, unit);
    await closeSheets(id, body.deleteOpenTimeSheetsFlag === true, unit);
    await unit.updateColumns('/system/members', id, { inactiveFlag: true, inactiveDate: unit.now });
    return value({ ...body, ...items });
  },
});

/** Answers what was sent of a kind of work, with how many records of it were handed over. */
async function handOver(id: number, name: string, work: Work, args: Arguments, unit: Unit): Promise<object> {
  const item = isObject(args[name]) ? args[name] : {};
  const open = await openWork(id, work, unit);
  if (open.length === 0) return { ...item, count: 0 };
  const to = await referredId('MemberDeactivationItem', 'reAssignToMember', item, unit);
  if (to === null || to === id)
    refuse({
      kind: 'refused by rule',
      message: `${name}: ${open.length} records need a new member (reAssignToMember).`,
    });
  for (const record of open) await unit.updateColumns(work.collection, record.id, { [work.field]: to });
  return { ...item, count: open.length };
}

async function openWork(id: number, { collection, field, isOpen }: Work, unit: Unit): Promise<StoredRecord[]> {
  const open: StoredRecord[] = [];
  for (const record of await unit.select(collection, { [field]: id }))
    if (isOpen === undefined || (await isOpen(record, unit))) open.push(record);
  return open;
}

async function closeSheets(id: number, mayDelete: boolean, unit: Unit): Promise<void> {
  const open = await unit.select(timeSheets.sheets, { member: id, status: 'Open' });
  if (open.length > 0 && !mayDelete)
    refuse({
      kind: 'refused by rule',
      message: `The member has ${open.length} open time sheets (deleteOpenTimeSheetsFlag).`,
    });
  await deleteUnusedSheets(id, unit);
  for (const sheet of open) {
    for (const entry of await unit.select(timeSheets.entries, { [timeSheets.by]: sheet.id }))
      await deleteRecord(timeSheets.entries, entry.id, unit);
    if ((await unit.get(timeSheets.sheets, sheet.id)) !== null) await deleteRecord(timeSheets.sheets, sheet.id, unit);
  }
}

function byStatus(statuses: string) {
  return async (record: StoredRecord, unit: Unit): Promise<boolean> => {
    const status = typeof record['status'] === 'number' ? await unit.get(statuses, record['status']) : null;
    return status?.['closedFlag'] !== true;
  };
}
