import { pods } from '@reeve/catalogue';
import type { NamedRecords } from '../making/named-records.ts';
import { createTables, type SeedRow, type SeedTable } from '../making/seed-table.ts';

/** A custom field value as it is sent. */
export interface DemoFieldValue {
  readonly id: number;
  readonly value: string | number | boolean;
}

const entry = { entryTypeIdentifier: 'EntryField' };

const fields: readonly (readonly [pod: string, fields: readonly SeedRow[]])[] = [
  [
    'ticket_overview',
    [
      {
        caption: 'Root Cause',
        fieldTypeIdentifier: 'Text',
        entryTypeIdentifier: 'List',
        options: options(['Unknown', 'Hardware', 'Software', 'User', 'Vendor'], 'Unknown'),
      },
      { caption: 'Vendor Case Number', fieldTypeIdentifier: 'Text', ...entry },
      { caption: 'Users Affected', fieldTypeIdentifier: 'Number', numberDecimals: 0, ...entry },
    ],
  ],
  [
    'company_overview',
    [
      {
        caption: 'Service Tier',
        fieldTypeIdentifier: 'Text',
        entryTypeIdentifier: 'List',
        options: options(['Bronze', 'Silver', 'Gold'], 'Bronze'),
      },
      { caption: 'Onboarded', fieldTypeIdentifier: 'Checkbox', ...entry },
      { caption: 'Contract Renewal', fieldTypeIdentifier: 'Date', entryTypeIdentifier: 'Date' },
    ],
  ],
  [
    'contact_overview',
    [
      {
        caption: 'Preferred Contact',
        fieldTypeIdentifier: 'Text',
        entryTypeIdentifier: 'Option',
        options: options(['Email', 'Phone', 'Text Message'], 'Email'),
      },
      { caption: 'May Approve Spending', fieldTypeIdentifier: 'Checkbox', ...entry },
    ],
  ],
  [
    'configuration_overview',
    [
      { caption: 'Monitoring Agent', fieldTypeIdentifier: 'Checkbox', ...entry },
      { caption: 'Replacement Year', fieldTypeIdentifier: 'Number', numberDecimals: 0, ...entry },
    ],
  ],
];

function options(values: readonly string[], defaultValue: string): SeedRow[] {
  return values.map((optionValue, at) => ({
    optionValue,
    defaultFlag: optionValue === defaultValue,
    inactiveFlag: false,
    sortOrder: at,
  }));
}

function fieldTable([podName, rows]: (typeof fields)[number]): SeedTable {
  const pod = pods.find(({ name }) => name === podName);
  return {
    path: '/system/userDefinedFields',
    key: 'caption',
    rows: rows.map((row, at) => ({
      podId: pod?.id,
      screenId: pod?.screenId,
      sequenceNumber: at + 1,
      displayOnScreenFlag: true,
      listViewFlag: true,
      ...row,
    })),
  };
}

/** Custom fields of tickets, companies, contacts and configurations; lists have a default option. */
export async function createDemoFields(records: NamedRecords): Promise<void> {
  await createTables(records, fields.map(fieldTable));
}

/** Values for custom fields, by caption. */
export function fieldValues(records: NamedRecords, values: Record<string, DemoFieldValue['value']>): DemoFieldValue[] {
  return Object.entries(values).map(([caption, value]) => ({
    id: records.id('/system/userDefinedFields', caption),
    value,
  }));
}
