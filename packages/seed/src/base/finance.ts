import { readMoment } from '../making/moments.ts';
import { names, type SeedRow, type SeedTable, to } from '../making/seed-table.ts';
import { type BaseOptions, companyName } from './base-options.ts';

const cycles: readonly (readonly [identifier: string, name: string, billingOptions: string])[] = [
  ['M', 'Monthly', 'Monthly'],
  ['Q', 'Quarterly', 'Quarterly'],
  ['S', 'Semi-Annual', 'SemiAnnual'],
  ['Y', 'Annual', 'Yearly'],
  ['W', 'Weekly', 'Weekly'],
  ['2W', 'Every Two Weeks', 'BiWeekly'],
  ['2M', 'Every Two Months', 'BiMonthly'],
  ['1', 'One Time', 'NotRecurring'],
];

const terms: readonly (readonly [name: string, dueDays: number])[] = [
  ['Due on Receipt', 0],
  ['Net 7 days', 7],
  ['Net 10 days', 10],
  ['Net 15 days', 15],
  ['Net 30 days', 30],
  ['Net 45 days', 45],
  ['Net 60 days', 60],
];

/** Cycles, terms, statuses, delivery and templates of invoices. */
export const billingTables: readonly SeedTable[] = [
  {
    path: '/finance/billingCycles',
    key: 'name',
    rows: cycles.map(([identifier, name, billingOptions]) => ({
      identifier,
      name,
      billingOptions,
      ...(name === 'Monthly' && { defaultFlag: true }),
    })),
  },
  {
    path: '/finance/billingTerms',
    key: 'name',
    rows: terms.map(([name, dueDays]) => ({ name, dueDays, ...(dueDays === 30 && { defaultFlag: true }) })),
  },
  {
    path: '/finance/billingStatuses',
    key: 'name',
    rows: [
      { name: 'New', sortOrder: 1, defaultFlag: true },
      { name: 'In Review', sortOrder: 2 },
      { name: 'Approved', sortOrder: 3 },
      { name: 'Sent', sortOrder: 4, sentFlag: true },
      { name: 'Paid', sortOrder: 5, sentFlag: true, closedFlag: true },
      { name: 'Closed', sortOrder: 6, closedFlag: true },
      { name: 'Void', sortOrder: 7, closedFlag: true },
    ],
  },
  {
    path: '/finance/deliveryMethods',
    key: 'name',
    rows: [{ name: 'Mail', defaultFlag: true }, { name: 'Email', emailFlag: true }, { name: 'Fax' }],
  },
  names('/finance/invoiceTemplateSetups', [
    'Standard Invoice',
    'Detailed Invoice',
    'Condensed Invoice',
    'Agreement Invoice',
  ]),
  {
    path: '/finance/invoiceTemplates',
    key: 'name',
    rows: ['Standard Invoice', 'Agreement Invoice'].map((name) => ({
      name,
      logoVisibleFlag: true,
      headerLogoPosition: 'LeftSide',
    })),
  },
  {
    path: '/finance/invoiceEmailTemplates',
    key: 'name',
    rows: [
      {
        name: 'Standard Invoice Email',
        subject: 'Invoice [invoicenumber]',
        body: 'Please find your invoice attached. Thank you for your business.',
        firstName: 'Accounting',
        lastName: 'Department',
        emailAddress: 'billing@provider.example',
        attachInvoiceFlag: true,
      },
    ],
  },
];

const packages = ['None', 'Generic Export', 'QuickBooks', 'Xero', 'Sage'];

/** Tax codes with their levels, billing setup of the main office, batches and accounting packages. */
export function accountingTables(options: BaseOptions): readonly SeedTable[] {
  const now = readMoment(options.now);
  const effectiveDate = `${new Date(now).getUTCFullYear() - 5}-01-01T00:00:00Z`;
  return [
    { path: '/finance/taxCodes', key: 'identifier', rows: taxRows(effectiveDate) },
    { path: '/finance/billingSetups', key: 'remitName', rows: [billingSetup(companyName(options))] },
    {
      path: '/finance/batchSetups',
      rows: [{ nextRunDate: `${options.now.slice(0, 7)}-01T00:00:00Z`, daysInAdvance: 0 }],
    },
    {
      path: '/finance/accountingPackages',
      key: 'name',
      rows: packages.map((name) => ({ identifier: name.replaceAll(' ', ''), name })),
    },
    {
      path: '/finance/accountingPackageSetup',
      rows: [
        {
          accountingPackage: to('/finance/accountingPackages', 'None'),
          includeInvoicesFlag: true,
          invoiceFormat: 'Default',
          includeExpensesFlag: true,
          expenseFormat: 'Default',
          includeSalesTaxFlag: true,
          includeItemsFlag: true,
        },
      ],
    },
    {
      path: '/finance/glCaptions',
      rows: [{ segment1: 'Account Number', segment1type: 'Account', cogs1: 'Account Number' }],
    },
    { path: '/finance/taxIntegrations', rows: [{ taxIntegrationType: 'Avalara', enabledFlag: false }] },
  ];
}

