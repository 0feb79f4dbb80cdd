import type { Catalogue, Model } from '@reeve/catalogue';
import { copyRecord, emptyRecord, type KeyOf, type RowOf, type Table } from '@reeve/store';
import type { FieldError } from '../fault.ts';
import { resourceName } from '../resource-name.ts';
import { isSame } from './is-same.ts';

/** How a record is being written. */
export type How = 'create' | 'replace' | 'patch' | 'delete';

/** A value of a custom field that a draft will store. */
export interface CustomValue {
  readonly definition: RowOf<'/system/userDefinedFields'>;
  readonly text: string | null;
  readonly number: number | null;
}

/**
 * A record on its way through the write path: what it was, what it becomes, and what the caller sent. A draft of a
 * collection that is named in the code has its fields (`Draft<'/time/entries'>`); any other has any.
 */
export class Draft<C extends string = string> {
  readonly how: How;
  readonly table: Table;
  /** The model in which the body was written. */
  readonly model: Model;
  /** The API as the body's writer knows it; null for the newest. */
  readonly catalogue: Catalogue | null;
  readonly before: RowOf<C> | null;
  /** Complete: what nobody has set is null. */
  readonly after: RowOf<C>;
  /** The fields that the caller named. */
  readonly sent = new Set<string>();
  /** What the caller sent for fields that are no columns: write-only ones, lists of rows, custom fields. */
  readonly input = new Map<string, unknown>();
  readonly errors: FieldError[] = [];
  /** The values of custom fields that will be stored. */
  readonly customValues: CustomValue[] = [];
  /** Made by Reeve itself: secrets that a caller would have to send may be missing. */
  readonly trusted: boolean;

  constructor(
    how: How,
    table: Table,
    model: Model,
    before: RowOf<C> | null,
    trusted = false,
    catalogue: Catalogue | null = null,
  ) {
    this.catalogue = catalogue;
    this.how = how;
    this.table = table;
    this.model = model;
    this.before = before;
    this.trusted = trusted;
    this.after =
      before === null || how === 'replace' ? emptyRow<C>(table, before?.id ?? 0) : (copyRecord(before) as RowOf<C>);
  }

  /** Adds a broken rule. */
  refuse(code: string, field: string, message: string): void {
    this.errors.push({ code, message, resource: resourceName(this.model.name), field });
  }

  /** Whether a value differs from what was stored; always true of a set value on a new record. */
  changed(key: KeyOf<C>): boolean {
    return !isSame(this.before?.[key], this.after[key]);
  }

  /** Sets a value unless the record has one already. */
  fill<K extends KeyOf<C>>(key: K, value: RowOf<C>[K] | undefined): void {
    if ((this.after[key] ?? null) === null && value !== undefined) this.after[key] = value;
  }
}

/** A record of which nothing is set: every key is there, so that its rows look alike to the machine. */
function emptyRow<C extends string>(table: Table, id: number): RowOf<C> {
  const empty = emptyRecord(table);
  empty.id = id;
  return empty as RowOf<C>;
}
