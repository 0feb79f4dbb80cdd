import type { TenantDatabase } from '../src/engine/engine.ts';
import { RecordStore } from '../src/record/record-store.ts';
import type { Json } from '../src/record/stored-record.ts';
import { companionOf } from '../src/record/stored-record.ts';
import type { Tables } from '../src/schema/table.ts';

/** A record as it is stored, by field name: references are ids. */
export type SampleRecord = Readonly<Record<string, Json>>;

/** The value of a custom field: of the record of that id in the collection, for the definition `field`. */
export interface SampleCustomValue {
  readonly collection: string;
  readonly record: number;
  readonly field: number;
  readonly value: string | number | boolean;
}

/**
 * Records to try conditions on, by collection: few, and each with something that conditions are easily wrong about. Put
 * into an empty tenant in this order, the ids of each collection count from 1.
 */
export const sampleRecords: Readonly<Record<string, readonly SampleRecord[]>> = {
  '/company/companies/statuses': [{ name: 'Active' }, { name: 'Not Approved' }],
  '/company/companies/types': [{ name: 'Client' }, { name: 'Vendor' }, { name: 'Prospect' }],
  '/company/companies': [
    {
      identifier: 'ACME',
      name: 'Acme Café',
      status: 1,
      annualRevenue: 1_000_000.5,
      numberOfEmployees: 12,
      sicCode: { id: 7, name: 'Software' },
      integratorTags: ['gold', 'West'],
      city: 'Tampa',
      dateAcquired: '2020-02-29T00:00:00Z',
      leadFlag: false,
      _lastUpdated: '2024-01-31T10:00:00Z',
    },
    {
      identifier: 'STRASSE',
      name: 'Straße GmbH',
      status: 2,
      annualRevenue: 0,
      numberOfEmployees: 0,
      parentCompany: 1,
      integratorTags: [],
      city: 'Köln',
      leadFlag: true,
      _lastUpdated: '2024-02-01T00:00:00Z',
    },
    {
      identifier: 'ISTANBUL',
      name: 'İstanbul Işık',
      annualRevenue: -5.25,
      numberOfEmployees: -1,
      parentCompany: 2,
      city: 'İstanbul',
      _lastUpdated: '2023-12-31T23:59:59Z',
    },
    {
      identifier: 'EMOJI',
      name: '🎫 Tickets & Co',
      status: 1,
      numberOfEmployees: 100,
      sicCode: { id: 9, name: 'Retail' },
      integratorTags: ['gold'],
      city: '',
      _lastUpdated: '2024-06-15T12:30:45Z',
    },
    { identifier: 'Beta_100%', name: '', status: 1, numberOfEmployees: 100, city: 'Tampa [FL]', leadFlag: false },
  ],
  '/company/companies/{parentId}/typeAssociations': [
    { company: 1, type: 1 },
    { company: 1, type: 2 },
    { company: 2, type: 2 },
    { company: 4, type: 1 },
  ],
  '/company/communicationTypes': [{ description: 'Email' }, { description: 'Direct' }, { description: 'Fax' }],
  '/company/contacts/types': [{ description: 'End User' }, { description: 'Approver' }, { description: 'Été' }],
  '/company/contacts': [
    {
      firstName: 'Ann',
      lastName: 'Smith',
      fullName: 'Ann Smith',
      company: 1,
      inactiveFlag: false,
      gender: 'Female',
      typeIds: [1, 2],
      portalPassword: 'hunter2',
    },
    {
      firstName: 'ÉMILE',
      lastName: 'Zola',
      fullName: 'ÉMILE Zola',
      company: 2,
      inactiveFlag: true,
      gender: 'Male',
      integratorTags: ['vip'],
    },
    { firstName: 'Bob', lastName: null, fullName: 'Bob', company: null, inactiveFlag: false, typeIds: [] },
    {
      firstName: 'ann',
      lastName: "O'Neil",
      fullName: "ann O'Neil",
      company: 4,
      nickName: '',
      integratorTags: ['VIP', 'late'],
    },
  ],
  '/company/contacts/{parentId}/communications': [
    { contactId: 1, type: 1, value: 'ann@acme.com', communicationType: 'Email', defaultFlag: true },
    { contactId: 1, type: 2, value: '813-555-0100', communicationType: 'Phone', defaultFlag: true },
    { contactId: 2, type: 1, value: 'Émile@strasse.de', communicationType: 'Email', defaultFlag: false },
    { contactId: 2, type: 3, value: 'ann@acme.com', communicationType: 'Fax', defaultFlag: true },
    { contactId: 4, type: 2, value: '727-555-0199', communicationType: 'Phone', extension: '7' },
  ],
  '/company/contacts/{parentId}/typeAssociations': [
    { contact: 1, type: 1 },
    { contact: 1, type: 2 },
    { contact: 2, type: 3 },
    { contact: 3, type: 1 },
  ],
  '/system/members': [
    {
      identifier: 'jsmith',
      firstName: 'John',
      lastName: 'Smith',
      fullName: 'John Smith',
      adminFlag: true,
      dailyCapacity: 8,
      password: 'hunter2',
    },
    {
      identifier: 'Zoe',
      firstName: 'Zoë',
      lastName: 'Ng',
      fullName: 'Zoë Ng',
      adminFlag: false,
      dailyCapacity: 7.5,
      excludedServiceBoardIds: [2],
    },
  ],
  '/service/priorities': [
    { name: 'Priority 1 - Critical', sortOrder: 3, color: 'Red' },
    { name: 'Priority 2 - High', sortOrder: 1, color: 'Orange' },
    { name: 'Priority 3 - Normal', sortOrder: 2 },
  ],
  '/service/boards': [
    { name: 'Support', inactiveFlag: false, projectFlag: false },
    { name: 'Straßenbau', inactiveFlag: true, projectFlag: true },
  ],
  '/service/boards/{parentId}/statuses': [
    { name: 'New', board: 1, sortOrder: 0, closedStatus: false, inactive: false },
    { name: 'In Progress', board: 1, sortOrder: 5, closedStatus: false },
    { name: '>Closed', board: 1, sortOrder: 99, closedStatus: true, inactive: false },
    { name: 'New', board: 2, sortOrder: 0, closedStatus: false, inactive: true },
  ],
  '/service/boards/{grandparentId}/statuses/{parentId}/notifications': [{ status: 1 }, { status: 1 }, { status: 4 }],
  '/service/tickets': [
    {
      summary: 'Printer jam in the Café',
      recordType: 'ServiceTicket',
      board: 1,
      status: 1,
      company: 1,
      contact: 1,
      owner: 1,
      priority: 1,
      severity: 'High',
      impact: 'Low',
      closedFlag: false,
      budgetHours: 1.5,
      actualHours: 0,
      requiredDate: '2024-03-01T00:00:00Z',
      poNumber: 'PO-1',
      resources: 'jsmith, Zoe',
      integratorTags: ['a'],
      slaHeldUntil: '2025-03-03T09:00:00Z',
      _lastUpdated: '2024-01-31T10:00:00Z',
      _updatedBy: 'jsmith',
      _dateEntered: '2024-01-01T00:00:00Z',
      _enteredBy: 'Zoe',
    },
    {
      summary: 'VPN down',
      recordType: 'ServiceTicket',
      board: 1,
      status: 2,
      company: 2,
      priority: 2,
      severity: 'Medium',
      impact: 'High',
      closedFlag: false,
      budgetHours: 8,
      requiredDate: '2024-03-01T12:00:00Z',
      parentTicketId: 1,
      slaHeldUntil: '2025-03-03T08:59:59Z',
      _lastUpdated: '2024-01-31T10:00:01Z',
      _updatedBy: 'Zoe',
      _dateEntered: '2024-01-31T00:00:00Z',
      _enteredBy: 'jsmith',
    },
    {
      summary: 'vpn: cannot connect [home]',
      recordType: 'ServiceTicket',
      board: 1,
      status: 3,
      company: 1,
      contact: 2,
      owner: 2,
      priority: 3,
      severity: 'Low',
      impact: 'Low',
      closedFlag: true,
      closedDate: '2024-02-10T08:00:00Z',
      actualHours: 2.25,
      parentTicketId: 1,
      poNumber: '',
      integratorTags: ['b', 'A'],
      _lastUpdated: '2024-02-10T08:00:00Z',
      _updatedBy: 'jsmith',
      _dateEntered: '2024-02-01T09:30:00Z',
      _enteredBy: 'Zoe',
    },
    {
      summary: '100% CPU on server_01',
      recordType: 'ServiceTicket',
      board: 2,
      status: 4,
      company: 4,
      priority: 1,
      closedFlag: false,
      budgetHours: 0,
      actualHours: -1,
      poNumber: 'po-1',
      _lastUpdated: '2023-06-01T00:00:00Z',
      _dateEntered: '2023-06-01T00:00:00Z',
      _enteredBy: 'jsmith',
    },
    {
      summary: 'ÄRGER mit der Straße',
      recordType: 'ServiceTicket',
      board: 2,
      company: 3,
      closedFlag: null,
      severity: 'High',
      budgetHours: 1.5,
      _lastUpdated: '2024-05-05T05:05:05Z',
      _enteredBy: 'Zoe',
    },
    {
      summary: 'Ärger mit der Strasse',
      recordType: 'ServiceTicket',
      board: 1,
      status: 1,
      owner: 1,
      closedFlag: false,
      customerUpdatedFlag: true,
      poNumber: 'A\\B',
      _lastUpdated: '2024-05-05T05:05:06Z',
    },
    {
      summary: 'İSTANBUL ışık',
      recordType: 'ServiceTicket',
      board: 1,
      status: 1,
      company: 3,
      closedFlag: false,
      customerUpdatedFlag: false,
      poNumber: 'it\'s "quoted"',
      _lastUpdated: '2024-05-05T05:05:07Z',
    },
    {
      summary: '🎫 emoji 🎟️ ticket',
      recordType: 'ServiceTicket',
      board: 1,
      status: 2,
      company: 5,
      contact: 3,
      closedFlag: false,
      actualHours: 0.1,
      poNumber: '*',
      _lastUpdated: '2024-05-05T05:05:08Z',
    },
    {
      summary: '',
      recordType: 'ServiceTicket',
      board: 1,
      status: 3,
      closedFlag: true,
      closedDate: '2024-02-10T08:00:01Z',
      budgetHours: 40,
      _lastUpdated: '2024-05-05T05:05:09Z',
    },
    {
      summary: null,
      recordType: 'ServiceTicket',
      closedFlag: false,
      parentTicketId: 9,
      _lastUpdated: '2024-05-05T05:05:10Z',
    },
    {
      summary: 'Install switch',
      recordType: 'ProjectTicket',
      board: 2,
      status: 4,
      company: 1,
      closedFlag: false,
      budgetHours: 16,
      wbsCode: '1.1',
      _lastUpdated: '2024-05-05T05:05:11Z',
    },
    {
      summary: 'Cable too short',
      recordType: 'ProjectIssue',
      board: 2,
      status: 4,
      company: 2,
      closedFlag: true,
      isIssueFlag: true,
      wbsCode: '1.2',
      _lastUpdated: '2024-05-05T05:05:12Z',
    },
  ],
  '/service/tickets/{parentId}/notes': [
    { ticketId: 1, text: 'Removed the paper', internalFlag: false, detailDescriptionFlag: true, member: 1 },
    { ticketId: 1, text: 'Customer happy', internalFlag: true, detailDescriptionFlag: false, member: 2 },
    { ticketId: 2, text: 'Restarted the VPN', internalFlag: true, detailDescriptionFlag: true },
    { ticketId: 11, text: 'Ordered', internalFlag: false, detailDescriptionFlag: true },
  ],
  '/service/tickets/{parentId}/tasks': [
    { ticketId: 1, notes: 'Check tray', closedFlag: true, priority: 1 },
    { ticketId: 1, notes: 'Clean rollers', closedFlag: false, priority: 2 },
    { ticketId: 3, notes: 'Check cable', closedFlag: false, priority: 1 },
    { ticketId: 12, notes: 'Check length', closedFlag: true, priority: 2 },
  ],
  '/company/configurations': [
    { name: 'Firewall', deviceIdentifier: 'fw-01', activeFlag: true },
    { name: 'Server 01', deviceIdentifier: 'srv-01', activeFlag: true },
    { name: 'Server 02', deviceIdentifier: 'SRV-02', activeFlag: false },
  ],
  '/service/tickets/{parentId}/configurations': [
    { _parentId: 1, configuration: 2 },
    { _parentId: 3, configuration: 3 },
    { _parentId: 4, configuration: 2 },
  ],
  '/finance/invoices': [{ invoiceNumber: '1001', type: 'Standard', date: '2024-02-01T00:00:00Z' }],
  '/time/entries': [
    {
      chargeToId: 1,
      chargeToType: 'ServiceTicket',
      member: 1,
      actualHours: 0.5,
      billableOption: 'Billable',
      timeStart: '2024-01-31T09:00:00Z',
      invoice: 1,
      ticket: 1,
      enteredBy: 'jsmith',
      dateEntered: '2024-01-31T10:00:00Z',
      _dateEntered: '2024-01-31T10:00:00Z',
      notes: 'On site',
    },
    {
      chargeToId: 2,
      chargeToType: 'ServiceTicket',
      member: 2,
      actualHours: 1.25,
      billableOption: 'DoNotBill',
      timeStart: '2024-02-01T09:00:00Z',
      ticket: 2,
    },
    {
      chargeToId: 3,
      chargeToType: 'ChargeCode',
      member: 2,
      actualHours: 8,
      billableOption: 'NoCharge',
      timeStart: '2024-02-02T00:00:00Z',
    },
  ],
  '/schedule/holidayLists': [{ name: 'US' }],
  '/schedule/holidayLists/{parentId}/holidays': [
    { name: 'New Year', holidayList: 1, date: '2024-01-01', allDayFlag: true },
    { name: 'Christmas', holidayList: 1, date: '2024-12-25', allDayFlag: true },
    { name: 'Half day', holidayList: 1, date: null, timeStart: '12:00:00', timeEnd: '17:00:00' },
  ],
  '/system/userDefinedFields': [
    { caption: 'Contract', fieldTypeIdentifier: 'Text', podId: 2 },
    { caption: 'Seats', fieldTypeIdentifier: 'Number', podId: 2 },
    { caption: 'Renewal', fieldTypeIdentifier: 'Date', podId: 2 },
    { caption: 'Managed', fieldTypeIdentifier: 'Checkbox', podId: 2 },
    { caption: 'Größe', fieldTypeIdentifier: 'Text', podId: 2 },
    { caption: 'Contract', fieldTypeIdentifier: 'Text', podId: 1 },
  ],
};

