import type { ColumnKind, Dialect } from '../engine.ts';
import { globPattern } from './glob-pattern.ts';

const columnTypes: Readonly<Record<ColumnKind, string>> = {
  integer: 'integer',
  double: 'real',
  text: 'text',
  boolean: 'integer',
  json: 'text',
  blob: 'blob',
};

/**
 * SQLite's answers. Its `like` takes A to Z and a to z for the same, which changes nothing as case is folded on both
 * sides; its `glob` compares code points. Text order is by code point anyway.
 */
export const sqliteDialect: Dialect = {
  name: 'sqlite',
  columnType: (kind) => columnTypes[kind],
  idColumn: 'integer primary key autoincrement',
  wideIdColumn: 'integer primary key autoincrement',
  asciiLower: (expression) => `lower(${expression})`,
  like: (expression, negated) => `${expression}${negated ? ' not' : ''} like ? escape '\\'`,
  matchesClass: (expression, negated) => `${expression}${negated ? ' not' : ''} glob ?`,
  classPattern: globPattern,
  binaryText: (expression) => expression,
  snapshot: '(select max("id") from "reeve_write")',
  goesOn: 'reeve_goes_on()',
  // What returns rows may be undone alone: SQLite would write out at each what the search of texts has gathered until the commit.
  insertedId: 'select last_insert_rowid()',
  lastId: 'select coalesce(max("seq"), 0) from sqlite_sequence where "name" = ?',
  setLastId: [
    'delete from sqlite_sequence where "name" = ? and "seq" <= ?',
    'insert into sqlite_sequence ("name", "seq") values (?, ?)',
  ],
  forUpdate: '',
  forShare: '',
  holdKeys: null,
  skipLocked: '',
};
