import { day, midnight } from '../../making/moments.ts';
import { type SeedTable, to } from '../../making/seed-table.ts';

type SkillLine = readonly [member: string, skill: string, level: string, years: number];

const skills: readonly SkillLine[] = [
  ['SWinslow', 'Servers', 'Expert', 9],
  ['SWinslow', 'Backup', 'Advanced', 6],
  ['DCastell', 'Networking', 'Expert', 11],
  ['DCastell', 'Security', 'Advanced', 5],
  ['TBrandt', 'Desktop Support', 'Advanced', 4],
  ['LOkafor', 'Microsoft 365', 'Intermediate', 2],
  ['NFairlie', 'Project Management', 'Expert', 12],
];

const certifications: readonly (readonly [name: string, vendor: string, member: string])[] = [
  ['Plumbline Certified Engineer', 'Corvid Distribution', 'DCastell'],
  ['Basalt Service Technician', 'Corvid Distribution', 'GIsland'],
];

/** Who is out of the office, why, and for how many days from now. */
const away: readonly (readonly [member: string, type: string, days: number])[] = [
  ['RQuade', 'Vacation', 3],
  ['GIsland', 'On Site', 1],
  ['LOkafor', 'In Meeting', 1],
];

/** What members can do and have passed, who is out, what a new member starts with, and what members save up. */
export function peopleTables(now: number): readonly SeedTable[] {
  return [
    ...skills.map(([member, skill, skillLevel, yearsExperience]) => ({
      path: `/system/members/[${member}]/skills`,
      rows: [{ skill: to('/system/skills', skill), skillLevel, yearsExperience }],
    })),
    {
      path: '/system/certifications',
      key: 'name',
      rows: certifications.map(([name, vendor]) => ({ name, company: to('/company/companies', vendor) })),
    },
    ...certifications.map(([name, , member]) => ({
      path: `/system/members/[${member}]/certifications`,
      rows: [
        {
          certification: to('/system/certifications', name),
          percentComplete: 100,
          dateReceived: midnight(now - 300 * day),
        },
      ],
    })),
    {
      path: '/system/inOutBoards',
      rows: away.map(([member, type, days]) => ({
        member: to('/system/members', member),
        inOutType: to('/system/inOutTypes', type),
        dateBack: midnight(now + days * day),
      })),
    },
    { path: '/system/membertemplates', key: 'identifier', rows: [technicianTemplate] },
    {
      path: '/company/companyPickerItems',
      rows: ['Driftwood Hotels', 'Pinecrest School District'].map((name) => ({
        member: to('/system/members', 'HMarlowe'),
        company: to('/company/companies', name),
      })),
    },
    ...rolesOfPeople(now),
    { path: '/time/accruals', rows: [vacation] },
    ...workRoles.map(usedEverywhere),
  ];
}

const workRoles: readonly (readonly [name: string, hourlyRate: number | null])[] = [
  ['Senior Engineer', 190],
  ['Engineer', null],
  ['Help Desk Technician', null],
  ['Network Engineer', null],
  ['Project Manager', null],
  ['Consultant', null],
  ['Account Manager', null],
  ['Administrative', null],
];

/** The locations of a work role, which programs ask for before they offer it (evidence: time/role-of-location). */
function usedEverywhere([name, hourlyRate]: (typeof workRoles)[number]): SeedTable {
  const rate = hourlyRate === null ? {} : { hourlyRate };
  const rows = [
    { location: to('/system/locations', 'Main Office'), ...rate },
    ...['Corporate', 'West Office'].map((name) => ({ location: to('/system/locations', name) })),
  ];
  return { path: `/time/workRoles/[${name}]/locations`, rows };
}

const orderStatuses = [
  '/procurement/purchaseorderstatuses/[Cancelled]',
  '/procurement/rmaStatuses/[Closed]',
  '/sales/orders/statuses/[Cancelled]',
];

/** The place of the persona of that name among those of a new tenant. */
const serviceManager = 3;

/** What one member is for the provider, how another hears of tickets, and who approves in the place of whom while that one is away. */
function rolesOfPeople(now: number): SeedTable[] {
  return [
    {
      path: '/system/members/[NFairlie]/personas',
      rows: [{ personaId: serviceManager, jobRolePercentage: 100 }],
    },
    {
      path: '/system/members/[RQuade]/notificationSettings',
      rows: [{ notificationType: 'Email', notificationTrigger: 'TicketStatusChange' }],
    },
    {
      path: '/system/members/[HMarlowe]/delegations',
      rows: [
        {
          delegationType: 'Approval',
          delegatedTo: to('/system/members', 'NFairlie'),
          dateStart: midnight(now),
          dateEnd: midnight(now + 7 * day),
        },
      ],
    },
    ...orderStatuses.map((status) => ({
      path: `${status}/notifications`,
      rows: [{ notifyWho: to('/system/notificationRecipients', 'Contact'), workflowStep: 1 }],
    })),
  ];
}

const technicianTemplate = {
  identifier: 'HelpDesk',
  templateDescription: 'A technician of the help desk',
  title: 'Help Desk Technician',
  type: to('/system/members/types', 'Employee'),
  timeZone: to('/system/timeZoneSetups', 'US Eastern'),
  structureLevel: to('/system/myCompany/corporateStructureLevels', 'Corporate'),
  securityLocation: to('/system/locations', 'Corporate'),
  defaultLocation: to('/system/locations', 'Main Office'),
  defaultDepartment: to('/system/departments', 'Professional Services'),
  workRole: to('/time/workRoles', 'Help Desk Technician'),
  workType: to('/time/workTypes', 'Regular'),
};

const vacation = {
  location: to('/system/locations', 'Main Office'),
  vacationFlag: true,
  vacationAvailableType: 'CalendarYear',
  vacationCarryoverAllowedFlag: true,
  vacationCarryoverLimit: 40,
};
