import { day, midnight } from '../../making/moments.ts';
import { type SeedTable, to } from '../../making/seed-table.ts';
import { type DemoCompany, type DemoContext, stampAt } from '../demo-context.ts';

type Line = readonly [name: string, type: string, subType: string, status: string, start: number, end: number];

/** Start and end in days from now. */
const campaigns: readonly Line[] = [
  ['Spring newsletter', 'Email', 'Newsletter', 'Completed', -250, -190],
  ['Security webinar', 'Event', 'Webinar', 'Completed', -120, -119],
  ['Refer a neighbour', 'Referral', 'Client Referral', 'Active', -60, 60],
  ['Hosted phones lunch', 'Event', 'Lunch and Learn', 'Planned', 30, 31],
];

/** The campaign that opportunities of the last weeks came from. */
export const runningCampaign = 'Refer a neighbour';

/** Campaigns that are over, run, and are planned, and a track of what is done for a new client. */
export function marketingTables(now: number): readonly SeedTable[] {
  return [
    { path: '/marketing/campaigns', key: 'name', rows: campaigns.map((line) => campaignRow(line, now)) },
    { path: '/company/tracks', key: 'name', rows: [{ name: 'New Client' }] },
    {
      path: '/company/tracks/[New Client]/actions',
      rows: [
        {
          notifyType: 'CreateActivity',
          activityType: to('/sales/activities/types', 'Call'),
          activityStatus: to('/sales/activities/statuses', 'Open'),
          subject: 'Welcome call',
          daysToExecute: 7,
        },
      ],
    },
  ];
}

function campaignRow([name, type, subType, status, start, end]: Line, now: number) {
  return {
    name,
    type: to('/marketing/campaigns/types', type),
    subType: to('/marketing/campaigns/subTypes', subType),
    status: to('/marketing/campaigns/statuses', status),
    startDate: midnight(now + start * day),
    endDate: midnight(now + end * day),
    member: to('/system/members', 'EVaughn'),
    budgetRevenue: 12000,
    budgetCost: 800,
  };
}

/** Puts the first contact of every other client on the newsletter, and the companies among the maintenance notices. */
export async function joinGroups(context: DemoContext, clients: readonly DemoCompany[]): Promise<void> {
  const { records, now } = context;
  const group = (name: string): string => `/marketing/groups/${records.id('/marketing/groups', name)}`;
  for (const { id, contacts, manager } of clients.filter((_, at) => at % 2 === 0)) {
    const stamp = stampAt(now - 200 * day, manager);
    await records.seeder.create(`${group('Newsletter')}/contacts`, { id: contacts[0]?.id }, stamp);
    await records.seeder.create(`${group('Maintenance Notices')}/companies`, { id, defaultContactFlag: true }, stamp);
  }
}
