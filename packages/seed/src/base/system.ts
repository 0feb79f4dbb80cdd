import { names, type SeedTable, to } from '../making/seed-table.ts';

const locales: readonly (readonly [localeCode: string, name: string])[] = [
  ['en-US', 'English (United States)'],
  ['en-CA', 'English (Canada)'],
  ['en-GB', 'English (United Kingdom)'],
  ['en-AU', 'English (Australia)'],
  ['en-NZ', 'English (New Zealand)'],
  ['en-IE', 'English (Ireland)'],
  ['en-ZA', 'English (South Africa)'],
  ['fr-CA', 'French (Canada)'],
  ['fr-FR', 'French (France)'],
  ['de-DE', 'German (Germany)'],
  ['es-ES', 'Spanish (Spain)'],
  ['es-MX', 'Spanish (Mexico)'],
  ['it-IT', 'Italian (Italy)'],
  ['nl-NL', 'Dutch (Netherlands)'],
  ['nl-BE', 'Dutch (Belgium)'],
  ['pt-BR', 'Portuguese (Brazil)'],
  ['pt-PT', 'Portuguese (Portugal)'],
  ['da-DK', 'Danish (Denmark)'],
  ['sv-SE', 'Swedish (Sweden)'],
  ['nb-NO', 'Norwegian (Norway)'],
  ['fi-FI', 'Finnish (Finland)'],
  ['pl-PL', 'Polish (Poland)'],
  ['he-IL', 'Hebrew (Israel)'],
  ['ja-JP', 'Japanese (Japan)'],
];

const documentTypes: readonly (readonly [fileExtension: string, mimeType: string, description: string])[] = [
  ['pdf', 'application/pdf', 'Portable document'],
  ['txt', 'text/plain', 'Text'],
  ['csv', 'text/csv', 'Comma separated values'],
  ['log', 'text/plain', 'Log file'],
  ['doc', 'application/msword', 'Word document'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'Word document'],
  ['xls', 'application/vnd.ms-excel', 'Spreadsheet'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'Spreadsheet'],
  ['ppt', 'application/vnd.ms-powerpoint', 'Presentation'],
  ['pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation', 'Presentation'],
  ['png', 'image/png', 'Picture'],
  ['jpg', 'image/jpeg', 'Picture'],
  ['gif', 'image/gif', 'Picture'],
  ['msg', 'application/vnd.ms-outlook', 'Mail message'],
  ['eml', 'message/rfc822', 'Mail message'],
  ['zip', 'application/zip', 'Archive'],
  ['html', 'text/html', 'Web page'],
  ['lnk', 'text/uri-list', 'Link'],
];

const billableOptions: readonly (readonly [name: string, enumId: string])[] = [
  ['Billable', 'Billable'],
  ['Do Not Bill', 'DoNotBill'],
  ['No Charge', 'NoCharge'],
  ['No Default', 'NoDefault'],
];

const parsingVariables: readonly (readonly [name: string, code: string])[] = [
  ['Summary', 'Summary'],
  ['Company', 'Company'],
  ['Contact', 'Contact'],
  ['Configuration', 'Config'],
  ['Service Board', 'Board'],
  ['Service Status', 'Status'],
  ['Service Type', 'Type'],
  ['Priority', 'Priority'],
];

/** Roles and types of members, skills. */
export const memberSetupTables: readonly SeedTable[] = [
  {
    path: '/system/securityRoles',
    key: 'name',
    rows: [
      { name: 'Admin', roleType: 'Custom', adminFlag: true },
      { name: 'Technician', roleType: 'Custom' },
      { name: 'Read Only', roleType: 'Custom' },
      { name: 'No Access', roleType: 'Custom' },
    ],
  },
  names('/system/members/types', ['Employee', 'Subcontractor', 'Integration']),
  names('/system/skillCategories', ['Technical', 'Business']),
  ...[
    {
      category: 'Technical',
      skills: ['Networking', 'Microsoft 365', 'Servers', 'Desktop Support', 'Backup', 'Security'],
    },
    { category: 'Business', skills: ['Project Management', 'Account Management', 'Training'] },
  ].map(({ category, skills }) => ({
    path: '/system/skills',
    key: 'name',
    rows: skills.map((name) => ({ name, category: to('/system/skillCategories', category) })),
  })),
];

/** Locales, document types, words for notifications, mail parsing, workflows and the like. */
export const systemTables: readonly SeedTable[] = [
  {
    path: '/system/info/locales',
    key: 'localeCode',
    rows: locales.map(([localeCode, name]) => ({ localeCode, name })),
  },
  names('/system/info/personas', ['Dispatcher', 'Technician', 'Service Manager', 'Sales', 'Finance', 'Owner']),
  {
    path: '/system/documentTypes',
    key: 'fileExtension',
    rows: documentTypes.map(([fileExtension, mimeType, description]) => ({ fileExtension, mimeType, description })),
  },
  { path: '/system/fileuploadsettings', rows: [{ restrictFileTypesFlag: false, globalFileSizeLimit: 50 }] },
  {
    path: '/system/BillableOptions',
    key: 'name',
    rows: billableOptions.map(([name, enumId], at) => ({
      optionId: String(at + 1),
      name,
      enumId,
      billableFlag: name === 'Billable',
      invoiceFlag: name !== 'Do Not Bill' && name !== 'No Default',
      timeFlag: true,
      expenseFlag: true,
      productFlag: name !== 'No Default',
      defaultFlag: name === 'Billable',
      includeNoDefaultFlag: name === 'No Default',
    })),
  },
  names(
    '/system/inOutTypes',
    ['In', 'Out', 'At Lunch', 'In Meeting', 'On Site', 'Vacation', 'Sick'],
    undefined,
    'description',
  ),
  {
    path: '/system/parsingVariables',
    key: 'name',
    rows: parsingVariables.map(([name, code]) => ({ name, code })),
  },
  {
    path: '/system/parsingTypes',
    key: 'name',
    rows: [
      { name: 'Subject contains', parseRule: 'Subject', defaultFlag: true },
      { name: 'Body contains', parseRule: 'Body' },
      { name: 'Sender contains', parseRule: 'From' },
    ],
  },
  {
    path: '/system/todayPageCategories',
    key: 'name',
    rows: ['Announcements', 'Links', 'Training'].map((name, at) => ({ name, sortOrder: at + 1 })),
  },
  {
    path: '/system/standardNotes',
    key: 'name',
    rows: [
      { name: 'Left Voicemail', contents: 'Called the contact and left a voicemail asking for a call back.' },
      {
        name: 'Remote Session',
        contents: 'Started a remote session with the user and looked at the problem together.',
      },
      { name: 'Closing', contents: 'The work is done. Please reply to this message if anything is still not right.' },
    ],
  },
];
