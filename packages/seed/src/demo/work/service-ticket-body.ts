import { day, moment, toWeekday } from '../../making/moments.ts';
import type { ContactTarget } from '../../making/targets.ts';
import { type DemoCompany, type DemoContext, member } from '../demo-context.ts';
import { type DemoFieldValue, fieldValues } from '../demo-fields.ts';
import type { TicketTemplate } from './ticket-templates.ts';

/** How far a ticket has come. */
export interface TicketState {
  readonly status: string;
  readonly closed: boolean;
  /** When the last thing happened to it, milliseconds. */
  readonly end: number;
}

/** Who a ticket is for and what it is about. */
export interface Subject {
  readonly template: TicketTemplate;
  readonly company: DemoCompany;
  readonly contact: ContactTarget | undefined;
  readonly configuration: DemoCompany['configurations'][number] | undefined;
}

const teams: Readonly<Record<string, readonly string[]>> = {
  'Help Desk': ['Tier 1', 'Tier 1', 'Tier 2', 'Service Team'],
  Monitoring: ['Operations Team'],
  'Field Service': ['Field Team'],
  Internal: ['Internal Team'],
};

/** Where the tickets of a board belong. */
export const boardPlaces: Readonly<Record<string, readonly [location: string, department: string]>> = {
  'Help Desk': ['Main Office', 'Professional Services'],
  Monitoring: ['Main Office', 'Network Operations'],
  'Field Service': ['West Office', 'Professional Services'],
  Internal: ['Main Office', 'Administration'],
};

const priorityNames = [
  'Priority 1 - Emergency Response',
  'Priority 2 - Quick Response',
  'Priority 3 - Normal Response',
  'Priority 4 - Scheduled Maintenance',
] as const;

/** The path of a template's board. */
export function boardPath({ records }: DemoContext, { board }: TicketTemplate): string {
  return `/service/boards/${records.id('/service/boards', board)}`;
}

/** What a ticket is made with when it comes in. */
export function ticketBody(
  context: DemoContext,
  subject: Subject,
  { entered, summary, state }: { readonly entered: number; readonly summary: string; readonly state: TicketState },
): Record<string, unknown> {
  const { records, random } = context;
  const { template, company, contact } = subject;
  const board = boardPath(context, template);
  const [location = 'Main Office', department = 'Professional Services'] = boardPlaces[template.board] ?? [];
  const level = (['High', 'High', 'Medium', 'Low'] as const)[template.priority - 1];
  return {
    summary,
    board: records.ref('/service/boards', template.board),
    type: records.ref(`${board}/types`, template.type),
    subType: records.ref(`${board}/subtypes`, template.subType),
    item: records.ref(`${board}/items`, template.item),
    company: { id: company.id },
    ...(company.sites[0] !== undefined && { site: { id: company.sites[0] } }),
    ...contactFields(contact),
    team: records.ref(`${board}/teams`, random.pick(teams[template.board] ?? [])),
    priority: records.ref('/service/priorities', priorityNames[template.priority - 1] ?? 'No SLA'),
    severity: level,
    impact: impactOf(template.priority, random),
    source: records.ref('/service/sources', drawSource(context, template)),
    serviceLocation: records.ref('/service/locations', template.board === 'Field Service' ? 'On-Site' : 'Remote'),
    sla: records.ref('/service/SLAs', 'Standard SLA'),
    location: records.ref('/system/locations', location),
    department: records.ref('/system/departments', department),
    ...(company.agreement !== undefined && { agreement: { id: company.agreement } }),
    ...(random.chance(0.2) && { requiredDate: moment(toWeekday(entered + template.priority * 2 * day)) }),
    budgetHours: template.hours,
    automaticEmailContactFlag: true,
    billTime: 'NoDefault',
    customFields: customValues(context, subject, state),
  };
}

/** With the severity it makes the priority by the table of the service levels. */
function impactOf(priority: number, random: DemoContext['random']): 'Low' | 'Medium' | 'High' {
  if (priority === 1) return 'High';
  const drawn = random.pick(['Low', 'Medium'] as const);
  return priority === 2 ? 'Medium' : drawn;
}

function customValues({ records, random }: DemoContext, subject: Subject, { closed }: TicketState): DemoFieldValue[] {
  return fieldValues(records, {
    'Users Affected': subject.template.priority === 1 ? subject.company.employees : 1,
    ...(closed && { 'Root Cause': random.pick(['Hardware', 'Software', 'User', 'Vendor']) }),
  });
}

function contactFields(contact: ContactTarget | undefined): Record<string, unknown> {
  if (contact === undefined) return {};
  return {
    contact: { id: contact.id },
    contactName: contact.name,
    contactPhoneNumber: contact.phone,
    contactEmailAddress: contact.email,
  };
}

function drawSource({ random }: DemoContext, { board }: TicketTemplate): string {
  if (board === 'Monitoring') return 'Monitoring';
  if (board === 'Internal') return 'Internal';
  return random.weighted([
    [5, 'Phone'],
    [5, 'Email Connector'],
    [2, 'Customer Portal'],
    [1, 'Chat'],
  ]);
}

/** Who has a ticket that somebody started on. */
export function whoWorks(context: DemoContext, { board }: TicketTemplate, technician: string, started: boolean) {
  const { records } = context;
  if (!started) return {};
  return {
    owner: member(context, technician),
    workType: records.ref('/time/workTypes', board === 'Field Service' ? 'On-Site' : 'Remote'),
  };
}
