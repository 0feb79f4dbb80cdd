import { type SeedTable, to } from '../making/seed-table.ts';

const kpis: Readonly<Record<string, readonly (readonly [name: string, dateFilter: string])[]>> = {
  Service: [
    ['Tickets Opened', 'This Week'],
    ['Tickets Closed', 'This Week'],
    ['Open Tickets', 'Today'],
    ['Tickets Past Their Service Level', 'Today'],
  ],
  Time: [
    ['Actual Hours', 'This Week'],
    ['Billable Hours', 'This Week'],
    ['Utilization', 'This Week'],
  ],
  Sales: [
    ['Opportunities Won', 'This Month'],
    ['Open Pipeline', 'Today'],
    ['Activities Completed', 'This Week'],
  ],
  Finance: [
    ['Invoiced Amount', 'This Month'],
    ['Agreement Revenue', 'This Month'],
    ['Open Balance', 'Today'],
  ],
  Project: [
    ['Projects Past Their Estimate', 'Today'],
    ['Project Hours', 'This Week'],
  ],
};

const categories = Object.keys(kpis);

const setupScreens: readonly (readonly [module: string, screens: readonly string[]])[] = [
  ['Company', ['Company Status', 'Company Type', 'Contact Type', 'Configuration Type', 'Market', 'Team Role']],
  ['Finance', ['Agreement Type', 'Billing Status', 'Billing Terms', 'Currency', 'Tax Code', 'Work Role', 'Work Type']],
  ['Marketing', ['Campaign Status', 'Campaign Type', 'Group']],
  ['Procurement', ['Category', 'Manufacturer', 'Product Type', 'Unit of Measure', 'Warehouse']],
  ['Project', ['Project Status', 'Project Template', 'Project Type']],
  ['Sales', ['Activity Type', 'Opportunity Stage', 'Opportunity Status', 'Opportunity Type', 'Sales Probability']],
  ['Service', ['Board', 'Knowledge Base Category', 'Priority', 'Service Level', 'Source', 'Survey']],
  [
    'System',
    ['Custom Fields', 'Department', 'Location', 'Member', 'Security Role', 'Standard Notes', 'Workflow Rules'],
  ],
  ['Time & Expense', ['Charge Code', 'Expense Type', 'Time Period', 'Time Accrual']],
];

const hostedScreens: readonly (readonly [screenId: string, name: string])[] = [
  ['sr100', 'Service Ticket'],
  ['cp100', 'Company'],
  ['ct300', 'Contact'],
  ['cf100', 'Configuration'],
  ['ag100', 'Agreement'],
  ['in100', 'Invoice'],
  ['pm100', 'Project'],
  ['so100', 'Opportunity'],
  ['so200', 'Activity'],
  ['so300', 'Sales Order'],
  ['po100', 'Purchase Order'],
  ['mm100', 'Member'],
];

/** Weights by which the grade of a managed machine counts its operating system: the newer, the better. */
const gradeWeights: readonly (readonly [osName: string, weight: number])[] = [
  ['Windows 11', 100],
  ['Windows 10', 80],
  ['Windows Server 2025', 100],
  ['Windows Server 2022', 90],
  ['Windows Server 2019', 70],
  ['Windows Server 2016', 50],
  ['macOS', 90],
  ['Linux', 90],
];

/** What the product comes with and nobody makes: indicators, lists of screens, weights (evidence: system/lookups). */
export const lookupTables: readonly SeedTable[] = [
  {
    path: '/system/kpiCategories',
    key: 'name',
    rows: categories.map((name, at) => ({ name, sortOrder: at + 1 })),
  },
  {
    path: '/system/kpis',
    key: 'name',
    rows: categories.flatMap((category) =>
      (kpis[category] ?? []).map(([name, dateFilter], at) => ({
        name,
        category: to('/system/kpiCategories', category),
        dateFilter,
        sortOrder: at + 1,
      })),
    ),
  },
  {
    path: '/system/setupScreens',
    rows: setupScreens.flatMap(([module, screens]) =>
      screens.map((name) => ({
        category: 'General',
        name,
        description: name,
        moduleDescription: module,
        moduleIdentifier: module.replaceAll(/\W/g, ''),
        moduleName: module,
      })),
    ),
  },
  {
    path: '/system/connectWiseHostedScreens',
    rows: hostedScreens.map(([screenId, name]) => ({ screenId, name })),
  },
  {
    path: '/system/osgradeweights',
    rows: gradeWeights.map(([osName, osGradeWeight]) => ({ osName, osGradeWeight })),
  },
  { path: '/system/mycompany/reportingServices', rows: [{}] },
];
