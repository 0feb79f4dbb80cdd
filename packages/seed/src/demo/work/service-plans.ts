import { apiAdministrator } from '../../base/members.ts';
import { day, hour, isWeekday, minute, officeMoment, toOfficeHours, toWeekday } from '../../making/moments.ts';
import type { DemoCompany, DemoContext } from '../demo-context.ts';
import { technicians } from '../staff.ts';
import { boardPath, boardPlaces, type Subject, type TicketState, ticketBody, whoWorks } from './service-ticket-body.ts';
import type { TicketPlan } from './ticket-plan.ts';
import { storyOf } from './ticket-story.ts';
import { clientTemplates, fillWords, internalTemplates, type TicketTemplate } from './ticket-templates.ts';

const workers: Readonly<Record<string, readonly string[]>> = {
  'Help Desk': technicians.desk,
  Monitoring: technicians.operations,
  'Field Service': technicians.field,
  Internal: technicians.internal,
};

/** Plans a service ticket of a client, or, one time in thirty, of the provider itself. */
export function planServiceTicket(context: DemoContext, clients: readonly DemoCompany[], own: DemoCompany): TicketPlan {
  const { random } = context;
  const internal = random.chance(1 / 30);
  const template = random.pick(internal ? internalTemplates : random.weighted(clientTemplates));
  const company = internal ? own : random.pick(clients);
  const entered = drawEntered(context, template, company);
  const subject = {
    template,
    company,
    contact: company.contacts.length > 0 ? random.pick(company.contacts) : undefined,
    configuration: drawDevice(context, template, company),
  };
  return planOf(context, subject, entered, drawState(context, template, entered));
}

/** Over the two years before now, growing; alerts at any hour, the rest in office hours. Nobody asks after leaving. */
function drawEntered({ random, now }: DemoContext, template: TicketTemplate, company: DemoCompany): number {
  const last = company.status === 'former' ? 200 : 0;
  const back = last + 0.1 + (730 - last) * (1 - random.next() ** 0.8);
  const at = Math.floor((now - back * day) / minute) * minute;
  if (template.board === 'Monitoring') return at;
  const moved = officeMoment(random, isWeekday(at) ? at : toWeekday(at - 3 * day));
  return Math.min(moved, now - 5 * minute);
}

const openStatuses = [
  [3, 'Assigned'],
  [3, 'In Progress'],
  [2, 'Scheduled'],
  [2, 'Waiting on Client'],
  [1, 'Waiting on Vendor'],
  [1, 'Waiting on Parts'],
  [1, 'Client Responded'],
  [1, 'Escalated'],
] as const;

const newStatuses = [
  [3, 'New'],
  [2, 'New (Email Connector)'],
  [1, 'New (Portal)'],
  [2, 'Acknowledged'],
] as const;

const staleStatuses = [
  [8, 'Completed'],
  [2, 'Waiting on Client'],
  [1, 'Waiting on Vendor'],
] as const;

function drawState({ random, now }: DemoContext, template: TicketTemplate, entered: number): TicketState {
  const age = (now - entered) / day;
  const wanted = entered + (template.hours + random.next() ** 3 * 24 * 7 * template.priority) * hour;
  const settled = toOfficeHours(Math.ceil(wanted / minute) * minute);
  const end = Math.min(settled, now - minute);
  const closed = settled < now && random.chance(age > 30 ? 0.9 : age > 7 ? 0.65 : 0.35);
  if (closed) return { status: random.chance(0.03) ? 'Cancelled' : 'Closed', closed, end };
  if (age < 1 || (age < 4 && random.chance(0.4))) return { status: random.weighted(newStatuses), closed, end: entered };
  return { status: random.weighted(age > 45 ? staleStatuses : openStatuses), closed, end };
}

function planOf(context: DemoContext, subject: Subject, entered: number, state: TicketState): TicketPlan {
  const { random, now } = context;
  const { template, contact, configuration } = subject;
  const technician = random.pick(workers[template.board] ?? technicians.desk);
  const fill = filler(context, subject);
  const summary = fill(template.summary).slice(0, 100);
  const started = !state.status.startsWith('New') && state.status !== 'Acknowledged';
  const [location = 'Main Office', department = 'Professional Services'] = boardPlaces[template.board] ?? [];
  return {
    path: '/service/tickets',
    entered,
    by: template.board === 'Monitoring' ? apiAdministrator : technician,
    ...bodyAndEnding(context, subject, { entered, summary, state, technician, started }),
    ...(contact !== undefined && { contact: contact.id }),
    forClient: template.board !== 'Internal',
    ...(configuration !== undefined && attaches(template) && { configuration: configuration.id }),
    billableOption: template.board === 'Internal' ? 'DoNotBill' : random.chance(0.08) ? 'NoCharge' : 'Billable',
    ...storyOf(random, { template, entered, state, now, started, technician, contact, fill }),
    location,
    department,
  };
}

function attaches({ board, summary }: TicketTemplate): boolean {
  return board === 'Monitoring' && summary.includes('{device}');
}

interface Course {
  readonly entered: number;
  readonly summary: string;
  readonly state: TicketState;
  readonly technician: string;
  readonly started: boolean;
}

/** A ticket that is closed was open before, so that work could be charged to it. */
function bodyAndEnding(context: DemoContext, subject: Subject, course: Course): Pick<TicketPlan, 'body' | 'ending'> {
  const { records } = context;
  const { state, technician, started } = course;
  const statuses = `${boardPath(context, subject.template)}/statuses`;
  const open = { ...ticketBody(context, subject, course), ...whoWorks(context, subject.template, technician, started) };
  const status = records.ref(statuses, state.status);
  if (!state.closed) return { body: { ...open, status } };
  const body = { ...open, status: records.ref(statuses, 'Assigned') };
  return { body, ending: { at: state.end, by: technician, fields: { status } } };
}

const deviceKinds: readonly (readonly [RegExp, RegExp])[] = [
  [/firewall|Network Device/i, /-FW-/],
  [/switch/i, /-SW-/],
  [/printer/i, /-PRN-/],
  [/server/i, /-SRV-/],
  [/./, /-(WS|LT)-/],
];

/** A device of the company that such a ticket may be about. */
function drawDevice({ random }: DemoContext, template: TicketTemplate, company: DemoCompany): Subject['configuration'] {
  const words = `${template.subType} ${template.item} ${template.summary} ${template.problem}`;
  const kind = deviceKinds.find(([about]) => about.test(words))?.[1];
  const fitting = company.configurations.filter(({ name }) => kind?.test(name));
  return fitting.length > 0 ? random.pick(fitting) : undefined;
}

function filler({ random }: DemoContext, { contact, configuration }: Subject): (text: string) => string {
  const words: Readonly<Record<string, string>> = {
    user: contact?.name ?? 'a user',
    device: configuration?.name ?? 'a device',
    app: random.pick(fillWords.app),
    folder: random.pick(fillWords.folder),
    percent: String(random.integer(91, 99)),
  };
  return (text) => text.replaceAll(/\{(\w+)\}/g, (place, word: string) => words[word] ?? place);
}
