import { names, type SeedTable, to } from '../making/seed-table.ts';

/** Knowledge base, surveys, sign-off form and mail templates of service. */
export const serviceDocumentTables: readonly SeedTable[] = [
  names('/service/knowledgeBaseCategories', ['Hardware', 'Software', 'Network', 'Procedures']),
  {
    path: '/service/knowledgeBaseSubCategories',
    key: 'name',
    rows: [
      { name: 'Workstations', category: to('/service/knowledgeBaseCategories', 'Hardware') },
      { name: 'Printers', category: to('/service/knowledgeBaseCategories', 'Hardware') },
      { name: 'Operating Systems', category: to('/service/knowledgeBaseCategories', 'Software') },
      { name: 'Office Applications', category: to('/service/knowledgeBaseCategories', 'Software') },
      { name: 'Firewalls', category: to('/service/knowledgeBaseCategories', 'Network') },
      { name: 'Onboarding', category: to('/service/knowledgeBaseCategories', 'Procedures') },
    ],
  },
  { path: '/service/knowledgebasesettings', rows: [{ requireApproval: false }] },
  {
    path: '/service/surveys',
    key: 'name',
    rows: [
      {
        name: 'Service Satisfaction',
        headerText: 'How did we do?',
        headerTextVisibleFlag: true,
        footerText: 'Anything else?',
        footerTextVisibleFlag: true,
        thankYouText: 'Thank you for your answer.',
      },
    ],
  },
  {
    path: '/service/surveys/[Service Satisfaction]/questions',
    key: 'question',
    rows: [
      {
        sequenceNumber: 1,
        type: 'Selection',
        question: 'How satisfied are you?',
        includeFlag: true,
        requiredFlag: true,
      },
      { sequenceNumber: 2, type: 'OpenEnded', question: 'What could we do better?', includeFlag: true },
    ],
  },
  {
    path: '/service/surveys/[Service Satisfaction]/questions/[How satisfied are you?]/options',
    key: 'caption',
    rows: ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'].map((caption, at) => ({
      caption,
      points: at + 1,
      visibleflag: true,
    })),
  },
  {
    path: '/service/serviceSignoff',
    key: 'name',
    rows: [
      {
        name: 'Standard Sign-Off',
        defaultFlag: true,
        summaryFlag: true,
        discussionFlag: true,
        technicianSignoffFlag: true,
        customerSignoffFieldsFlag: true,
      },
    ],
  },
  {
    path: '/service/emailTemplates',
    key: 'type',
    rows: [
      {
        type: 'New',
        subject: 'Ticket#[ticketnumber] [summary]',
        body: 'We received your request and will be in touch.',
      },
      { type: 'Closed', subject: 'Ticket#[ticketnumber] is closed', body: 'The work on your request is done.' },
    ].map((row) => ({ ...row, firstName: 'Service', lastName: 'Desk', emailAddress: 'service@provider.example' })),
  },
];