function taxRows(effectiveDate: string): SeedRow[] {
  const country = to('/company/countries', 'United States');
  const level = { levelOneRateType: 'Percent', levelOneProductsFlag: true };
  return [
    {
      identifier: 'NONE',
      description: 'Not taxable',
      invoiceCaption: 'Tax',
      country,
      effectiveDate,
      defaultFlag: true,
    },
    {
      identifier: 'OH-STATE',
      description: 'Ohio Sales Tax',
      invoiceCaption: 'Sales Tax',
      country,
      effectiveDate,
      displayOnInvoiceFlag: true,
      levelOneRate: 0.0575,
      levelOneCaption: 'Ohio Sales Tax',
      ...level,
    },
    {
      identifier: 'CA-STATE',
      description: 'California Sales Tax',
      invoiceCaption: 'Sales Tax',
      country,
      effectiveDate,
      displayOnInvoiceFlag: true,
      levelOneRate: 0.0725,
      levelOneCaption: 'California Sales Tax',
      ...level,
    },
  ];
}

function billingSetup(remitName: string): SeedRow {
  const template = to('/finance/invoiceTemplateSetups', 'Standard Invoice');
  return {
    remitName,
    location: to('/system/locations', 'Main Office'),
    addressOne: '1 Main Street',
    city: 'Springfield',
    state: to('/company/states', 'Ohio'),
    zip: '45501',
    country: to('/company/countries', 'United States'),
    invoiceTitle: 'Invoice',
    payableName: remitName,
    overallInvoiceDefault: template,
    standardInvoiceActual: template,
    standardInvoiceFixed: template,
    agreementInvoice: to('/finance/invoiceTemplateSetups', 'Agreement Invoice'),
    emailTemplate: to('/finance/invoiceEmailTemplates', 'Standard Invoice Email'),
    currency: to('/finance/currencies', 'USD'),
    displayTaxFlag: true,
    printLogoFlag: true,
  };
}

/** Agreement types. */
export const agreementTypeTables: readonly SeedTable[] = [
  {
    path: '/finance/agreements/types',
    key: 'name',
    rows: [
      agreementType('Managed Services', {
        defaultFlag: true,
        coverAgreementTimeFlag: true,
        applicationUnlimitedFlag: true,
      }),
      agreementType('Block Time', { prePaymentFlag: true, coverAgreementTimeFlag: true, applicationLimit: 20 }),
      agreementType('Backup and Recovery', { coverAgreementProductFlag: true }),
      agreementType('Hosted Services', { coverAgreementProductFlag: true }),
      agreementType('Warranty', { coverAgreementTimeFlag: true, billTime: 'NoCharge' }),
      agreementType('Time and Materials', { billTime: 'Billable', billExpenses: 'Billable', billProducts: 'Billable' }),
    ],
  },
];

function agreementType(name: string, more: SeedRow): SeedRow {
  return {
    name,
    employeeCompRate: 'Hourly',
    employeeCompNotExceed: 'Billing',
    invoicingCycle: 'CalendarYear',
    billTime: 'NoDefault',
    billExpenses: 'Billable',
    billProducts: 'Billable',
    applicationUnits: 'Hours',
    applicationCycle: 'CalendarMonth',
    sla: to('/service/SLAs', 'Standard SLA'),
    location: to('/system/locations', 'Main Office'),
    department: to('/system/departments', 'Professional Services'),
    billingCycle: to('/finance/billingCycles', 'Monthly'),
    billingTerms: to('/finance/billingTerms', 'Net 30 days'),
    invoiceTemplate: to('/finance/invoiceTemplateSetups', 'Agreement Invoice'),
    ...more,
  };
}
