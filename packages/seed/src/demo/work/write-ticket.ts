import { apiAdministrator } from '../../base/members.ts';
import { hour, midnight, moment } from '../../making/moments.ts';
import { type DemoContext, member, stampAt } from '../demo-context.ts';
import { workRoleOf } from '../staff.ts';
import type { PlannedNote, PlannedSlot, PlannedTask, PlannedWork, TicketPlan } from './ticket-plan.ts';
import { sheetAt } from './time-sheets.ts';

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
    await seeder.create('/schedule/entries', slotBody(context, plan, id, slot), stampAt(plan.entered, plan.by));
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
    dateCreated: moment(note.at),
    createdBy: note.by,
    internalFlag: note.kind === 'internal',
    externalFlag: note.kind !== 'internal',
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

function slotBody(context: DemoContext, plan: TicketPlan, id: number, slot: PlannedSlot): Record<string, unknown> {
  const { records } = context;
  return {
    objectId: id,
    type: records.ref('/schedule/types', 'S'),
    name: `${plan.companyName} / Ticket# ${id} - ${plan.summary}`.slice(0, 250),
    member: member(context, slot.member),
    where: records.ref('/service/locations', slot.where),
    dateStart: moment(slot.start),
    dateEnd: moment(slot.end),
    hours: (slot.end - slot.start) / hour,
    status: records.ref('/schedule/statuses', 'Firm'),
    doneFlag: slot.done,
    acknowledgedFlag: slot.done,
    ...(slot.done && { closeDate: moment(slot.end), acknowledgedDate: moment(slot.start) }),
    allowScheduleConflictsFlag: true,
  };
}

function timeBody(context: DemoContext, plan: TicketPlan, id: number, work: PlannedWork): Record<string, unknown> {
  const { records } = context;
  return {
    company: { id: plan.companyId },
    chargeToType: plan.path === '/project/tickets' ? 'ProjectTicket' : 'ServiceTicket',
    chargeToId: id,
    ticket: { id },
    member: member(context, work.member),
    location: records.ref('/system/locations', plan.location),
    department: records.ref('/system/departments', plan.department),
    workType: records.ref('/time/workTypes', work.after === 'onsite' ? 'On-Site' : 'Remote'),
    workRole: records.ref('/time/workRoles', workRoleOf(work.member)),
    ...(plan.agreement !== undefined && { agreement: { id: plan.agreement } }),
    timeStart: moment(work.start),
    timeEnd: moment(work.end),
    actualHours: Math.round(((work.end - work.start) / hour) * 100) / 100,
    hoursDeduct: 0,
    billableOption: plan.billableOption,
    notes: work.text,
    enteredBy: work.member,
    dateEntered: moment(work.end),
    ...sheetFields(context, work),
    ...plan.timeFields,
  };
}

function sheetFields(context: DemoContext, work: PlannedWork): Record<string, unknown> {
  const sheet = sheetAt(context, work.member, midnight(work.start));
  return sheet === undefined ? { status: 'Billed' } : { status: sheet.status, timeSheet: { id: sheet.id } };
}
