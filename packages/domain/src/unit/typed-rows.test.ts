import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCatalogue } from '@reeve/catalogue';
import { type StoredRecord, Tables } from '@reeve/store';
import { Draft } from './draft.ts';
import type { Unit } from './unit.ts';

const entries = '/time/entries';
const catalogue = loadCatalogue();
const tables = Tables.of(catalogue);

function draftOf<C extends string>(collection: C): Draft<C> {
  const table = tables.of(collection);
  return new Draft<C>('create', table, catalogue.model(table.collection.model), null);
}

/**
 * Compiled, never run: each line that is marked must be refused by the compiler, and `npm run types` fails when one is not.
 */
export async function wrongFieldsDoNotCompile(unit: Unit, draft: Draft<'/service/tickets'>): Promise<void> {
  const entry = await unit.get(entries, 1);
  // @ts-expect-error a field that time entries do not have
  entry?.['actualHour'];
  // @ts-expect-error hours are a number
  const text: string | null | undefined = entry?.['actualHours'];
  // @ts-expect-error a collection that the catalogue does not have
  await unit.get('/time/entry', 1);
  // @ts-expect-error a field that time entries do not have
  await unit.select(entries, { companyName: text ?? '' });
  // @ts-expect-error a company is its id
  await unit.first(entries, { company: 'Acme' });
  // @ts-expect-error a key that time entries do not have
  await unit.select(entries, {}, ['-timeStarts']);
  // @ts-expect-error a field that time entries do not have
  await unit.updateColumns(entries, 1, { actualHour: 1 });
  // @ts-expect-error hours are a number
  await unit.updateColumns(entries, 1, { actualHours: '1' });
  // @ts-expect-error no severity of a ticket
  draft.after.severity = 'Grave';
  // @ts-expect-error a field that tickets do not have
  draft.changed('stats');
  // @ts-expect-error a board is its id
  draft.fill('board', 'Help Desk');
}

/** Compiled, never run: what is right is accepted, and a path that is only known when the program runs gives any record. */
export async function rightFieldsCompile(unit: Unit, path: string): Promise<number> {
  const hours: number | null | undefined = (await unit.get(entries, 1))?.actualHours;
  const found = await unit.select(entries, { company: 1, chargeToId: [1, 2], invoice: null }, ['-timeStart', 'id']);
  const any: StoredRecord | null = (await unit.get(path, 1)) ?? found[0] ?? null;
  await unit.updateColumns(path, 1, { anything: any?.['anything'] ?? null });
  await unit.updateColumns(entries, 1, { actualHours: hours ?? 0, status: 'Open' });
  return takesAny(draftOf(entries)).errors.length;
}

function takesAny(draft: Draft): Draft {
  return draft;
}

describe('a draft', () => {
  it('of a named collection is one of any collection', () => {
    const draft = draftOf(entries);
    draft.fill('actualHours', 1.5);
    draft.fill('actualHours', 2);
    assert.equal(takesAny(draft).after['actualHours'], 1.5);
    assert.ok(draft.changed('actualHours'));
  });

  it('of a new record has every field of its table, and what nobody set is null', () => {
    const { after, table } = draftOf('/service/tickets');
    assert.deepEqual(
      Object.keys(after),
      table.columns.map((column) => column.key),
    );
    assert.equal(after.board, null);
    assert.equal(after.id, 0);
  });

  it('does not fill with what is missing', () => {
    const draft = draftOf(entries);
    draft.fill('notes', undefined);
    assert.equal(draft.after.notes, null);
    assert.ok(!draft.changed('notes'));
  });
});
