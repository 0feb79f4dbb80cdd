import { optionalText, text, wholeNumber } from './kinds.ts';
import { setting } from './setting.ts';

/** Settings of where the data is and how it is reached: rows of the table of settings. */
export const storageSettings = {
  data: setting({
    group: 'Storage',
    kind: text('FOLDER'),
    fallback: { value: './data' },
    sentence: 'The folder for databases, documents and certificates.',
  }),
  databaseUrl: setting({
    group: 'Storage',
    kind: optionalText('URL', /^postgres(ql)?:\/\/\S+$/i, 'an address that begins with postgres://'),
    fallback: { value: null },
    sentence: 'The PostgreSQL database to use in place of SQLite files in the data folder.',
    secret: true,
  }),
  documents: setting({
    group: 'Storage',
    kind: optionalText('URL', /^https?:\/\/[^\s/@?#]+\/[^\s/?#]+(\/[^\s?#]*)?$/i, 'an address as https://HOST/BUCKET'),
    fallback: { value: null },
    sentence:
      'The bucket of a store by the S3 protocol that documents are kept in, `https://HOST/BUCKET`, and a path within it, ' +
      'in place of files in the data folder.',
  }),
  documentsKey: setting({
    group: 'Storage',
    kind: optionalText('ID:SECRET', /^[^\s:]+:\S+$/, 'an access key as ID:SECRET'),
    fallback: { value: null },
    sentence: 'The access key of that bucket.',
    secret: true,
  }),
  documentsRegion: setting({
    group: 'Storage',
    kind: text('REGION'),
    fallback: { value: 'auto' },
    sentence: 'The region of that bucket, for stores that want one to be named.',
  }),
  databasePool: setting({
    group: 'Storage',
    kind: wholeNumber('CONNECTIONS', 1, 500),
    fallback: { value: 10 },
    sentence: 'The most connections to PostgreSQL at a time.',
  }),
  writeWait: setting({
    group: 'Storage',
    kind: wholeNumber('SECONDS', 1, 600),
    fallback: { value: 20 },
    sentence:
      'How long a write on PostgreSQL waits for those before it in this process, and again for those of other ' +
      'processes, before it is answered with 503.',
  }),
  databaseLongReads: setting({
    group: 'Storage',
    kind: wholeNumber('CONNECTIONS', 1, 500),
    fallback: { value: 4 },
    sentence:
      'How many of those connections long reads may take: lists and counts whose conditions no index answers. The others ' +
      'are kept for writes and for short reads.',
  }),
  emptySchemas: setting({
    group: 'Storage',
    kind: wholeNumber('SCHEMAS', 0, 50),
    fallback: { value: 2 },
    sentence:
      'How many empty schemas a sandbox on PostgreSQL keeps in stock, some 25 MB each, so that a fork has only its rows to ' +
      'wait for. They are made after a copy, while nobody waits; 0 keeps none.',
  }),
  backgroundThreads: setting({
    group: 'Storage',
    kind: wholeNumber('THREADS', 0, 64),
    fallback: { value: 2 },
    sentence:
      'Threads that read SQLite for long lists, which all tenants share, so that short requests need not wait; 0 reads on ' +
      'the main one, where a long list cannot be ended.',
  }),
  recordMemory: setting({
    group: 'Storage',
    kind: wholeNumber('MEBIBYTES', 0, 65_536),
    fallback: { value: 64 },
    sentence:
      'What finished records may hold in memory, of all tenants together: records that are asked for again are answered ' +
      'without being read until anything that they show is written. 0 keeps none.',
  }),
} as const;
