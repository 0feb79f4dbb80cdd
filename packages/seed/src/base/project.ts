import { names, type SeedTable, to } from '../making/seed-table.ts';

const indicators: readonly (readonly [name: string, color: string])[] = [
  ['Not Started', 'Gray'],
  ['On Track', 'Green'],
  ['At Risk', 'Yellow'],
  ['Off Track', 'Red'],
  ['Complete', 'Blue'],
  ['Custom', 'White'],
];

const indicator = (name: string): unknown => to('/project/statusIndicators', name);

/** Project types, statuses, phase statuses and roles. */
export const projectTables: readonly SeedTable[] = [
  {
    path: '/project/statusIndicators',
    key: 'name',
    rows: indicators.map(([name, color]) => ({ identifier: name.replaceAll(' ', ''), name, color })),
  },
  names(
    '/project/projectTypes',
    ['Implementation', 'Migration', 'Upgrade', 'Assessment', 'Internal'],
    'Implementation',
  ),
  {
    path: '/project/statuses',
    key: 'name',
    rows: [
      { name: 'New', defaultFlag: true, statusIndicator: indicator('Not Started') },
      { name: 'In Progress', statusIndicator: indicator('On Track') },
      { name: 'At Risk', statusIndicator: indicator('At Risk') },
      { name: 'On Hold', noTimeFlag: true, statusIndicator: indicator('Off Track') },
      { name: 'Completed', statusIndicator: indicator('Complete') },
      { name: 'Closed', closedFlag: true, noTimeFlag: true, statusIndicator: indicator('Complete') },
      { name: 'Cancelled', closedFlag: true, noTimeFlag: true, statusIndicator: indicator('Off Track') },
    ],
  },
  {
    path: '/project/phaseStatuses',
    key: 'name',
    rows: [
      { name: 'Open', defaultFlag: true, statusIndicator: indicator('Not Started') },
      { name: 'In Progress', statusIndicator: indicator('On Track') },
      { name: 'Closed', closedFlag: true, collapsedFlag: true, statusIndicator: indicator('Complete') },
    ],
  },
  {
    path: '/project/securityRoles',
    key: 'name',
    rows: [
      { name: 'Project Manager', managerRoleFlag: true },
      { name: 'Project Team Member' },
      { name: 'Project Contact', defaultContactFlag: true },
    ],
  },
];
