import type { OwnTable } from '@reeve/store';

/** The bytes of pictures and of files that came with the database, by the table and id of the record that they belong to. */
export const contentTable: OwnTable = {
  name: 'reeve_content',
  says:
    'the bytes of small pictures, of files of the demo and of mail, and of documents from before there was a store, by the ' +
    'table and id of the record that they belong to',
  columns: { owner: 'text', id: 'integer', media_type: 'text', bytes: 'blob' },
  key: ['owner', 'id'],
};

/** Which files of the store belong to which records. Copies of a document share one. */
export const fileTable: OwnTable = {
  name: 'reeve_file',
  says: 'the key in the store of documents of the file of a record, by the table and id of the record',
  columns: { owner: 'text', id: 'integer', media_type: 'text', size: 'wide', key: 'text' },
  key: ['owner', 'id'],
  indexes: [{ name: 'reeve_file_key', columns: ['key'] }],
};

/** Files of the store that belong to no record: on their way to one, or given up. */
export const looseFileTable: OwnTable = {
  name: 'reeve_loose_file',
  says: 'keys of files that belong to no record: since when they are on their way to one, or empty where they are to be deleted',
  columns: { key: 'text', since: 'text' },
  key: ['key'],
};
