import type { SeedTable } from '../making/seed-table.ts';

const recipients: readonly (readonly [identifier: string, name: string, flags: readonly string[]])[] = [
  ['Assigned', 'Assigned By', ['serviceFlag', 'projectFlag']],
  ['Resource', 'Resources', ['serviceFlag', 'projectFlag']],
  ['Contact', 'Contact', ['serviceFlag', 'invoiceFlag', 'agreementFlag', 'externalFlag']],
  ['AcctMgr', 'Account Manager', ['serviceFlag', 'salesFlag', 'invoiceFlag', 'agreementFlag', 'configFlag']],
  ['TechContact', 'Technical Contact', ['serviceFlag', 'configFlag']],
  ['SalesRep', 'Sales Rep', ['salesFlag', 'procurementFlag']],
  ['TeamLeader', 'Team Leader', ['serviceFlag', 'projectFlag']],
  ['ProjMgr', 'Project Manager', ['projectFlag']],
  ['Dispatcher', 'Dispatcher', ['serviceFlag']],
  ['SvcManager', 'Service Manager', ['serviceFlag']],
  ['Member', 'Specific Member', ['serviceFlag', 'salesFlag', 'procurementFlag', 'memberFlag', 'trackFlag']],
  ['Email', 'Email Address', ['serviceFlag', 'salesFlag', 'procurementFlag', 'externalFlag', 'trackFlag']],
  ['Approver', 'Approver', ['knowledgeBaseFlag']],
];

const notifyTypes: readonly (readonly [identifier: string, name: string, external: boolean])[] = [
  ['Email', 'Send Email', true],
  ['Activity', 'Create Activity', false],
  ['Resource', 'Assign Resource', false],
  ['Status', 'Change Status', false],
  ['Track', 'Attach Track', false],
  ['Service', 'Create Service Ticket', false],
  ['Config', 'Attach Configuration', false],
  ['Field', 'Update Custom Field', false],
  ['Group', 'Add to Group', false],
];

const tableTypes: readonly (readonly [identifier: string, name: string])[] = [
  ['Service', 'Service Ticket'],
  ['Project', 'Project'],
  ['PTicket', 'Project Ticket'],
  ['Company', 'Company'],
  ['Contact', 'Contact'],
  ['Config', 'Configuration'],
  ['Agreement', 'Agreement'],
  ['Activity', 'Activity'],
  ['Opportunity', 'Opportunity'],
  ['Order', 'Sales Order'],
  ['Invoice', 'Invoice'],
  ['Time', 'Time Sheet'],
  ['Expense', 'Expense Report'],
  ['Purchase', 'Purchase Order'],
];

/** Who may be notified, what a workflow may do and on which records. */
export const notificationTables: readonly SeedTable[] = [
  {
    path: '/system/notificationRecipients',
    key: 'name',
    rows: recipients.map(([identifier, name, flags]) => ({
      identifier,
      name,
      ...Object.fromEntries(flags.map((flag) => [flag, true])),
    })),
  },
  {
    path: '/system/workflows/notifyTypes',
    key: 'name',
    rows: notifyTypes.map(([identifier, name, externalFlag]) => ({
      identifier,
      name,
      externalFlag,
      isSetupFlag: true,
    })),
  },
  {
    path: '/system/workflows/tableTypes',
    key: 'name',
    rows: tableTypes.map(([identifier, name]) => ({ identifier, name })),
  },
];
