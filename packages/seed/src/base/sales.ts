import { names, type SeedTable, to } from '../making/seed-table.ts';

const activityTypes: readonly (readonly [name: string, points: number, flag?: string])[] = [
  ['Call', 1],
  ['Appointment', 5],
  ['Email', 1, 'emailFlag'],
  ['Task', 1],
  ['Demonstration', 8],
  ['Quote Follow-up', 3],
  ['Business Review', 8],
  ['Memo', 0, 'memoFlag'],
  ['History', 0, 'historyFlag'],
];

/** Activity types and statuses, opportunity words, sales order statuses. */
export const salesTables: readonly SeedTable[] = [
  {
    path: '/sales/activities/types',
    key: 'name',
    rows: activityTypes.map(([name, points, flag], at) => ({
      name,
      points,
      ...(flag !== undefined && { [flag]: true }),
      ...(at === 0 && { defaultFlag: true }),
    })),
  },
  {
    path: '/sales/activities/statuses',
    key: 'name',
    rows: [
      { name: 'Open', defaultFlag: true },
      { name: 'In Progress' },
      { name: 'Closed', closedFlag: true },
      { name: 'Closed with Follow-up', closedFlag: true, spawnFollowupFlag: true },
      { name: 'Cancelled', closedFlag: true },
    ],
  },
  {
    path: '/sales/probabilities',
    key: 'probability',
    rows: [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map((probability) => ({ probability })),
  },
  {
    path: '/sales/stages',
    key: 'name',
    rows: [
      ['Prospecting', '10'],
      ['Qualification', '20'],
      ['Needs Analysis', '40'],
      ['Proposal', '60'],
      ['Negotiation', '80'],
      ['Closing', '90'],
    ].map(([name, probability], at) => ({
      name,
      probability: to('/sales/probabilities', probability ?? '0'),
      color: 'Blue',
      sequenceNumber: at + 1,
    })),
  },
  {
    path: '/sales/opportunities/statuses',
    key: 'name',
    rows: [
      { name: 'Open', defaultFlag: true },
      { name: 'Won', wonFlag: true, closedFlag: true },
      { name: 'Lost', lostFlag: true, closedFlag: true },
      { name: 'No Decision', lostFlag: true, closedFlag: true },
      { name: 'On Hold' },
    ],
  },
  names(
    '/sales/opportunities/types',
    ['New Business', 'Existing Client', 'Renewal', 'Hardware', 'Software', 'Project', 'Managed Services'],
    undefined,
    'description',
  ),
  {
    path: '/sales/opportunities/ratings',
    key: 'name',
    rows: ['Hot', 'Warm', 'Cold'].map((name, at) => ({ name, sortOrder: at + 1 })),
  },
  names('/sales/roles', ['Decision Maker', 'Influencer', 'Evaluator', 'Technical Buyer', 'End User']),
  {
    path: '/sales/orders/statuses',
    key: 'name',
    rows: [
      { name: 'New', sortOrder: 1, defaultFlag: true },
      { name: 'In Process', sortOrder: 2 },
      { name: 'Waiting on Products', sortOrder: 3 },
      { name: 'Ready to Ship', sortOrder: 4 },
      { name: 'Completed', sortOrder: 5, closedFlag: true },
      { name: 'Cancelled', sortOrder: 6, closedFlag: true },
    ],
  },
];

/** Campaign words and groups. */
export const marketingTables: readonly SeedTable[] = [
  names('/marketing/campaigns/statuses', ['Planned', 'Active', 'Completed', 'Cancelled'], 'Planned'),
  names('/marketing/campaigns/types', ['Email', 'Event', 'Referral', 'Web'], 'Email'),
  {
    path: '/marketing/campaigns/subTypes',
    key: 'name',
    rows: [
      { type: to('/marketing/campaigns/types', 'Email'), name: 'Newsletter' },
      { type: to('/marketing/campaigns/types', 'Event'), name: 'Webinar' },
      { type: to('/marketing/campaigns/types', 'Event'), name: 'Lunch and Learn' },
      { type: to('/marketing/campaigns/types', 'Referral'), name: 'Client Referral' },
      { type: to('/marketing/campaigns/types', 'Web'), name: 'Search Advertising' },
    ],
  },
  names('/marketing/groups', ['Newsletter', 'Executive Contacts', 'Maintenance Notices']),
];
