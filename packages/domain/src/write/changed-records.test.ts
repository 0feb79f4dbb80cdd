import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadCatalogue } from '@reeve/catalogue';
import { Tables } from '@reeve/store';
import type { Change } from '../unit/unit.ts';
import { changedRecords } from './changed-records.ts';

const tables = Tables.of(loadCatalogue());
const table = tables.of('/service/tickets');
const other = tables.of('/company/companies');
const was = { id: 1, summary: 'was' };
const between = { id: 1, summary: 'between' };
const is = { id: 1, summary: 'is' };

const added: Change = { table, action: 'added', id: 1, before: null, after: was };
const updated: Change = { table, action: 'updated', id: 1, before: was, after: between };
const again: Change = { table, action: 'updated', id: 1, before: between, after: is };
const deleted: Change = { table, action: 'deleted', id: 1, before: is, after: null };
const elsewhere: Change = { table: other, action: 'updated', id: 1, before: was, after: is };

const cases: [string, Change[], Change[]][] = [
  ['two updates are one', [updated, again], [{ table, action: 'updated', id: 1, before: was, after: is }]],
  ['a new record stays new', [added, updated], [{ table, action: 'added', id: 1, before: null, after: between }]],
  ['what ends deleted was', [again, deleted], [{ table, action: 'deleted', id: 1, before: between, after: null }]],
  ['made and deleted is nothing', [added, deleted], []],
  ['the same id elsewhere is another record', [elsewhere, added], [elsewhere, added]],
];

for (const [name, changes, records] of cases)
  test(`of the changes of a transaction ${name}`, () => assert.deepEqual(changedRecords(changes), records));
