import { type RoleLevels, roleSetting, securityFunctions } from '@reeve/catalogue';
import type { SeedTable } from '../making/seed-table.ts';

const none: RoleLevels = ['None', 'None', 'None', 'None'];
const reads: RoleLevels = ['All', 'None', 'None', 'None'];
const works: RoleLevels = ['All', 'All', 'All', 'None'];
const adds: RoleLevels = ['All', 'All', 'My', 'My'];
const own: RoleLevels = ['My', 'My', 'My', 'My'];
const everything: RoleLevels = ['All', 'All', 'All', 'All'];

/** What a technician may do; functions that are not named are closed (*assumed*; evidence: rights/first-levels). */
const technician: Readonly<Record<string, RoleLevels>> = {
  'Companies/CRM/Sales Activities': own,
  'Companies/Company Maintenance': reads,
  'Companies/Configurations': works,
  'Companies/Contacts': works,
  'Companies/Manage Attachments': adds,
  'Companies/Notes': adds,
  'Companies/Team Members': reads,
  'Finance/Agreements': reads,
  'Procurement/Product Catalog': reads,
  'Procurement/Products': adds,
  'Project/Project Headers': reads,
  'Project/Project Notes': adds,
  'Project/Project Phase': reads,
  'Project/Project Teams': reads,
  'Project/Project Tickets': ['All', 'None', 'My', 'None'],
  'Service Desk/Knowledge Base': adds,
  'Service Desk/Resource Scheduling': adds,
  'Service Desk/Service Tickets': works,
  'Service Desk/Ticket Templates': reads,
  'Time & Expense/Expense Report Entry': own,
  'Time & Expense/Time Entry': own,
  'Time & Expense/Time Sheets': own,
};

/** Everybody who may do anything has an account that is theirs. */
const ownAccount: RoleLevels = ['My', 'None', 'My', 'None'];

const levelsOf: Readonly<Record<string, (key: string) => RoleLevels>> = {
  Admin: () => everything,
  Technician: (key) => technician[key] ?? (key === 'System/My Account' ? ownAccount : none),
  'Read Only': (key) => (key === 'System/My Account' ? ownAccount : reads),
  'No Access': () => none,
};

/** The settings of the four roles that a new tenant has. */
export const roleSettingTables: readonly SeedTable[] = Object.entries(levelsOf).map(([role, levels]) => ({
  path: `/system/securityRoles/[${role}]/settings`,
  rows: securityFunctions.map((each, at) => roleSetting(each, levels(`${each.module}/${each.name}`), at)),
}));
