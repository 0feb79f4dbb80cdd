import { type SeedTable, to } from '../../making/seed-table.ts';

const survey = '/system/surveys/[New Client]';

/** Where clients of the demo write to: mail that is handed to the server for it becomes tickets. Nothing fetches it. */
const mailbox = 'service@provider.example';

/** What the office has set up beside its boards: a mailbox, a questionnaire, links out of records, a report and words for tags. */
export const officeTables: readonly SeedTable[] = [
  {
    path: '/system/imaps',
    key: 'name',
    rows: [
      {
        name: 'Service',
        server: 'mail.provider.example',
        port: 993,
        userName: mailbox,
        password: 'of no mailbox',
        imapName: 'INBOX',
        processedName: 'Done',
        failedFolder: 'Failed',
      },
    ],
  },
  {
    path: '/system/emailConnectors',
    rows: [
      {
        emailServerType: 'IMAP',
        imapSetup: to('/system/imaps', 'Service'),
        serviceBoard: to('/service/boards', 'Help Desk'),
        defaultCompany: { id: 1 },
        emailErrorsTo: mailbox,
      },
    ],
  },
  {
    path: '/system/surveys',
    key: 'name',
    rows: [{ name: 'New Client', instructions: 'Ask this in the first week.' }],
  },
  {
    path: `${survey}/questions`,
    key: 'question',
    rows: [
      { question: 'Who may approve spending?', fieldType: 'Text', entryType: 'EntryField', sequenceNumber: 1 },
      { question: 'How shall we call?', fieldType: 'Text', entryType: 'List', sequenceNumber: 2 },
    ],
  },
  {
    path: `${survey}/questions/[How shall we call?]/values`,
    rows: [
      { value: 'Office phone', defaultFlag: true, pointValue: 1 },
      { value: 'Cell phone', pointValue: 2 },
    ],
  },
  {
    path: '/system/links',
    key: 'name',
    rows: [{ name: 'Map', url: 'https://maps.example/?company=[companyid]', screenLink: 'Company' }],
  },
  {
    path: '/system/customReports',
    key: 'name',
    rows: [
      {
        name: 'Open tickets by board',
        description: 'What is open, board by board',
        reportLink: 'https://reports.example/open-tickets',
        module: 'ServiceDesk',
      },
    ],
  },
  { path: '/system/integratorTags', key: 'text', rows: [{ text: 'monitoring' }, { text: 'imported' }] },
  { path: '/system/AllowedFileTypes', rows: [{ fileType: '.pdf' }, { fileType: '.txt' }] },
  { path: '/company/portalConfigurations', key: 'name', rows: [{ name: 'Client Portal' }] },
  { path: '/system/reportCards', key: 'name', rows: [{ name: 'Technician' }] },
  {
    path: '/system/reportCards/[Technician]/details',
    rows: ['Tickets Closed', 'Actual Hours', 'Utilization'].map((name, at) => ({
      kpi: to('/system/kpis', name),
      sortOrder: at + 1,
    })),
  },
  {
    path: '/company/configurations/types/[Managed Server]/questions',
    key: 'question',
    rows: [{ question: 'Backup product', fieldType: 'Text', entryType: 'List', sequenceNumber: 3 }],
  },
  {
    path: '/company/configurations/types/[Managed Server]/questions/[Backup product]/values',
    rows: [{ value: 'Cloud backup', defaultFlag: true }, { value: 'Tape' }],
  },
];
