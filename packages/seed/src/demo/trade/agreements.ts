import { day, midnight } from '../../making/moments.ts';
import type { Stamp } from '../../making/seeder.ts';
import { prices } from '../catalog.ts';
import { type DemoCompany, type DemoContext, stampAt } from '../demo-context.ts';

/** An agreement of a company, as far as invoices and tickets need it. */
export interface DemoAgreement {
  readonly id: number;
  readonly company: DemoCompany;
  /** The first day that it is billed for, milliseconds. */
  readonly billStart: number;
}

/** For so many months agreements have been billed here, the present one among them: as long as goods have been sold. */
export const billedMonths = 12;

/** Midnight of the first of the month that lies so many months back. */
export function firstOfMonth(now: number, back: number): number {
  const date = new Date(now);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - back, 1);
}

type Addition = readonly [item: string, quantity: number];

/** Makes the agreements of the clients, one or two each, with their additions. */
export async function createAgreements(
  context: DemoContext,
  companies: readonly DemoCompany[],
): Promise<DemoAgreement[]> {
  const made: DemoAgreement[] = [];
  for (const company of companies.filter(({ status }) => status !== 'prospect')) {
    made.push(await createAgreement(context, company, 'Managed Services', serviceAdditions(context, company)));
    if (context.random.chance(0.45))
      made.push(
        await createAgreement(context, company, 'Backup and Recovery', [
          ['BK-SERVER', 1],
          ['BK-WS', Math.ceil(company.employees / 4)],
        ]),
      );
  }
  return made;
}

function serviceAdditions({ random }: DemoContext, { employees }: DemoCompany): Addition[] {
  return [
    ['MS-USER', Math.ceil(employees * 0.7)],
    ['MS-SERVER', random.integer(1, 3)],
    ['OFFICE-STD', Math.ceil(employees * 0.7)],
    ...(random.chance(0.5) ? [['MS-SECURITY', Math.ceil(employees * 0.7)] as const] : []),
  ];
}

async function createAgreement(
  context: DemoContext,
  company: DemoCompany,
  type: string,
  additions: readonly Addition[],
): Promise<DemoAgreement> {
  const { records, random } = context;
  const start = company.since + random.integer(5, 40) * day;
  const name = `${company.name} ${type}`;
  const stamp = stampAt(start, company.manager);
  const billStart = Math.max(start, firstOfMonth(context.now, billedMonths - 1));
  const body = agreementBody(context, company, { name, type, start, billStart });
  const id = await records.seeder.create('/finance/agreements', body, stamp);
  for (const [at, addition] of additions.entries())
    await records.seeder.create(
      `/finance/agreements/${id}/additions`,
      additionBody(context, addition, billStart, at),
      stamp,
    );
  await coverConfigurations(context, company, id, stamp);
  if (type === 'Managed Services') await agreeTerms(context, id, stamp);
  return { id, company, billStart };
}

/** The network and the servers are covered, and now and then a client is granted something. */
async function coverConfigurations({ records, random }: DemoContext, company: DemoCompany, id: number, stamp: Stamp) {
  for (const { id: configuration } of company.configurations.slice(0, 2))
    await records.seeder.create(`/finance/agreements/${id}/configurations`, { id: configuration }, stamp);
  const credit = { amount: -50, description: 'Credit for the outage', effectiveDate: stamp.at };
  if (random.chance(0.2)) await records.seeder.create(`/finance/agreements/${id}/adjustments`, credit, stamp);
}

/** An engineer has a price of his own, nights cost more, and neither consultants nor journeys are covered. */
async function agreeTerms({ records }: DemoContext, id: number, stamp: Stamp): Promise<void> {
  const role = (name: string) => records.ref('/time/workRoles', name);
  const type = (name: string) => records.ref('/time/workTypes', name);
  const afterHours = {
    rateType: 'Multiplier',
    rate: 1.5,
    billTime: 'Billable',
    overageRateType: 'Multiplier',
    overageRate: 2,
  };
  const rows: Readonly<Record<string, Record<string, unknown>>> = {
    workroles: { workRole: role('Engineer'), rateType: 'Custom', rate: 135 },
    worktypes: { workType: type('After Hours'), ...afterHours },
    workRoleExclusions: { workRole: role('Consultant') },
    workTypeExclusions: { workType: type('Travel') },
  };
  for (const [part, body] of Object.entries(rows))
    await records.seeder.create(`/finance/agreements/${id}/${part}`, body, stamp);
}

function agreementBody(
  { records, random, now }: DemoContext,
  company: DemoCompany,
  { name, type, start, billStart }: { name: string; type: string; start: number; billStart: number },
): Record<string, unknown> {
  const ended = company.status === 'former';
  const end = now - random.integer(30, 200) * day;
  const party = {
    company: { id: company.id },
    contact: { id: company.contacts[0]?.id },
    site: { id: company.sites[0] },
  };
  return {
    name,
    type: records.ref('/finance/agreements/types', type),
    ...party,
    billToCompany: party.company,
    billToContact: party.contact,
    billToSite: party.site,
    location: records.ref('/system/locations', company.office),
    department: records.ref('/system/departments', 'Professional Services'),
    startDate: midnight(start),
    billStartDate: midnight(billStart),
    noEndingDateFlag: !ended,
    ...(ended && {
      endDate: midnight(end),
      cancelledFlag: true,
      dateCancelled: midnight(end),
      reasonCancelled: 'Left',
    }),
    ...billing({ records }, type),
  };
}

function billing({ records }: Pick<DemoContext, 'records'>, type: string): Record<string, unknown> {
  const service = type === 'Managed Services';
  return {
    sla: records.ref('/service/SLAs', 'Standard SLA'),
    applicationUnits: 'Hours',
    applicationCycle: 'CalendarMonth',
    applicationUnlimitedFlag: service,
    coverAgreementTime: service,
    coverAgreementProduct: !service,
    employeeCompRate: 'Hourly',
    employeeCompNotExceed: 'Billing',
    billingCycle: records.ref('/finance/billingCycles', 'Monthly'),
    billingTerms: records.ref('/finance/billingTerms', 'Net 30 days'),
    invoicingCycle: 'CalendarYear',
    invoiceTemplate: records.ref('/finance/invoiceTemplateSetups', 'Agreement Invoice'),
    billAmount: 0,
    billTime: 'NoDefault',
    billExpenses: 'Billable',
    billProducts: 'Billable',
    periodType: 'Current',
    currency: records.ref('/finance/currencies', 'USD'),
  };
}

function additionBody(
  { records }: DemoContext,
  addition: Addition,
  billStart: number,
  at: number,
): Record<string, unknown> {
  const [item, quantity] = addition;
  const { cost, price, description } = prices.get(item) ?? { cost: 0, price: 0, description: item };
  return {
    product: records.ref('/procurement/catalog', item),
    quantity,
    lessIncluded: 0,
    unitPrice: price,
    unitCost: cost,
    billCustomer: 'Billable',
    effectiveDate: midnight(billStart),
    description,
    invoiceDescription: description,
    sequenceNumber: at + 1,
  };
}