/** Values of custom fields on the records above. */
export const sampleCustomValues: readonly SampleCustomValue[] = [
  { collection: '/company/companies', record: 1, field: 1, value: 'Gold Plan' },
  { collection: '/company/companies', record: 1, field: 2, value: 25 },
  { collection: '/company/companies', record: 1, field: 3, value: '2024-07-01T00:00:00Z' },
  { collection: '/company/companies', record: 1, field: 4, value: true },
  { collection: '/company/companies', record: 2, field: 1, value: 'Silber für Ärzte' },
  { collection: '/company/companies', record: 2, field: 2, value: 0 },
  { collection: '/company/companies', record: 2, field: 3, value: '2025-01-01T00:00:00Z' },
  { collection: '/company/companies', record: 2, field: 4, value: false },
  { collection: '/company/companies', record: 3, field: 5, value: 'XL' },
  { collection: '/company/companies', record: 4, field: 1, value: 'gold plan' },
  { collection: '/company/companies', record: 4, field: 2, value: 2.5 },
  { collection: '/service/tickets', record: 1, field: 6, value: 'Gold Plan' },
];

/** Puts the sample into a tenant that has empty tables. */
export async function insertSample(database: TenantDatabase, tables: Tables): Promise<void> {
  await database.write(async (transaction) => {
    const store = new RecordStore(transaction, database.dialect);
    for (const [collection, records] of Object.entries(sampleRecords)) {
      for (const record of records) await store.insert(tables.of(collection), record);
    }
    const sql = `insert into "reeve_custom_value" ("table_name", "record_id", "field_id", "text_value", "text_value__folded", "number_value")
      values (?, ?, ?, ?, ?, ?)`;
    for (const { collection, record, field, value } of sampleCustomValues) {
      const text = String(value);
      const number = typeof value === 'string' ? null : Number(value);
      await transaction.run(sql, [tables.of(collection).name, record, field, text, companionOf(text), number]);
    }
  });
}
