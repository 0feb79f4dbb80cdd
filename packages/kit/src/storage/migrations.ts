import type { DatabaseSync } from 'node:sqlite';
import { KitError } from '../error/kit-error.ts';

/** What brings the tables from each version to the next. Never changed: a further one is added. */
export const migrations: readonly string[] = [
  `CREATE TABLE connections (id TEXT PRIMARY KEY, name TEXT NOT NULL, provider TEXT NOT NULL, settings TEXT NOT NULL,
     sealed TEXT NOT NULL, keyId TEXT NOT NULL, createdAt TEXT NOT NULL) STRICT;
   CREATE TABLE links (connectionId TEXT NOT NULL, recordType TEXT NOT NULL, recordId TEXT NOT NULL, ticketId INTEGER NOT NULL,
     state TEXT NOT NULL, boardId INTEGER, statusId INTEGER, statusName TEXT, changedAt TEXT NOT NULL,
     PRIMARY KEY (connectionId, recordType, recordId), UNIQUE (connectionId, recordType, ticketId)) STRICT;`,
  `CREATE TABLE states (connectionId TEXT NOT NULL, boardId INTEGER NOT NULL, state TEXT NOT NULL, statusId INTEGER NOT NULL,
     statusName TEXT NOT NULL, PRIMARY KEY (connectionId, boardId, state)) STRICT;
   CREATE TABLE members (connectionId TEXT NOT NULL, userId TEXT NOT NULL, memberId INTEGER NOT NULL, memberName TEXT NOT NULL,
     confirmedAt TEXT NOT NULL, PRIMARY KEY (connectionId, userId)) STRICT;`,
  `CREATE TABLE postings (connectionId TEXT NOT NULL, noteKey TEXT NOT NULL, ticketId INTEGER NOT NULL, digest TEXT NOT NULL,
     afterNote INTEGER NOT NULL, claimedUntil INTEGER NOT NULL, noteId INTEGER, PRIMARY KEY (connectionId, noteKey)) STRICT;`,
  `ALTER TABLE links ADD COLUMN mergedInto INTEGER;
   CREATE INDEX links_ticket ON links (connectionId, ticketId);`,
];

/**
 * Brings a database to the newest version, or to an older one in tests: one migration a transaction, which two processes do not
 * both do. Raises `KitError` for a database of a newer kit.
 */
export function migrate(database: DatabaseSync, upTo = migrations.length): void {
  for (;;) {
    database.exec('BEGIN IMMEDIATE');
    try {
      const version = versionOf(database);
      if (version > migrations.length) throw tooNew(version);
      const next = version < upTo ? migrations[version] : undefined;
      if (next !== undefined) database.exec(`${next} PRAGMA user_version = ${version + 1}`);
      database.exec('COMMIT');
      if (next === undefined) return;
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  }
}

/** How many migrations a database has had. */
export function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
}

function tooNew(version: number): KitError {
  return new KitError(
    'STORAGE_TOO_NEW',
    `The kit's tables are of version ${version}, and this kit knows ${migrations.length}.`,
    'Install the kit that wrote them, or a newer one.',
  );
}
