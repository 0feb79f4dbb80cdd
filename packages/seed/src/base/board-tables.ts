import { idOf, names, type SeedRow, type SeedTable, to } from '../making/seed-table.ts';

/** A board with all that belongs to it. */
export interface BoardSpec {
  readonly name: string;
  readonly department: string;
  readonly location?: string;
  readonly project?: boolean;
  readonly statuses: readonly SeedRow[];
  /** The types, each with its subtypes; the first is the default. */
  readonly types: Readonly<Record<string, readonly string[]>>;
  readonly items: readonly string[];
  readonly teams: readonly TeamSpec[];
}

/** A team of a board: members by identifier, the leader first. The first team of a board is its default. */
export interface TeamSpec {
  readonly name: string;
  readonly members: readonly [leader: string, ...others: string[]];
}

/** A row of a board status; those from Completed on are not shown on the board. */
function status(name: string, escalationStatus: string, portal: string, more: SeedRow = {}): SeedRow {
  return {
    name,
    escalationStatus,
    customerPortalDescription: portal,
    customerPortalFlag: true,
    displayOnBoard: true,
    ...more,
  };
}

const hidden = { displayOnBoard: false };
const closed = { closedStatus: true, timeEntryNotAllowed: true, ...hidden };

/** The usual statuses of a service board: `New` is the default, `Closed` and `Cancelled` are closed. */
export const serviceStatuses: readonly SeedRow[] = numbered([
  status('New', 'NotResponded', 'New', { defaultFlag: true }),
  status('New (Email Connector)', 'NotResponded', 'New'),
  status('New (Portal)', 'NotResponded', 'New'),
  status('Acknowledged', 'Responded', 'Acknowledged'),
  status('Assigned', 'Responded', 'Assigned'),
  status('Scheduled', 'ResolutionPlan', 'Scheduled'),
  status('In Progress', 'ResolutionPlan', 'In Progress'),
  status('Escalated', 'ResolutionPlan', 'In Progress'),
  status('Waiting on Client', 'NoEscalation', 'Waiting on You'),
  status('Waiting on Vendor', 'NoEscalation', 'Waiting on Vendor'),
  status('Waiting on Parts', 'NoEscalation', 'Waiting on Parts'),
  status('Client Responded', 'ResolutionPlan', 'In Progress'),
  status('Re-Opened', 'NotResponded', 'Re-Opened'),
  status('Completed', 'Resolved', 'Completed', hidden),
  status('Closed', 'Resolved', 'Closed', closed),
  status('Cancelled', 'Resolved', 'Cancelled', closed),
]);

/** The usual statuses of a project board. */
export const projectStatuses: readonly SeedRow[] = numbered([
  status('New', 'NotResponded', 'New', { defaultFlag: true }),
  status('Scheduled', 'ResolutionPlan', 'Scheduled'),
  status('In Progress', 'ResolutionPlan', 'In Progress'),
  status('On Hold', 'NoEscalation', 'On Hold'),
  status('Waiting on Client', 'NoEscalation', 'Waiting on You'),
  status('Ready for Review', 'ResolutionPlan', 'In Progress'),
  status('Completed', 'Resolved', 'Completed', hidden),
  status('Closed', 'Resolved', 'Closed', closed),
  status('Cancelled', 'Resolved', 'Cancelled', closed),
]);

function numbered(rows: readonly SeedRow[]): readonly SeedRow[] {
  return rows.map((row, at) => ({ ...row, sortOrder: at + 1 }));
}

/** The tables of a board: itself, statuses, types, subtypes of each type, items, teams. */
export function boardTables(spec: BoardSpec): readonly SeedTable[] {
  const board = `/service/boards/[${spec.name}]`;
  return [
    { path: '/service/boards', key: 'name', rows: [boardRow(spec)] },
    { path: `${board}/statuses`, key: 'name', rows: spec.statuses },
    { path: `${board}/types`, key: 'name', rows: typeRows(spec) },
    { path: `${board}/subtypes`, key: 'name', rows: subTypeRows(spec) },
    names(`${board}/items`, spec.items),
    ...itemTables(spec),
    { path: `${board}/teams`, key: 'name', rows: spec.teams.map((team, at) => teamRow(spec, team, at === 0)) },
  ];
}

/** Without work role and type of its own: time is in the role of whoever works. */
function boardRow({ name, department, location = 'Main Office', project = false }: BoardSpec): SeedRow {
  return {
    name,
    location: to('/system/locations', location),
    department: to('/system/departments', department),
    projectFlag: project,
    billTime: 'NoDefault',
    billExpense: 'NoDefault',
    billProduct: 'Billable',
    billUnapprovedTimeExpenseFlag: true,
    problemSort: 'Descending',
    resolutionSort: 'Descending',
    internalAnalysisSort: 'Descending',
    allSort: 'Descending',
    percentageCalculation: 'ActualHours',
    timeEntryDiscussionFlag: true,
    markFirstNoteIssueFlag: false,
    notifyEmailFrom: 'service@provider.example',
    notifyEmailFromName: 'Service Desk',
  };
}

function typeRows({ types, department }: BoardSpec): SeedRow[] {
  return Object.keys(types).map((name, at) => ({
    name,
    category: /Maintenance|Alert|Review/.test(name) ? 'Proactive' : 'Reactive',
    department: to('/system/departments', department),
    ...(at === 0 && { defaultFlag: true }),
  }));
}

/** Each subtype once, with the types that have it. */
function subTypeRows({ name, types }: BoardSpec): SeedRow[] {
  const subTypes = [...new Set(Object.values(types).flat())];
  const owners = (subType: string): string[] => Object.keys(types).filter((type) => types[type]?.includes(subType));
  return subTypes.map((subType) => ({
    name: subType,
    typeAssociationIds: owners(subType).map((type) => idOf(`/service/boards/[${name}]/types`, type)),
  }));
}

/** Every item goes with every pair of type and subtype. */
function itemTables({ name, types, items }: BoardSpec): SeedTable[] {
  const board = `/service/boards/[${name}]`;
  const rows = Object.keys(types).map((type) => ({ name: type, addAllSubTypesFlag: true }));
  const shared = { key: 'name', present: `${board}/types`, rows };
  return items.map((item) => ({ path: `${board}/items/[${item}]/associations`, ...shared }));
}

function teamRow(spec: BoardSpec, { name, members }: TeamSpec, isDefault: boolean): SeedRow {
  return {
    name,
    teamLeader: to('/system/members', members[0]),
    members: members.map((identifier) => idOf('/system/members', identifier)),
    ...(isDefault && { defaultFlag: true }),
    locationId: idOf('/system/locations', spec.location ?? 'Main Office'),
    businessUnitId: idOf('/system/departments', spec.department),
  };
}
