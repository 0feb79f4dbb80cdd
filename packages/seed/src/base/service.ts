import { names, type SeedTable, to } from '../making/seed-table.ts';
import { type BoardSpec, boardTables, projectStatuses, serviceStatuses } from './board-tables.ts';

const priorities: readonly (readonly [name: string, color: string])[] = [
  ['Priority 1 - Emergency Response', 'Red'],
  ['Priority 2 - Quick Response', 'Orange'],
  ['Priority 3 - Normal Response', 'Yellow'],
  ['Priority 4 - Scheduled Maintenance', 'Green'],
  ['No SLA', 'White'],
];

/** Priorities, severities, impacts, sources, task codes. */
export const serviceSetupTables: readonly SeedTable[] = [
  {
    path: '/service/priorities',
    key: 'name',
    rows: priorities.map(([name, color], at) => ({
      name,
      color,
      sortOrder: at + 1,
      urgencySortOrder: String(at + 1),
      level: name === 'No SLA' ? 'None' : `Level${at + 1}`,
      ...(at === 2 && { defaultFlag: true }),
    })),
  },
  {
    path: '/service/severities',
    key: 'name',
    rows: [
      { name: 'Low', description: 'One user or a small group is affected.' },
      { name: 'Medium', description: 'A department or a large group of users is affected.', defaultFlag: true },
      { name: 'High', description: 'The whole company is affected.' },
    ],
  },
  {
    path: '/service/impacts',
    key: 'name',
    rows: [
      { name: 'Low', description: 'Work can go on, with some inconvenience.' },
      { name: 'Medium', description: 'Work is hindered.', defaultFlag: true },
      { name: 'High', description: 'Work has stopped.' },
    ],
  },
  names(
    '/service/sources',
    [
      'Phone',
      'Email Connector',
      'Customer Portal',
      'Chat',
      'Monitoring',
      'Call Center',
      'Project',
      'Sales',
      'Internal',
      'Walk-In',
    ],
    'Phone',
  ),
  {
    path: '/service/codes',
    key: 'name',
    rows: [
      ['Diagnose', 'Find the cause'],
      ['Repair', 'Do the work'],
      ['Verify', 'Check with the user that it works'],
      ['Document', 'Write down what was done'],
      ['Order', 'Order parts or licenses'],
    ].map(([name, description]) => ({ name, description })),
  },
];

const slaTargets: readonly (readonly [priority: string, respond: number, plan: number, resolve: number])[] = [
  ['Priority 1 - Emergency Response', 1, 2, 4],
  ['Priority 2 - Quick Response', 2, 4, 8],
  ['Priority 3 - Normal Response', 4, 8, 24],
  ['Priority 4 - Scheduled Maintenance', 24, 48, 120],
];

const matrix: Readonly<Record<string, number>> = {
  hiImpactHiUrgency: 0,
  hiImpactMedUrgency: 1,
  hiImpactLowUrgency: 2,
  medImpactHiUrgency: 1,
  medImpactMedUrgency: 2,
  medImpactLowUrgency: 3,
  lowImpactHiUrgency: 2,
  lowImpactMedUrgency: 2,
  lowImpactLowUrgency: 3,
};

const matrixFields = Object.fromEntries(
  Object.entries(matrix).map(([field, at]) => [field, to('/service/priorities', priorities[at]?.[0] ?? '')]),
);

/** Service level agreements with their hours to respond, plan and resolve. */
export const slaTables: readonly SeedTable[] = [
  {
    path: '/service/SLAs',
    key: 'name',
    rows: [
      sla('Standard SLA', 'MyCalendar', 1, { defaultFlag: true }),
      sla('Around the Clock SLA', 'AllHours', 2),
      sla('Premium SLA', 'Custom', 3, { customCalendar: to('/schedule/calendars', 'Extended Hours') }),
    ],
  },
  slaPriorities('Standard SLA', 1),
  slaPriorities('Around the Clock SLA', 0.75),
  slaPriorities('Premium SLA', 0.5),
];

function sla(name: string, basedOn: string, applicationOrder: number, more = {}): Record<string, unknown> {
  const hours = { respondHours: 4, respondPercent: 90, planWithin: 8, planWithinPercent: 90, resolutionHours: 24 };
  return { name, basedOn, applicationOrder, ...matrixFields, ...hours, resolutionPercent: 90, ...more };
}

function slaPriorities(name: string, factor: number): SeedTable {
  const rows = slaTargets.map(([priority, respond, plan, resolve]) => ({
    priority: to('/service/priorities', priority),
    respondHours: respond * factor,
    respondPercent: 90,
    planWithin: plan * factor,
    planWithinPercent: 90,
    resolutionHours: resolve * factor,
    resolutionPercent: 90,
  }));
  return { path: `/service/SLAs/[${name}]/priorities`, rows };
}

const helpDesk: BoardSpec = {
  name: 'Help Desk',
  department: 'Professional Services',
  statuses: serviceStatuses,
  types: {
    Incident: ['Desktop', 'Server', 'Network', 'Email', 'Application', 'Printer', 'Phone', 'Security'],
    'Service Request': ['Desktop', 'Email', 'Application', 'New User', 'Departing User', 'Access', 'Quote'],
    Maintenance: ['Server', 'Network', 'Backup', 'Updates'],
    Question: ['How To', 'Billing'],
  },
  items: ['Hardware', 'Software', 'Configuration'],
  teams: [{ name: 'Service Team', members: ['Tech1', 'Admin1'] }],
};

const projects: BoardSpec = {
  name: 'Projects',
  department: 'Projects',
  project: true,
  statuses: projectStatuses,
  types: {
    Implementation: ['Planning', 'Procurement', 'Installation', 'Migration', 'Testing', 'Training'],
    Assessment: ['Discovery', 'Reporting'],
  },
  items: ['Hardware', 'Software', 'Configuration'],
  teams: [{ name: 'Project Team', members: ['Admin1', 'Tech1'] }],
};

/** A service board and a project board. */
export const firstBoardTables: readonly SeedTable[] = [
  ...boardTables(helpDesk),
  ...boardTables(projects),
  {
    path: '/project/boards/[Projects@/service/boards]/teams',
    key: 'name',
    rows: [
      {
        name: 'Project Team',
        location: to('/system/locations', 'Main Office'),
        department: to('/system/departments', 'Projects'),
        defaultFlag: true,
      },
    ],
  },
];
