import { type SeedChange, type SeedTable, to } from '../making/seed-table.ts';
import { ownCompany } from './own-company.ts';

const timeZone = to('/system/timeZoneSetups', 'US Eastern');

/** The single rows of settings of the provider's company. */
export const myCompanyTables: readonly SeedTable[] = [
  {
    path: '/system/myCompany/corporateStructure',
    rows: [
      {
        levelCount: 'Level2',
        level1Name: 'Corporate',
        level2Name: 'Location',
        fiscalYearStart: 'January',
        locationCaption: 'Location',
        groupCaption: 'Department',
        baseCurrency: to('/finance/currencies', 'USD'),
        dispatcher: to('/system/members', 'Admin1'),
        serviceManager: to('/system/members', 'Admin1'),
        dutyManager: to('/system/members', 'Admin1'),
      },
    ],
  },
  {
    path: '/system/myCompany/crm',
    rows: [
      {
        companyListCount: 25,
        accountManagerRole: to('/company/teamRoles', 'Account Manager'),
        technicalContactRole: to('/company/teamRoles', 'Technical Contact'),
        salesRepRole: to('/company/teamRoles', 'Sales Rep'),
        companyIdGenerationFlag: true,
        excludeSpacesFlag: true,
        primaryRepCaption: 'Primary Rep',
        secondaryRepCaption: 'Secondary Rep',
      },
    ],
  },
  {
    path: '/system/myCompany/other',
    rows: [
      {
        defaultFromAddress: 'service@provider.example',
        portalUrlOverride: 'https://portal.provider.example',
        siteUrl: 'https://psa.provider.example',
        contactSync: 'FL',
        serverTimeZone: timeZone,
        defaultCalendar: to('/schedule/calendars', 'Standard Business Hours'),
        defaultAddressFormat: to('/company/addressFormats', 'Standard'),
        locale: to('/system/info/locales', 'en-US'),
        useSslFlag: true,
      },
    ],
  },
  {
    path: '/system/myCompany/timeExpense',
    rows: [
      {
        tier1ApprovalFlag: true,
        requireTimeNoteFlag: true,
        roundingFactor: 0.25,
        invoiceStart: 1000,
        defaultSpecialInvoiceType: 'Miscellaneous',
        internalCompany: to('/company/companies', ownCompany),
      },
    ],
  },
  {
    path: '/system/myCompany/services',
    rows: [
      {
        srNotify: 'NewAndClosedRequests',
        scheduleSpan: 'Standard',
        allowCCFlag: true,
        headerColor: '#2F4F4F',
        memberColor: '#1E90FF',
        contactColor: '#3CB371',
        unknownColor: '#A9A9A9',
        calendarSetup: to('/schedule/calendars', 'Standard Business Hours'),
      },
    ],
  },
  { path: '/system/myCompany/documents', rows: [{ isPublicFlag: false }] },
];

/** What can only be set once the members are there. */
export const memberChanges: readonly SeedChange[] = [
  {
    path: '/system/locations',
    named: 'Main Office',
    fields: { manager: to('/system/members', 'Admin1') },
  },
  {
    path: '/service/boards',
    named: 'Help Desk',
    fields: {
      dispatchMember: to('/system/members', 'Admin1'),
      serviceManagerMember: to('/system/members', 'Admin1'),
      dutyManagerMember: to('/system/members', 'Admin1'),
      autoCloseStatus: to('/service/boards/[Help Desk]/statuses', 'Closed'),
    },
  },
  {
    path: '/system/members',
    named: 'Tech1',
    fields: {
      reportsTo: to('/system/members', 'Admin1'),
      timeApprover: to('/system/members', 'Admin1'),
      expenseApprover: to('/system/members', 'Admin1'),
      serviceDefaultBoard: to('/service/boards', 'Help Desk'),
      projectDefaultBoard: to('/service/boards', 'Projects'),
      warehouse: to('/procurement/warehouses', 'Main Warehouse'),
      warehouseBin: to('/procurement/warehouseBins', 'Default Bin'),
    },
  },
];
