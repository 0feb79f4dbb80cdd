import type { OwnTable } from './own-table.ts';

/** What is known of the tenant itself, such as the format of its data. */
export const metaTable: OwnTable = {
  name: 'reeve_meta',
  says: 'what is known of the tenant itself: the format of its data, and what earlier migrations made',
  columns: { key: 'text', value: 'text' },
  key: ['key'],
};

/** The values of custom fields, a row a record and field. */
export const customValueTable: OwnTable = {
  name: 'reeve_custom_value',
  says: 'the values of custom fields, a row a record and field that has one: as a text, or as a number',
  columns: {
    table_name: 'text',
    record_id: 'integer',
    field_id: 'integer',
    text_value: { kind: 'text', nullable: true, folded: true },
    number_value: { kind: 'double', nullable: true },
  },
  key: ['table_name', 'record_id', 'field_id'],
  indexes: [
    { name: 'reeve_custom_value__record', columns: ['field_id', 'record_id'] },
    { name: 'reeve_custom_value__by_number', columns: ['field_id', 'number_value', 'record_id'] },
    { name: 'reeve_custom_value__by_text', columns: ['field_id', 'text_value', 'record_id'] },
  ],
};

/** Which writes there were (`follow/write-log.ts`). */
export const writeTable: OwnTable = {
  name: 'reeve_write',
  says:
    'what the latest few thousand writes changed, for the totals that other processes keep; on SQLite the number of the ' +
    'latest write alone',
  columns: { id: 'wide id', changes: 'text' },
};

/** The tables of ours that every tenant has, whatever stands on the store. */
export const storeTables: readonly OwnTable[] = [metaTable, customValueTable, writeTable];
