import type { StoredRecord } from '@reeve/store';
import { type Arguments, referredId } from '../../action/arguments.ts';
import { findRecord } from '../../action/find-record.ts';
import { deleteRecord } from '../../action/write-record.ts';
import { isObject } from '../../body/members.ts';
import { refuse } from '../../fault.ts';
import { deleteUnusedSheets } from '../../time/sheet/delete-unused-sheets.ts';
import { timeSheets } from '../../time/sheet/move-sheet.ts';
import type { Unit } from '../../write/unit.ts';

/** Work that a member may hold: where it is, by which field, and whether a record of it is still open. */
interface Work {
  readonly collection: string;
  readonly field: string;
  readonly isOpen?: (record: StoredRecord, unit: Unit) => Promise<boolean>;
}

/** The kinds of work that are handed over, by their names in the body (special-operations 13). */
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

/** How many records of each kind were handed over. */
export type HandedOver = Readonly<Record<string, number>>;

/**
 * Hands a member's open work over and makes it inactive. Refused, with nothing changed, while work of any kind has no
 * new owner in the body, or open time sheets are to stay.
 */
export async function deactivateMember(id: number, args: Arguments, unit: Unit): Promise<HandedOver> {
  const member = await findRecord('/system/members', id, unit);
  if (member['inactiveFlag'] === true)
    refuse({ kind: 'refused by rule', message: `Member ${id} is inactive already.` });
  const counts: Record<string, number> = {};
  for (const [name, work] of Object.entries(kinds)) counts[name] = await handOver(id, name, work, args, unit);
  await closeSheets(id, args['deleteOpenTimeSheetsFlag'] === true, unit);
  await unit.amend('/system/members', id, { inactiveFlag: true, inactiveDate: unit.now });
  return counts;
}

async function handOver(id: number, name: string, work: Work, args: Arguments, unit: Unit): Promise<number> {
  const { collection, field, isOpen } = work;
  const held = await unit.select(collection, { [field]: id });
  const open: StoredRecord[] = [];
  for (const record of held) if (isOpen === undefined || (await isOpen(record, unit))) open.push(record);
  if (open.length === 0) return 0;
  const item = args[name];
  const to = await referredId('MemberDeactivationItem', 'reAssignToMember', isObject(item) ? item : {}, unit);
  if (to === null || to === id)
    refuse({
      kind: 'refused by rule',
      message: `${name}: ${open.length} records need a new member (reAssignToMember).`,
    });
  for (const record of open) await unit.amend(collection, record.id, { [field]: to });
  return open.length;
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
