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
 * Modules with their functions (the vendor speaks of the matrix without printing it; names are those that the trade
 * uses, and `Callbacks` and `Audit Trail` are ours: *assumed*; evidence: rights/function-names). A `*` marks functions
 * that know one's own records.
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
