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
 * Modules with their functions (evidence: rights/function-names, which tells whose names they are). A `*` marks functions
 * that know one's own records.
 */
const matrix: Readonly<Record<string, readonly string[]>> = {
  Companies: [
    'Company Maintenance*',
    'Configurations',
    'Contacts*',
    'CRM/Sales Activities*',
    'Manage Attachments*',
    'Management',
    'Notes*',
    'Portal Configuration',
    'Surveys',
    'Team Members',
  ],
  Finance: ['Accounting Interface', 'Agreements*', 'Company Finance', 'Invoicing'],
  Marketing: ['Marketing Groups', 'Marketing Management*'],
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
  Sales: ['Opportunity*', 'Sales Orders*', 'Sales Team', 'Commissions'],
  'Service Desk': ['Knowledge Base*', 'Resource Scheduling*', 'Service Tickets*', 'Ticket Templates'],
  System: [
    'API Reports',
    'Audit Trail',
    'Callbacks*',
    'Integrator Login',
    'Member Maintenance',
    'My Account*',
    'My Company',
    'Security Roles',
    'Table Setup',
    'Workflow Rules',
  ],
  'Time & Expense': ['Expense Approval', 'Expense Report Entry*', 'Time Approval', 'Time Entry*', 'Time Sheets*'],
};

/** What functions were called before their names were known, by `Module/Function` (evidence: rights/former-names). */
export const formerFunctions: Readonly<Record<string, string>> = {
  'Companies/Managed Services': 'Companies/Management',
  'Marketing/Campaigns': 'Marketing/Marketing Management',
  'Marketing/Groups': 'Marketing/Marketing Groups',
  'Sales/Sales Activity': 'Companies/CRM/Sales Activities',
  'Service Desk/Surveys': 'Companies/Surveys',
  'System/Manage Documents': 'Companies/Manage Attachments',
  'Time & Expense/Expense Entry': 'Time & Expense/Expense Report Entry',
};

/** Every function that a role has levels for. */
export const securityFunctions: readonly SecurityFunction[] = Object.entries(matrix).flatMap(([module, names]) =>
  names.map((name) => ({ module, name: name.replace('*', ''), myAll: name.endsWith('*') })),
);

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
