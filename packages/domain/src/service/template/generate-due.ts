import { dayLength, dueDates, type Recurrence } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { value } from '../../action/result.ts';
import { instantOf } from '../../action/stored-values.ts';
import { makeRecord } from '../../action/write-record.ts';
import type { Unit } from '../../unit/unit.ts';
import { makeTemplateTicket } from './ticket-of-template.ts';

const templates = '/service/templates';
type Template = RowOf<typeof templates>;

/** A template that does not recur is never due. What was made before is not made again. */
export const generateDue = action('POST /service/templates/{id}/generate', {
  says: 'the tickets and schedule entries of a template that are due are made, and counted',
  source: 'evidence: tickets/templates',
  does: async ({ id }, unit, { rights }) => {
    const template = await findRecord(templates, id, unit);
    await rights.require('add', '/service/tickets', null);
    const recurrence = recurrenceOf(template);
    if (recurrence === null) return value({ serviceCount: 0, scheduleCount: 0 });
    const serviceCount = await makeTickets(template, recurrence, unit);
    const scheduleCount = await makeEntries(await findRecord(templates, id, unit), recurrence, unit);
    return value({ serviceCount, scheduleCount });
  },
});

function recurrenceOf({ recurrenceStart, recurrenceUnit, recurrenceInterval }: Template): Recurrence | null {
  const start = instantOf(recurrenceStart);
  if (start === null) return null;
  const unit = recurrenceUnit === 'Days' || recurrenceUnit === 'Weeks' ? recurrenceUnit : 'Months';
  return { start, unit, interval: recurrenceInterval ?? 1 };
}

/** As many days ahead as the template says; an entry that has a ticket of its own needs it as early. */
async function makeTickets(template: Template, recurrence: Recurrence, unit: Unit): Promise<number> {
  const { id, serviceDaysBefore, scheduleDaysBefore, attachScheduleToNewServiceFlag, ticketsThrough } = template;
  const ahead = Math.max(
    serviceDaysBefore ?? 0,
    attachScheduleToNewServiceFlag === true ? (scheduleDaysBefore ?? 0) : 0,
  );
  const due = dueDates(recurrence, instantOf(ticketsThrough), Date.parse(unit.now) + ahead * dayLength);
  for (const at of due) {
    const day = stored(at);
    const lastTicket = await makeTemplateTicket(template, { due: day }, unit);
    if (attachScheduleToNewServiceFlag === true && template.scheduleDaysBefore !== null)
      await schedule(template, lastTicket, at, unit);
    await unit.updateColumns(templates, id, { lastTicket, ticketsThrough: day });
  }
  return due.length;
}

/** Entries of the last ticket; those of tickets of their own were made with them. */
async function makeEntries(template: Template, recurrence: Recurrence, unit: Unit): Promise<number> {
  const { id, scheduleDaysBefore, schedulesThrough, lastTicket } = template;
  if (scheduleDaysBefore === null || lastTicket === null) return 0;
  const until = Date.parse(unit.now) + scheduleDaysBefore * dayLength;
  const due = dueDates(recurrence, instantOf(schedulesThrough), until);
  for (const at of due) {
    if (template.attachScheduleToNewServiceFlag !== true) await schedule(template, lastTicket, at, unit);
    await unit.updateColumns(templates, id, { schedulesThrough: stored(at) });
  }
  return due.length;
}

/** For whoever assigns the template's work, as long as the ticket may take. */
async function schedule(template: Template, ticket: number, at: number, unit: Unit): Promise<void> {
  const body = {
    type: { identifier: 'S' },
    objectId: ticket,
    member: { id: template.assignedBy ?? unit.actor.memberId },
    dateStart: stored(at),
    dateEnd: stored(at + (template.hoursBudget ?? 1) * (dayLength / 24)),
    allowScheduleConflictsFlag: true,
  };
  await makeRecord('/schedule/entries', body, unit);
}

function stored(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
