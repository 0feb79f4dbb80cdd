import { type BoardSpec, boardTables, serviceStatuses } from '../base/board-tables.ts';
import { idOf, type SeedTable, to } from '../making/seed-table.ts';

const monitoring: BoardSpec = {
  name: 'Monitoring',
  department: 'Network Operations',
  statuses: serviceStatuses,
  types: {
    Alert: ['Disk Space', 'Backup', 'Offline', 'Performance', 'Certificate', 'Security'],
    Maintenance: ['Updates', 'Reboot'],
  },
  items: ['Server', 'Workstation', 'Network Device'],
  teams: [{ name: 'Operations Team', members: ['DCastell', 'SWinslow'] }],
};

const fieldService: BoardSpec = {
  name: 'Field Service',
  department: 'Professional Services',
  location: 'West Office',
  statuses: serviceStatuses,
  types: {
    Installation: ['Workstation', 'Network', 'Cabling', 'Phone'],
    'Site Visit': ['Scheduled', 'Emergency'],
  },
  items: ['New', 'Replacement', 'Move'],
  teams: [{ name: 'Field Team', members: ['GIsland', 'RQuade', 'SWinslow'] }],
};

const internal: BoardSpec = {
  name: 'Internal',
  department: 'Administration',
  statuses: serviceStatuses,
  types: {
    'Internal IT': ['Equipment', 'Accounts', 'Tools'],
    Improvement: ['Documentation', 'Process'],
  },
  items: ['New', 'Change'],
  teams: [{ name: 'Internal Team', members: ['HMarlowe', 'SWinslow', 'TBrandt'] }],
};

const deskTeams: SeedTable = {
  path: '/service/boards/[Help Desk]/teams',
  key: 'name',
  rows: [
    { name: 'Tier 1', leader: 'LOkafor', others: ['TBrandt', 'MPetrane'] },
    { name: 'Tier 2', leader: 'HMarlowe', others: ['SWinslow', 'DCastell'] },
  ].map(({ name, leader, others }) => ({
    name,
    teamLeader: to('/system/members', leader),
    members: [leader, ...others].map((identifier) => idOf('/system/members', identifier)),
    locationId: idOf('/system/locations', 'Main Office'),
    businessUnitId: idOf('/system/departments', 'Professional Services'),
  })),
};

/** The service boards that the demo has beside `Help Desk` and `Projects`, and teams of the help desk. */
export const demoBoardTables: readonly SeedTable[] = [
  ...[monitoring, fieldService, internal].flatMap(boardTables).filter(({ path }) => !path.endsWith('Associations')),
  deskTeams,
];
