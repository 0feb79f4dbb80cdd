import { action } from '../../../action/action.ts';
import type { Arguments } from '../../../action/arguments.ts';
import { findRecord } from '../../../action/find-record.ts';
import { value } from '../../../action/result.ts';
import { deleteRecord } from '../../../action/write-record.ts';
import { refuse } from '../../../fault.ts';
import { deleteUnusedSheets } from '../../../time/sheet/delete-unused-sheets.ts';
import { timeSheets } from '../../../time/sheet/sheet-kind.ts';
import type { Unit } from '../../../unit/unit.ts';
import { HandOver } from './hand-over.ts';
import { groupedKinds, workKinds } from './work-kinds.ts';

/** Refused, with nothing changed, while work of any kind has no new owner in the body, or open time sheets are to stay. */
export const deactivateMember = action('POST /system/members/{id}/deactivate', {
  says: "a member's open work is handed over, and the member made inactive",
  source: 'evidence: system/deactivate, system/deactivate-kinds',
  takes: 'MemberDeactivation',
  does: async ({ id, body }, unit) => {
    const member = await findRecord('/system/members', id, unit);
    if (member.inactiveFlag === true) refuse({ kind: 'refused by rule', message: `Member ${id} is inactive already.` });
    const items = await giveAll(id, body, unit);
    await closeSheets(id, body.deleteOpenTimeSheetsFlag === true, unit);
    await unit.updateColumns('/system/members', id, { inactiveFlag: true, inactiveDate: unit.now });
    return value({ ...body, ...items });
  },
});

async function giveAll(id: number, body: Arguments, unit: Unit): Promise<Record<string, object>> {
  const handOver = new HandOver(id, unit);
  const items: Record<string, object> = {};
  for (const [name, kind] of Object.entries(workKinds)) items[name] = await handOver.give(name, kind, body[name]);
  for (const [name, kind] of Object.entries(groupedKinds))
    items[name] = await handOver.giveGroups(name, kind, body[name]);
  handOver.finish();
  return items;
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
