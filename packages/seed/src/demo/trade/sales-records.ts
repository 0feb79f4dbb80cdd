import { day, hour, midnight, moment, toWeekday } from '../../making/moments.ts';
import type { Stamp } from '../../making/seeder.ts';
import { type DemoCompany, type DemoContext, member, stampAt } from '../demo-context.ts';
import { runningCampaign } from '../setup/marketing.ts';

const ideas: readonly (readonly [name: string, type: string, forecastType: string, revenue: number])[] = [
  ['Managed services', 'Managed Services', 'Agreement', 28000],
  ['Laptop refresh', 'Hardware', 'Product', 14500],
  ['Server replacement', 'Project', 'Product', 11800],
  ['Hosted phones', 'New Business', 'Agreement', 7200],
  ['Security monitoring', 'Existing Client', 'Agreement', 5400],
  ['Network renewal', 'Project', 'Service', 16900],
  ['License renewal', 'Renewal', 'Product', 6300],
  ['Backup upgrade', 'Existing Client', 'Agreement', 4100],
];

type Idea = (typeof ideas)[number];

/** Makes opportunities (about one and a half for each company) with a forecast line and a note. */
export async function createOpportunities(context: DemoContext, companies: readonly DemoCompany[]): Promise<number> {
  const wanted = companies.flatMap((company) => (context.random.chance(0.5) ? [company, company] : [company]));
  for (const company of wanted) await createOpportunity(context, company, context.random.pick(ideas));
  return wanted.length;
}

async function createOpportunity(context: DemoContext, company: DemoCompany, idea: Idea): Promise<void> {
  const { records, random, now } = context;
  const began = now - random.integer(5, 600) * day;
  const status = now - began < 120 * day ? 'Open' : random.pick(['Won', 'Won', 'Lost', 'No Decision']);
  const stamp = stampAt(began, company.manager);
  const id = await records.seeder.create(
    '/sales/opportunities',
    opportunityBody(context, company, idea, began, status),
    stamp,
  );
  const forecast = { forecastItems: [forecastLine(context, idea, status)] };
  await records.seeder.act('POST /sales/opportunities/{parentId}/forecast', { parentId: id }, forecast, stamp);
  await nameInvolved(context, company, id, stamp);
  const note = { text: `Talked about ${idea[0].toLowerCase()} with ${company.contacts[0]?.name ?? company.name}.` };
  await records.seeder.create(`/sales/opportunities/${id}/notes`, note, stamp);
}

/** Who decides at the client, and who sells here. */
async function nameInvolved(context: DemoContext, company: DemoCompany, id: number, stamp: Stamp): Promise<void> {
  const { records } = context;
  const decider = { contact: { id: company.contacts[0]?.id }, role: records.ref('/sales/roles', 'Decision Maker') };
  await records.seeder.create(`/sales/opportunities/${id}/contacts`, decider, stamp);
  const seller = { type: 'Individual', member: member(context, company.manager), commissionPercent: 100 };
  await records.seeder.create(`/sales/opportunities/${id}/team`, seller, stamp);
}

function opportunityBody(
  context: DemoContext,
  company: DemoCompany,
  [idea, type]: Idea,
  began: number,
  status: string,
) {
  const { records, random } = context;
  const open = status === 'Open';
  const close = toWeekday(began + random.integer(40, 110) * day);
  const stage = open
    ? random.pick(['Prospecting', 'Qualification', 'Needs Analysis', 'Proposal', 'Negotiation'])
    : 'Closing';
  const chance = open ? random.pick(['20', '40', '60', '80']) : status === 'Won' ? '100' : '0';
  return {
    name: `${idea} for ${company.name}`.slice(0, 100),
    type: records.ref('/sales/opportunities/types', type),
    stage: records.ref('/sales/stages', stage),
    status: records.ref('/sales/opportunities/statuses', status),
    probability: records.ref('/sales/probabilities', chance),
    rating: records.ref('/sales/opportunities/ratings', random.pick(['Hot', 'Warm', 'Cold'])),
    primarySalesRep: member(context, company.manager),
    company: { id: company.id },
    contact: { id: company.contacts[0]?.id },
    site: { id: company.sites[0] },
    locationId: records.id('/system/locations', company.office),
    businessUnitId: records.id('/system/departments', 'Sales'),
    ...(open && { campaign: records.ref('/marketing/campaigns', runningCampaign) }),
    expectedCloseDate: midnight(close),
    dateBecameLead: midnight(began),
    currency: records.ref('/finance/currencies', 'USD'),
  };
}

function forecastLine({ records, random }: DemoContext, [idea, , forecastType, usual]: Idea, status: string) {
  const revenue = Math.round(usual * (0.6 + random.next() * 0.9));
  const cost = Math.round(revenue * (0.55 + random.next() * 0.2));
  return {
    forecastDescription: idea,
    forecastType,
    status: records.ref('/sales/opportunities/statuses', status),
    quantity: 1,
    revenue,
    cost,
    percentage: 100,
    includeFlag: true,
    sequenceNumber: 1,
  };
}

/** Makes sales activities: calls and reviews, done ones and some that are still to come. */
export async function createActivities(
  context: DemoContext,
  companies: readonly DemoCompany[],
  count: number,
): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    const company = context.random.pick(companies);
    const body = activityBody(context, company);
    await context.records.seeder.create('/sales/activities', body.fields, stampAt(body.entered, company.manager));
  }
}

function activityBody(
  context: DemoContext,
  company: DemoCompany,
): { fields: Record<string, unknown>; entered: number } {
  const { records, random, now } = context;
  const start = toWeekday(now + random.integer(-200, 20) * day - (now % day)) + random.integer(14, 20) * hour;
  const type = random.pick(['Call', 'Call', 'Appointment', 'Email', 'Business Review', 'Quote Follow-up']);
  const fields = {
    name: `${type} with ${company.name}`,
    type: records.ref('/sales/activities/types', type),
    status: records.ref('/sales/activities/statuses', start < now ? 'Closed' : 'Open'),
    company: { id: company.id },
    contact: { id: company.contacts[0]?.id },
    email: company.contacts[0]?.email,
    phoneNumber: company.contacts[0]?.phone,
    assignTo: member(context, company.manager),
    assignedBy: member(context, 'HMarlowe'),
    dateStart: moment(start),
    dateEnd: moment(start + hour / 2),
    scheduleStatus: records.ref('/schedule/statuses', 'Firm'),
    notes: 'Asked about plans for the coming months.',
  };
  return { fields, entered: Math.min(start - 3 * day, now - hour) };
}
