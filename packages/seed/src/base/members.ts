import { type SeedRow, type SeedTable, to } from '../making/seed-table.ts';
import type { BaseOptions } from './base-options.ts';

/** What tells one member from another; the rest is the same for all. */
export interface MemberSpec {
  readonly identifier: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly title: string;
  readonly role: string;
  readonly workRole: string;
  readonly department: string;
  /** `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly hireDate: string;
  readonly location?: string;
  readonly hourlyCost?: number;
}

/** The row of a member that is a person. With no password nobody can log in as them. */
export function memberRow(spec: MemberSpec, password?: string): SeedRow {
  const location = to('/system/locations', spec.location ?? 'Main Office');
  const department = to('/system/departments', spec.department);
  return {
    identifier: spec.identifier,
    ...(password !== undefined && { password }),
    licenseClass: 'F',
    firstName: spec.firstName,
    lastName: spec.lastName,
    title: spec.title,
    hireDate: spec.hireDate,
    ...contactFields(spec),
    securityRole: to('/system/securityRoles', spec.role),
    adminFlag: spec.role === 'Admin',
    type: to('/system/members/types', 'Employee'),
    timeZone: to('/system/timeZoneSetups', 'US Eastern'),
    structureLevel: to('/system/myCompany/corporateStructureLevels', 'Corporate'),
    securityLocation: to('/system/locations', 'Corporate'),
    ...placeFields(location, department),
    ...workFields(spec),
  };
}

function contactFields({ identifier }: MemberSpec): SeedRow {
  const officeEmail = `${identifier.toLowerCase()}@provider.example`;
  return { officeEmail, defaultEmail: 'Office', defaultPhone: 'Office' };
}

function placeFields(location: unknown, department: unknown): SeedRow {
  return {
    defaultLocation: location,
    defaultDepartment: department,
    serviceDefaultLocation: location,
    serviceDefaultDepartment: department,
    projectDefaultLocation: location,
    projectDefaultDepartment: department,
    scheduleDefaultLocation: location,
    scheduleDefaultDepartment: department,
    salesDefaultLocation: location,
  };
}

function workFields({ workRole, hourlyCost = 40 }: MemberSpec): SeedRow {
  return {
    workRole: to('/time/workRoles', workRole),
    workType: to('/time/workTypes', 'Regular'),
    calendar: to('/schedule/calendars', 'Standard Business Hours'),
    serviceLocation: to('/service/locations', 'Remote'),
    dailyCapacity: 8,
    scheduleCapacity: 8,
    billableForecast: 6,
    hourlyCost,
    requireTimeSheetEntryFlag: true,
    includeInUtilizationReportingFlag: true,
  };
}

/** What an API member is made of, as a client makes one: `role` is the name of its security role. */
export function apiMemberRow(identifier: string, name: string, role: string): SeedRow {
  const location = to('/system/locations', 'Main Office');
  return {
    identifier,
    name,
    emailAddress: `${identifier.toLowerCase()}@provider.example`,
    securityRole: to('/system/securityRoles', role),
    timeZone: to('/system/timeZoneSetups', 'US Eastern'),
    structureLevel: to('/system/myCompany/corporateStructureLevels', 'Corporate'),
    securityLocation: to('/system/locations', 'Corporate'),
    defaultLocation: location,
    defaultDepartment: to('/system/departments', 'Professional Services'),
    salesDefaultLocation: location,
  };
}

/** What only an installation gives an API member: the other fields of a member. */
function installedApiMemberRow(identifier: string, name: string, role: string, hireDate: string): SeedRow {
  return {
    ...apiMemberRow(identifier, name, role),
    licenseClass: 'A',
    firstName: name.slice(0, 30),
    lastName: 'API',
    hireDate,
    defaultEmail: 'Office',
    defaultPhone: 'Office',
    adminFlag: role === 'Admin',
    type: to('/system/members/types', 'Integration'),
    ...placeFields(to('/system/locations', 'Main Office'), to('/system/departments', 'Professional Services')),
    workRole: to('/time/workRoles', 'Engineer'),
    workType: to('/time/workTypes', 'Regular'),
  };
}

/** Identifier of the API member that has all rights. */
export const apiAdministrator = 'ReeveApi';

/** An administrator, a second active member, and the API member that has all rights. */
export function memberTables({ now, memberPassword }: BaseOptions): readonly SeedTable[] {
  const hireDate = `${now.slice(0, 10)}T00:00:00Z`;
  const administrator: MemberSpec = {
    identifier: 'Admin1',
    firstName: 'System',
    lastName: 'Administrator',
    title: 'Administrator',
    role: 'Admin',
    workRole: 'Senior Engineer',
    department: 'Administration',
    hireDate,
  };
  const technician: MemberSpec = {
    ...administrator,
    identifier: 'Tech1',
    firstName: 'Service',
    lastName: 'Technician',
    title: 'Technician',
    role: 'Technician',
    workRole: 'Help Desk Technician',
    department: 'Professional Services',
  };
  return [
    {
      path: '/system/members',
      key: 'identifier',
      rows: [memberRow(administrator, memberPassword), memberRow(technician, memberPassword)],
    },
    {
      path: '/system/apiMembers',
      key: 'identifier',
      rows: [installedApiMemberRow(apiAdministrator, 'Reeve Administrator', 'Admin', hireDate)],
    },
  ];
}
