import { hoursOf, storedHours, sumOfHours, toNumber, type WorkedTime } from '@reeve/calculation';
import { instantOf, numberOf } from '../../action/stored-values.ts';
import type { Draft } from '../../write/draft.ts';
import type { Unit } from '../../write/unit.ts';
import type { Behaviour } from '../behaviour.ts';

const entries = '/time/entries';
const chargedToTickets = ['ServiceTicket', 'ProjectTicket'];

/** A time entry's member, work role and work type are the caller's unless it says others; its hours are computed. */
export const timeEntryDefaults: Behaviour = {
  name: 'a time entry takes company and agreement from its ticket, work role and work type from its member, and its hours from start and end',
  collections: [entries],
  moment: 'before save',
  source: 'wire-behaviour 11.5',
  when: () => true,
  does: async (draft, unit) => {
    if (draft.before === null) await fillMember(draft, unit);
    await fillFromTicket(draft, unit);
    draft.fill('billableOption', 'Billable');
    draft.fill('status', 'Open');
    draft.fill('enteredBy', unit.actor.identifier);
    computeHours(draft);
  },
};

async function fillMember(draft: Draft, unit: Unit): Promise<void> {
  if (unit.actor.memberId !== 0) draft.fill('member', unit.actor.memberId);
  const member =
    typeof draft.after['member'] === 'number' ? await unit.get('/system/members', draft.after['member']) : null;
  for (const [key, from] of [
    ['workRole', 'workRole'],
    ['workType', 'workType'],
    ['location', 'defaultLocation'],
    ['department', 'defaultDepartment'],
  ] as const) {
    draft.fill(key, member?.[from]);
  }
}

async function fillFromTicket(draft: Draft, unit: Unit): Promise<void> {
  const { chargeToType, chargeToId } = draft.after;
  if (typeof chargeToId !== 'number' || !chargedToTickets.includes(String(chargeToType))) return;
  const ticket = await unit.get('/service/tickets', chargeToId);
  if (ticket === null) {
    draft.refuse('NotFound', 'chargeToId', `Ticket ${chargeToId} not found`);
    return;
  }
  draft.fill('company', ticket['company']);
  draft.fill('agreement', ticket['agreement']);
  if (draft.table.byKey.has('ticket')) draft.fill('ticket', ticket.id);
}

/** Hours are end minus start minus what is deducted; sent hours count only where an end is missing. */
function computeHours(draft: Draft): void {
  const worked = gatherWorked(draft);
  if (worked === null) return;
  const hours = hoursOf(worked);
  if (hours === null) draft.refuse('InvalidField', 'timeEnd', 'The end time must be later than the start time.');
  else draft.after['actualHours'] = toNumber(hours);
}

function gatherWorked({ after }: Draft): WorkedTime | null {
  const [start, end] = [instantOf(after['timeStart']), instantOf(after['timeEnd'])];
  if (start === null || end === null) return null;
  return { start, end, deduct: storedHours(numberOf(after['hoursDeduct'])) };
}

/** A ticket's actual hours are the sum of its time entries. */
export const ticketHours: Behaviour = {
  name: 'the actual hours of a ticket are those of its time entries',
  collections: [entries],
  moment: 'after save',
  source: 'assumed',
  when: (draft) =>
    chargedToTickets.includes(String(draft.after['chargeToType'])) &&
    (draft.changed('actualHours') || draft.changed('chargeToId')),
  does: async (draft, unit) => {
    const ticket = Number(draft.after['chargeToId']);
    const charged = await unit.select(entries, { chargeToId: ticket });
    const own = charged.filter((entry) => chargedToTickets.includes(String(entry['chargeToType'])));
    const hours = sumOfHours(own.map((entry) => storedHours(numberOf(entry['actualHours']))));
    await unit.amend('/service/tickets', ticket, { actualHours: toNumber(hours) });
  },
};

/** Notes of a time entry may be added to its ticket. */
export const timeEntryNotes: Behaviour = {
  name: "a time entry's notes are added to the ticket where its flags say so",
  collections: [entries],
  moment: 'after save',
  source: 'wire-behaviour 11.5',
  when: (draft) =>
    draft.before === null &&
    typeof draft.after['notes'] === 'string' &&
    chargedToTickets.includes(String(draft.after['chargeToType'])),
  does: async (draft, unit) => {
    const flags = {
      detailDescriptionFlag: draft.after['addToDetailDescriptionFlag'] === true,
      internalAnalysisFlag: draft.after['addToInternalAnalysisFlag'] === true,
      resolutionFlag: draft.after['addToResolutionFlag'] === true,
    };
    if (!Object.values(flags).includes(true)) return;
    const view = unit.schema.catalogue.view('/service/tickets/{parentId}/notes');
    const body = { text: draft.after['notes'], ...flags };
    await unit.write({ how: 'create', view, model: 'ServiceNote', parentId: Number(draft.after['chargeToId']), body });
  },
};
