import type { SeedTable } from '@reeve/seed';

/** How far a right reaches: nothing, one's own records, or all. */
export type RoleLevel = 'None' | 'My' | 'All';

/** The levels of one function, in the order inquire, add, edit, delete. */
export type RoleLevels = readonly [inquire: RoleLevel, add: RoleLevel, edit: RoleLevel, remove: RoleLevel];

/** One line of the security matrix. */
export interface SecurityFunction {
  /** The module as the product names it: `Service Desk`. */
  readonly module: string;
  /** The function within it: `Service Tickets`. */
  readonly name: string;
  /** Whether a role can be held to the member's own records. */
  readonly myAll: boolean;
}

/**
 * Modules with their functions (guide, Security, speaks of the matrix without printing it; names are those that the trade
 * uses, and `Callbacks` and `Audit Trail` are ours: *assumed*). A `*` marks functions that know one's own records.
 */
const matrix: Readonly<Record<string, readonly string[]>> = {
  Companies: [
    'Company Maintenance*',
    'Configurations',
    'Contacts*',
    'Notes*',
    'Team Members',
    'Portal Configuration',
    'Managed Services',
  ],
  Finance: ['Accounting Interface', 'Agreements*', 'Company Finance', 'Invoicing'],
  Marketing: ['Campaigns*', 'Groups'],
  Procurement: [
    'Inventory Adjustments',
    'Pricing Schedules',
    'Product Catalog',
    'Products*',
    'Purchase Orders*',
    'RMA*',
  ],
  Project: [
    'Project Contacts',
    'Project Finance',
    'Project Headers*',
    'Project Notes*',
    'Project Phase',
    'Project Teams',
    'Project Templates',
    'Project Tickets*',
  ],
  Sales: ['Opportunity*', 'Sales Activity*', 'Sales Orders*', 'Sales Team', 'Commissions'],
  'Service Desk': ['Knowledge Base*', 'Resource Scheduling*', 'Service Tickets*', 'Surveys', 'Ticket Templates'],
  System: [
    'API Reports',
    'Audit Trail',
    'Callbacks*',
    'Integrator Login',
    'Manage Documents*',
    'Member Maintenance',
    'My Account*',
    'My Company',
    'Security Roles',
    'Table Setup',
    'Workflow Rules',
  ],
  'Time & Expense': [
    'Expense Approval',
    'Expense Entry*',
    'Expense Reports*',
    'Time Approval',
    'Time Entry*',
    'Time Sheets*',
  ],
};

/** Every function that a role has levels for. */
export const securityFunctions: readonly SecurityFunction[] = Object.entries(matrix).flatMap(([module, names]) =>
  names.map((name) => ({ module, name: name.replace('*', ''), myAll: name.endsWith('*') })),
);

const none: RoleLevels = ['None', 'None', 'None', 'None'];
const reads: RoleLevels = ['All', 'None', 'None', 'None'];
const works: RoleLevels = ['All', 'All', 'All', 'None'];
const adds: RoleLevels = ['All', 'All', 'My', 'My'];
const own: RoleLevels = ['My', 'My', 'My', 'My'];
const everything: RoleLevels = ['All', 'All', 'All', 'All'];

/** What a technician may do; functions that are not named are closed (*assumed*). */
const technician: Readonly<Record<string, RoleLevels>> = {
  'Companies/Company Maintenance': reads,
  'Companies/Configurations': works,
  'Companies/Contacts': works,
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
  'Sales/Sales Activity': own,
  'Service Desk/Knowledge Base': adds,
  'Service Desk/Resource Scheduling': adds,
  'Service Desk/Service Tickets': works,
  'Service Desk/Ticket Templates': reads,
  'System/Manage Documents': adds,
  'Time & Expense/Expense Entry': own,
  'Time & Expense/Expense Reports': own,
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

/** The setting of a role for one function, as its record is stored. `at` is its place in the matrix, from 0. */
export function roleSetting({ module, name, myAll }: SecurityFunction, levels: RoleLevels, at: number) {
  const [inquireLevel, addLevel, editLevel, deleteLevel] = levels;
  return {
    addLevel,
    editLevel,
    deleteLevel,
    inquireLevel,
    moduleFunctionName: name,
    moduleFunctionDescription: name,
    moduleFunctionIdentifier: squeezed(name),
    moduleName: module,
    moduleDescription: module,
    moduleIdentifier: squeezed(module),
    myAllFlag: myAll,
    reportFlag: false,
    restrictFlag: false,
    customFlag: false,
    sortOrder: at + 1,
  };
}

function squeezed(name: string): string {
  return name.replaceAll(/[^A-Za-z]/g, '');
}
