import { names, type SeedTable } from '../making/seed-table.ts';

const communicationTypes: readonly (readonly [description: string, kind: string, isDefault: boolean])[] = [
  ['Email', 'emailFlag', true],
  ['Direct', 'phoneFlag', true],
  ['Fax', 'faxFlag', true],
  ['Cell', 'phoneFlag', false],
  ['Home', 'phoneFlag', false],
  ['Pager', 'phoneFlag', false],
  ['Alternate Email', 'emailFlag', false],
];

const entityTypes: readonly (readonly [code: string, name: string])[] = [
  ['A', 'Federal Government'],
  ['B', 'State or Local Government'],
  ['E', 'Charitable Organization'],
  ['F', 'Religious Organization'],
  ['G', 'Reseller'],
  ['K', 'Direct Pay'],
  ['M', 'Educational Organization'],
  ['N', 'Local Government'],
];

const portalFunctions: readonly (readonly [identifier: string, description: string, lowestLevel: number])[] = [
  ['ViewOwnTickets', 'View own tickets', 1],
  ['AddTickets', 'Enter new tickets', 1],
  ['ViewCompanyTickets', 'View all tickets of the company', 2],
  ['ViewConfigurations', 'View configurations', 3],
  ['ViewProjects', 'View projects', 3],
  ['ViewInvoices', 'View invoices', 4],
  ['PayInvoices', 'Pay invoices', 5],
  ['ApproveOpportunities', 'Accept or reject quotes', 5],
  ['ManageContacts', 'Manage contacts', 6],
];

const portalLevels = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'];

/** Statuses, types and the other words that companies are described with. */
export const companySetupTables: readonly SeedTable[] = [
  {
    path: '/company/companies/statuses',
    key: 'name',
    rows: [
      { name: 'Active', defaultFlag: true },
      { name: 'Inactive', inactiveFlag: true },
      { name: 'Not Approved', notifyFlag: true, notificationMessage: 'This company is not approved yet.' },
      { name: 'Credit Hold', notifyFlag: true, notificationMessage: 'Credit hold: ask accounting before doing work.' },
      { name: 'Delinquent', notifyFlag: true, notificationMessage: 'Payments are overdue.' },
      { name: 'Imported' },
      {
        name: 'Problem',
        notifyFlag: true,
        notificationMessage: 'Ask the account manager before contacting this company.',
      },
    ],
  },
  {
    path: '/company/companies/types',
    key: 'name',
    rows: [
      { name: 'Client' },
      { name: 'Prospect', defaultFlag: true },
      { name: 'Former Client' },
      { name: 'Vendor', vendorFlag: true },
      { name: 'Partner' },
      { name: 'Competitor' },
      { name: 'Owner' },
    ],
  },
  names('/company/marketDescriptions', [
    'Accounting',
    'Architecture and Engineering',
    'Construction',
    'Education',
    'Finance',
    'Government',
    'Healthcare',
    'Hospitality',
    'Legal',
    'Manufacturing',
    'Nonprofit',
    'Professional Services',
    'Real Estate',
    'Retail',
    'Transportation',
  ]),
  names('/company/ownershipTypes', ['Privately Held', 'Publicly Held', 'Partnership', 'Nonprofit', 'Government']),
  { path: '/company/entityTypes', key: 'name', rows: entityTypes.map(([code, name]) => ({ code, name })) },
  {
    path: '/company/noteTypes',
    key: 'name',
    rows: [
      { identifier: 'Comments', name: 'Comments', defaultFlag: true },
      { identifier: 'Import', name: 'Import', importFlag: true },
      { identifier: 'Billing', name: 'Billing' },
      { identifier: 'Technical', name: 'Technical' },
      { identifier: 'Phone', name: 'Phone Call' },
    ],
  },
  {
    path: '/company/teamRoles',
    key: 'name',
    rows: [
      { name: 'Account Manager', accountManagerFlag: true },
      { name: 'Technical Contact', techFlag: true },
      { name: 'Sales Rep', salesFlag: true },
      { name: 'Project Manager' },
    ],
  },
];

/** Words that contacts are described with, and what they may do in the portal. */
export const contactSetupTables: readonly SeedTable[] = [
  {
    path: '/company/communicationTypes',
    key: 'description',
    rows: communicationTypes.map(([description, kind, defaultFlag]) => ({
      description,
      [kind]: true,
      ...(defaultFlag && { defaultFlag }),
    })),
  },
  {
    path: '/company/contacts/types',
    key: 'description',
    rows: [
      { description: 'Primary Contact' },
      { description: 'End User', defaultFlag: true },
      { description: 'Decision Maker' },
      { description: 'Approver' },
      { description: 'Billing Contact' },
      { description: 'Technical Contact' },
      { description: 'VIP', serviceAlertFlag: true, serviceAlertMessage: 'This contact is a VIP.' },
    ],
  },
  names('/company/contacts/departments', [
    'Accounting',
    'Administration',
    'Executive',
    'Human Resources',
    'Information Technology',
    'Marketing',
    'Operations',
    'Sales',
  ]),
  names('/company/contacts/relationships', ['Client', 'Employee', 'Former Employee', 'Partner', 'Vendor']),
  {
    path: '/company/portalSecurityLevels',
    key: 'caption',
    rows: portalLevels.map((level, at) => ({
      captionIdentifier: `Level${level}`,
      caption: `Level ${level}`,
      ...(at === 0 && { isDefaultFlag: true }),
    })),
  },
  {
    path: '/company/portalSecuritySettings',
    key: 'functionIdentifier',
    rows: portalFunctions.map(([functionIdentifier, functionDescription, lowest]) => ({
      functionIdentifier,
      functionDescription,
      ...Object.fromEntries(portalLevels.map((level, at) => [`level${level}`, at + 1 >= lowest])),
    })),
  },
];

const configurationTypes: readonly (readonly [name: string, questions: readonly string[]])[] = [
  ['Managed Server', ['Primary role', 'Virtual host']],
  ['Managed Workstation', ['Primary user']],
  ['Managed Laptop', ['Primary user']],
  ['Firewall', ['Firmware version', 'License expiry']],
  ['Switch', ['Firmware version']],
  ['Wireless Access Point', []],
  ['Printer', []],
  ['Network Storage', []],
  ['Phone System', []],
  ['UPS', []],
  ['Mobile Device', []],
  ['Domain Name', ['Registrar']],
  ['SSL Certificate', ['Issued by']],
  ['Software License', ['License key location']],
  ['Internet Circuit', ['Circuit number']],
];

/** Configuration statuses, types and the questions asked for each type. */
export const configurationSetupTables: readonly SeedTable[] = [
  {
    path: '/company/configurations/statuses',
    key: 'description',
    rows: [
      { description: 'Active', defaultFlag: true },
      { description: 'Inactive', closedFlag: true },
      { description: 'In Stock' },
      { description: 'In Repair' },
      { description: 'Retired', closedFlag: true },
    ],
  },
  { path: '/company/configurations/types', key: 'name', rows: configurationTypes.map(([name]) => ({ name })) },
  ...configurationTypes
    .filter(([, questions]) => questions.length > 0)
    .map(([type, questions]) => ({
      path: `/company/configurations/types/[${type}]/questions`,
      key: 'question',
      rows: questions.map((question, at) => ({
        question,
        fieldType: 'Text',
        entryType: 'EntryField',
        sequenceNumber: at + 1,
      })),
    })),
];
