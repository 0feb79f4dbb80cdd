import type { BaseSeed } from './base/seed-base.ts';
import { createAgreements, type DemoAgreement } from './demo/agreements.ts';
import { catalogTables, makerTables } from './demo/catalog.ts';
import { createCompanies } from './demo/companies.ts';
import { leaveContacts } from './demo/contacts.ts';
import { demoBoardTables } from './demo/demo-boards.ts';
import { type DemoCompany, type DemoContext, demoContext } from './demo/demo-context.ts';
import { createDemoFields } from './demo/demo-fields.ts';
import { demoTargets } from './demo/demo-targets.ts';
import { createInvoices } from './demo/invoices.ts';
import { createActivities, createOpportunities } from './demo/sales-records.ts';
import { demoApiMembers, staffChanges, staffTables } from './demo/staff.ts';
import { createProjects } from './demo/work/projects.ts';
import { createTickets } from './demo/work/tickets.ts';
import { handInTimeSheets } from './demo/work/time-sheets.ts';
import { readMoment } from './making/moments.ts';
import { createRandom } from './making/random.ts';
import { applyChanges, createTables } from './making/seed-table.ts';
import type { Seeder } from './making/seeder.ts';
import type { CompanyTarget, TicketTargets } from './making/targets.ts';

/** What the demo depends on. */
export interface DemoOptions {
  /** `YYYY-MM-DDTHH:MM:SSZ`: the two years before it are filled. */
  readonly now: string;
  /** The same seed makes the same data. */
  readonly seed: number;
  /** How many tickets, project tickets included; 2,000 when not given. */
  readonly tickets?: number;
  /** Password of the members that are people: one that nobody knows, where nobody is to sign in as them. */
  readonly memberPassword: string;
}

/** What the demo made. Anything not listed is found in the base's `records`. */
export interface DemoSeed {
  readonly companies: readonly CompanyTarget[];
  readonly boards: ReadonlyMap<string, number>;
  readonly members: ReadonlyMap<string, number>;
  readonly apiMembers: {
    readonly administrator: number;
    readonly technician: number;
    readonly readOnly: number;
    readonly noAccess: number;
  };
  /** For `seedTickets`, to add more. */
  readonly targets: TicketTargets;
}

/** Fills a new tenant with a managed service provider and two years of its work. `base` must come from the same seeder. */
export async function seedDemo(seeder: Seeder, base: BaseSeed, options: DemoOptions): Promise<DemoSeed> {
  if (base.records.seeder !== seeder) throw new RangeError('The base was made with another seeder.');
  const records = base.records.through(seeder.asClient);
  const context = demoContext({ ...base, records }, readMoment(options.now), createRandom(options.seed));
  await createTables(records, staffTables(context.now, options.memberPassword));
  await applyChanges(records, staffChanges);
  await createTables(records, [...demoBoardTables, ...makerTables]);
  await createDemoFields(records);
  const made = await createCompanies(context);
  await createTables(records, catalogTables);
  const agreements = await createAgreements(context, made);
  const companies = made.map((company) => withAgreement(company, agreements));
  await createWork(context, companies, options.tickets ?? 2000);
  await createMoney(context, companies, agreements);
  await leaveContacts(context, companies);
  return summary(base, companies);
}

function withAgreement(company: DemoCompany, agreements: readonly DemoAgreement[]): DemoCompany {
  const agreement = agreements.find((each) => each.company.id === company.id)?.id;
  return agreement === undefined ? company : { ...company, agreement };
}

async function createWork(context: DemoContext, companies: readonly DemoCompany[], tickets: number): Promise<void> {
  const projects = await createProjects(
    context,
    companies.filter(({ status }) => status === 'client'),
  );
  await createTickets(context, companies, projects, tickets);
  await handInTimeSheets(context);
}

async function createMoney(
  context: DemoContext,
  companies: readonly DemoCompany[],
  agreements: readonly DemoAgreement[],
): Promise<void> {
  await createOpportunities(context, companies);
  await createActivities(context, companies, 120);
  await createInvoices(
    context,
    companies.filter(({ status }) => status === 'client'),
    agreements,
  );
}

function summary(base: BaseSeed, companies: readonly DemoCompany[]): DemoSeed {
  const { records } = base;
  const apiMember = (identifier: string): number => records.id('/system/apiMembers', identifier);
  return {
    companies,
    boards: records.all('/service/boards'),
    members: records.all('/system/members'),
    apiMembers: {
      administrator: base.apiMembers.administrator,
      technician: apiMember(demoApiMembers.technician),
      readOnly: apiMember(demoApiMembers.readOnly),
      noAccess: apiMember(demoApiMembers.noAccess),
    },
    targets: demoTargets(records, companies),
  };
}
