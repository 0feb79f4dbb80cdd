import { day, hour, midnight, toWeekday } from '../../making/moments.ts';
import { type DemoCompany, type DemoContext, member, stampAt } from '../demo-context.ts';
import { technicians } from '../staff.ts';
import { type ProjectTemplate, projectTemplates } from './project-table.ts';
import type { TicketPlan } from './ticket-plan.ts';
import { storyOf } from './ticket-story.ts';

const phaseDays = 12;
const manager = 'NFairlie';

/** A project as made, and what its phases and tickets are made with. */
interface Running {
  readonly id: number;
  readonly company: DemoCompany;
  readonly template: ProjectTemplate;
  readonly start: number;
}

/** Makes projects of clients with their phases and teams, and plans their tickets. */
export async function createProjects(context: DemoContext, clients: readonly DemoCompany[]): Promise<TicketPlan[]> {
  const plans: TicketPlan[] = [];
  for (const [at, company] of context.random.shuffled(clients).slice(0, 20).entries()) {
    const template = projectTemplates[at % projectTemplates.length] as ProjectTemplate;
    const start = toWeekday(context.now - (700 - at * 35 + context.random.integer(0, 20)) * day);
    const id = await createProject(context, company, template, start);
    plans.push(...(await createPhases(context, { id, company, template, start })));
  }
  return plans;
}

function endOf({ phases }: ProjectTemplate, start: number): number {
  return start + phases.length * phaseDays * day;
}

async function createProject(context: DemoContext, company: DemoCompany, template: ProjectTemplate, start: number) {
  const { records } = context;
  const stamp = stampAt(Math.min(start - 5 * day, context.now), manager);
  const id = await records.seeder.create('/project/projects', projectBody(context, company, template, start), stamp);
  for (const identifier of context.random.shuffled(technicians.projects.slice(0, 3)).slice(0, 2)) {
    const projectRole = records.ref('/project/securityRoles', 'Project Team Member');
    const body = { member: member(context, identifier), projectRole };
    await records.seeder.create(`/project/projects/${id}/teamMembers`, body, stamp);
  }
  return id;
}

function projectBody(context: DemoContext, company: DemoCompany, template: ProjectTemplate, start: number) {
  const { records, random, now } = context;
  const end = endOf(template, start);
  const hours = template.phases.flatMap(([, tickets]) => tickets).reduce((sum, [, each]) => sum + each, 0);
  return {
    name: `${company.name} ${template.name}`,
    description: template.description,
    type: records.ref('/project/projectTypes', template.type),
    status: records.ref('/project/statuses', start > now ? 'New' : 'In Progress'),
    board: records.ref('/service/boards', 'Projects'),
    company: { id: company.id },
    contact: { id: company.contacts[0]?.id },
    site: { id: company.sites[0] },
    manager: member(context, manager),
    location: records.ref('/system/locations', 'Main Office'),
    department: records.ref('/system/departments', 'Projects'),
    estimatedStart: midnight(start),
    estimatedEnd: midnight(end),
    estimatedHours: hours,
    budgetHours: hours,
    budgetAnalysis: 'ActualHours',
    billingMethod: random.pick(['ActualRates', 'FixedFee']),
    billingAmount: hours * 165,
    billingRateType: 'WorkRole',
    billTime: 'Billable',
    billExpenses: 'Billable',
    billProducts: 'Billable',
    billToCompany: { id: company.id },
    currency: records.ref('/finance/currencies', 'USD'),
  };
}

async function createPhases(context: DemoContext, running: Running): Promise<TicketPlan[]> {
  const plans: TicketPlan[] = [];
  for (const [at, [name, tickets]] of running.template.phases.entries()) {
    const start = running.start + at * phaseDays * day;
    const hours = tickets.reduce((sum, [, each]) => sum + each, 0);
    const body = phaseBody(context, name, at, start, hours);
    const stamp = stampAt(Math.min(running.start - 4 * day, context.now), manager);
    const phase = await context.records.seeder.create(`/project/projects/${running.id}/phases`, body, stamp);
    for (const [step, [summary, each]] of tickets.entries()) {
      const wbsCode = `${at + 1}.${step + 1}`;
      plans.push(planProjectTicket(context, running, { phase, wbsCode, summary, hours: each, start }));
    }
  }
  return plans;
}

function phaseBody({ records, now }: DemoContext, description: string, at: number, start: number, hours: number) {
  const end = start + (phaseDays - 1) * day;
  const status = start < now ? 'In Progress' : 'Open';
  return {
    description,
    wbsCode: String(at + 1),
    board: records.ref('/service/boards', 'Projects'),
    status: records.ref('/project/phaseStatuses', status),
    startDate: midnight(start),
    endDate: midnight(end),
    deadlineDate: midnight(end),
    budgetHours: hours,
    billTime: 'Billable',
    billExpenses: 'Billable',
    billProducts: 'Billable',
  };
}

interface Step {
  readonly phase: number;
  readonly wbsCode: string;
  readonly summary: string;
  readonly hours: number;
  readonly start: number;
}

function planProjectTicket(context: DemoContext, running: Running, step: Step): TicketPlan {
  const { records, random, now } = context;
  const entered = Math.min(running.start - 3 * day + 14 * hour, now - hour);
  const end = toWeekday(step.start + random.integer(2, phaseDays - 3) * day) + 19 * hour;
  const closed = end < now;
  const started = step.start < now;
  const technician = random.pick(technicians.projects);
  const template = {
    board: 'Projects',
    problem: `${step.summary}.`,
    fix: `${step.summary} done as planned.`,
    hours: step.hours,
  };
  const state = { closed, end: closed ? end : Math.max(entered, now - hour) };
  const story = storyOf(random, {
    template,
    entered,
    now,
    state,
    started,
    technician,
    contact: undefined,
    fill: (text) => text,
  });
  const closedStatus = records.ref(`${projectBoard(context)}/statuses`, 'Closed');
  const status = records.ref(`${projectBoard(context)}/statuses`, started ? 'In Progress' : 'New');
  return {
    path: '/project/tickets',
    entered,
    by: manager,
    body: { ...projectTicketBody(context, running, step), status },
    ...(closed && { ending: { at: end, by: technician, fields: { status: closedStatus } } }),
    forClient: true,
    billableOption: 'Billable',
    ...story,
    location: 'Main Office',
    department: 'Projects',
  };
}

function projectBoard({ records }: DemoContext): string {
  return `/service/boards/${records.id('/service/boards', 'Projects')}`;
}

function projectTicketBody(context: DemoContext, running: Running, step: Step) {
  const { records } = context;
  const { company, template } = running;
  const board = projectBoard(context);
  const type = template.type === 'Assessment' ? 'Assessment' : 'Implementation';
  return {
    summary: step.summary,
    project: { id: running.id },
    phase: { id: step.phase },
    wbsCode: step.wbsCode,
    board: records.ref('/service/boards', 'Projects'),
    type: records.ref(`${board}/types`, type),
    company: { id: company.id },
    contact: { id: company.contacts[0]?.id },
    site: { id: company.sites[0] },
    priority: records.ref('/service/priorities', 'Priority 4 - Scheduled Maintenance'),
    source: records.ref('/service/sources', 'Project'),
    budgetHours: step.hours,
    location: records.ref('/system/locations', 'Main Office'),
    department: records.ref('/system/departments', 'Projects'),
  };
}
