import { apiAdministrator } from '../../base/members.ts';
import { moment } from '../../making/moments.ts';
import type { Stamp } from '../../making/seeder.ts';
import { type DemoContext, member, stampAt } from '../demo-context.ts';
import { workRoleOf } from '../staff.ts';
import type { PlannedNote, PlannedSlot, PlannedTask, PlannedWork, TicketPlan } from './ticket-plan.ts';

/** Makes a planned ticket with all that belongs to it, and answers its id. `parentId` is the ticket it is a child of. */
export async function writeTicket(context: DemoContext, plan: TicketPlan, parentId?: number): Promise<number> {
  const { seeder } = context.records;
  const body = { ...plan.body, ...(parentId !== undefined && { parentTicketId: parentId }) };
  const id = await seeder.create(plan.path, body, stampAt(plan.entered, plan.by));
  for (const note of plan.notes)
    await seeder.create(`${plan.path}/${id}/notes`, noteBody(context, note), stampAt(note.at, note.by));
  for (const task of plan.tasks)
    await seeder.create(`${plan.path}/${id}/tasks`, taskBody(context, task), stampAt(plan.entered, plan.by));
  for (const slot of plan.slots)
    await seeder.create('/schedule/entries', slotBody(context, plan, id, slot), slotStamp(plan, slot));
  for (const work of plan.work)
    await seeder.create('/time/entries', timeBody(context, plan, id, work), stampAt(work.end, work.member));
  if (plan.configuration !== undefined)
    await seeder.create(
      `${plan.path}/${id}/configurations`,
      { id: plan.configuration },
      stampAt(plan.entered, plan.by),
    );
  if (plan.ending !== undefined)
    await seeder.update(plan.path, id, { ...plan.ending.fields }, stampAt(plan.ending.at, plan.ending.by));
  return id;
}

function noteBody(context: DemoContext, note: PlannedNote): Record<string, unknown> {
  return {
    text: note.text,
    detailDescriptionFlag: note.kind === 'description' || note.kind === 'discussion',
    internalAnalysisFlag: note.kind === 'internal',
    resolutionFlag: note.kind === 'resolution',
    issueFlag: note.kind === 'description',
    ...authorOf(context, note),
  };
}

/** Who wrote a note. Alerts come from the API member of the monitoring and show nobody. */
function authorOf(context: DemoContext, note: PlannedNote): Record<string, unknown> {
  if (note.contact !== undefined) return { contact: { id: note.contact } };
  return note.by === apiAdministrator ? {} : { member: member(context, note.by) };
}

function taskBody(context: DemoContext, task: PlannedTask): Record<string, unknown> {
  return {
    notes: task.notes,
    closedFlag: task.closed,
    priority: 1,
    code: context.records.ref('/service/codes', task.code),
    member: member(context, task.member),
  };
}

/** What was done without a plan is put down when it is over. */
function slotStamp(plan: TicketPlan, slot: PlannedSlot): Stamp {
  return slot.done ? stampAt(slot.end, slot.member) : stampAt(plan.entered, plan.by);
}

/** Whoever works on a project is on its team, or joins it so. */
function slotBody(context: DemoContext, plan: TicketPlan, id: number, slot: PlannedSlot): Record<string, unknown> {
  const { records } = context;
  return {
    objectId: id,
    type: records.ref('/schedule/types', 'S'),
    member: member(context, slot.member),
    where: records.ref('/service/locations', slot.where),
    dateStart: moment(slot.start),
    dateEnd: moment(slot.end),
    status: records.ref('/schedule/statuses', 'Firm'),
    doneFlag: slot.done,
    acknowledgedFlag: slot.done,
    allowScheduleConflictsFlag: true,
    ...(plan.path === '/project/tickets' && { addMemberToProjectFlag: true }),
  };
}

function timeBody(context: DemoContext, plan: TicketPlan, id: number, work: PlannedWork): Record<string, unknown> {
  const { records } = context;
  return {
    chargeToType: plan.path === '/project/tickets' ? 'ProjectTicket' : 'ServiceTicket',
    chargeToId: id,
    member: member(context, work.member),
    location: records.ref('/system/locations', plan.location),
    department: records.ref('/system/departments', plan.department),
    workType: records.ref('/time/workTypes', work.after === 'onsite' ? 'On-Site' : 'Remote'),
    workRole: records.ref('/time/workRoles', workRoleOf(work.member)),
    timeStart: moment(work.start),
    timeEnd: moment(work.end),
    billableOption: plan.billableOption,
    notes: work.text,
  };
}
