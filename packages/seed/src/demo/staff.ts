import { apiMemberRow, type MemberSpec, memberRow } from '../base/members.ts';
import { moment } from '../making/moments.ts';
import { idOf, type SeedChange, type SeedTable, to } from '../making/seed-table.ts';

type StaffLine = readonly [
  identifier: string,
  first: string,
  last: string,
  title: string,
  kind: StaffKind,
  cost: number,
];
type StaffKind = keyof typeof kinds;

const kinds = {
  lead: { role: 'Admin', workRole: 'Senior Engineer', department: 'Professional Services' },
  desk: { role: 'Technician', workRole: 'Help Desk Technician', department: 'Professional Services' },
  engineer: { role: 'Technician', workRole: 'Network Engineer', department: 'Network Operations' },
  west: { role: 'Technician', workRole: 'Engineer', department: 'Professional Services', location: 'West Office' },
  manager: { role: 'Technician', workRole: 'Project Manager', department: 'Projects' },
  sales: { role: 'Technician', workRole: 'Account Manager', department: 'Sales' },
  office: { role: 'Read Only', workRole: 'Administrative', department: 'Administration' },
} as const;

const staff: readonly StaffLine[] = [
  ['HMarlowe', 'Harriet', 'Marlowe', 'Service Manager', 'lead', 62],
  ['TBrandt', 'Theo', 'Brandt', 'Help Desk Technician', 'desk', 28],
  ['LOkafor', 'Lydia', 'Okafor', 'Help Desk Technician', 'desk', 29],
  ['MPetrane', 'Milan', 'Petrane', 'Help Desk Technician', 'desk', 31],
  ['SWinslow', 'Sasha', 'Winslow', 'Systems Engineer', 'engineer', 44],
  ['DCastell', 'Dominic', 'Castell', 'Network Engineer', 'engineer', 47],
  ['GIsland', 'Gwen', 'Islander', 'Field Engineer', 'west', 38],
  ['RQuade', 'Rafael', 'Quade', 'Field Engineer', 'west', 36],
  ['NFairlie', 'Nora', 'Fairlie', 'Project Manager', 'manager', 52],
  ['PLindo', 'Preston', 'Lindo', 'Account Manager', 'sales', 45],
  ['EVaughn', 'Elise', 'Vaughnley', 'Account Manager', 'sales', 46],
  ['CHolt', 'Corinne', 'Holtby', 'Billing Specialist', 'office', 27],
];

/** Who works on tickets, by where. */
export const technicians = {
  desk: ['TBrandt', 'LOkafor', 'MPetrane', 'HMarlowe'],
  operations: ['SWinslow', 'DCastell'],
  field: ['GIsland', 'RQuade', 'SWinslow'],
  projects: ['SWinslow', 'DCastell', 'GIsland', 'NFairlie'],
  internal: ['HMarlowe', 'SWinslow', 'TBrandt'],
} as const;

/** Members who look after accounts. */
export const accountManagers: readonly string[] = ['PLindo', 'EVaughn'];

/** Identifiers of the API members of the demo, beside the administrator. */
export const demoApiMembers = { technician: 'ReeveTech', readOnly: 'ReeveRead', noAccess: 'ReeveNone' } as const;

/** What a technician charges time as. */
export function workRoleOf(identifier: string): string {
  const line = staff.find(([found]) => found === identifier);
  return line === undefined ? 'Engineer' : kinds[line[4]].workRole;
}

/** A second office and department, the staff, and the API members. `now` in milliseconds. */
export function staffTables(now: number, password: string): readonly SeedTable[] {
  const hired = (at: number): string =>
    moment(Date.UTC(new Date(now).getUTCFullYear() - 3 - (at % 6), (at * 5) % 12, 1));
  return [
    { path: '/system/departments', key: 'name', rows: [{ identifier: 'NOC', name: 'Network Operations' }] },
    { path: '/system/locations', key: 'name', rows: [westOffice] },
    {
      path: '/system/members',
      key: 'identifier',
      rows: staff.map((line, at) => memberRow(spec(line, hired(at)), password)),
    },
    {
      path: '/system/apiMembers',
      key: 'identifier',
      rows: [
        apiMemberRow(demoApiMembers.technician, 'Reeve Technician', 'Technician'),
        apiMemberRow(demoApiMembers.readOnly, 'Reeve Reader', 'Read Only'),
        apiMemberRow(demoApiMembers.noAccess, 'Reeve Nobody', 'No Access'),
      ],
    },
  ];
}

const westOffice = {
  name: 'West Office',
  structureLevel: to('/system/myCompany/corporateStructureLevels', 'Location'),
  reportsTo: to('/system/locations', 'Corporate'),
  timeZoneSetup: to('/system/timeZoneSetups', 'US Pacific'),
  calendar: to('/schedule/calendars', 'Standard Business Hours'),
  locationFlag: true,
  departmentIds: ['Professional Services', 'Sales', 'Projects', 'Network Operations'].map((name) =>
    idOf('/system/departments', name),
  ),
};

function spec([identifier, firstName, lastName, title, kind, hourlyCost]: StaffLine, hireDate: string): MemberSpec {
  return { identifier, firstName, lastName, title, hireDate, hourlyCost, ...kinds[kind] };
}

/** Who leads whom, once all are there. */
export const staffChanges: readonly SeedChange[] = [
  ...staff.slice(1).map(([named]) => ({
    path: '/system/members',
    named,
    fields: {
      reportsTo: to('/system/members', 'HMarlowe'),
      timeApprover: to('/system/members', 'HMarlowe'),
      expenseApprover: to('/system/members', 'HMarlowe'),
      serviceDefaultBoard: to('/service/boards', 'Help Desk'),
    },
  })),
  { path: '/system/locations', named: 'West Office', fields: { manager: to('/system/members', 'GIsland') } },
];
