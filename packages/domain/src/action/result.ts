import type { Readable } from 'node:stream';
import type { Condition } from '@reeve/query';
import type { StoredRecord } from '@reeve/store';
import type { JsonObject } from '../body/members.ts';
import type { BytePart } from '../file/content-store.ts';
import type { Unit } from '../unit/unit.ts';

/** What an action answers. The server renders each in one place, by the operation's status and model. */
export type Result = Done | Nothing | ShownRecord | ShownDraft | Value | Rows | Listing | FileResult | Redirect | Each;

/** Whether something was done, and what there is to say of it (evidence: wire-format/success-response). */
interface Done {
  readonly kind: 'done';
  readonly success: boolean;
  readonly message: string;
}

/** No body. */
interface Nothing {
  readonly kind: 'nothing';
}

/** A record of a view as it is stored when the action has ended, in the operation's model unless another is named. */
interface ShownRecord {
  readonly kind: 'record';
  readonly view: string;
  readonly id: number;
  readonly model?: string;
  /** Whether the answer says where the new record is. */
  readonly located?: boolean;
}

/** A record that is not stored. */
interface ShownDraft {
  readonly kind: 'draft';
  readonly view: string;
  readonly record: StoredRecord;
  readonly model?: string;
}

/** A value of its own, of which the query's `fields` choose. It may hold parts that the server writes (`part.ts`). */
interface Value {
  readonly kind: 'value';
  readonly value: unknown;
}

/** Rows that the action put together; filtered, ordered and paged as any list. They may hold parts too. */
interface Rows {
  readonly kind: 'rows';
  readonly rows: readonly JsonObject[];
  /** The names that a row may have, which conditions may use. */
  readonly names: readonly string[];
  readonly counted: boolean;
}

/** Records of a view, narrowed, then filtered, ordered and paged as any list. */
interface Listing {
  readonly kind: 'listing';
  readonly of: string;
  /** What the action demands of them. */
  readonly only?: Condition | null;
  /** The record to which they belong, where the view is nested. */
  readonly under?: number;
  /** The type of reference as which they are shown. */
  readonly as?: string;
  /** Set where all of them are the caller's own by what the action demands: no right to the view is asked for. */
  readonly own?: true;
  /** What is shown for each of them instead of the record. */
  readonly each?: (id: number) => Promise<JsonObject>;
  /**
   * The names of what is shown. Where a condition or an order has one that the record lacks, all of them are worked out and
   * filtered, ordered and paged by these alone.
   */
  readonly names?: readonly string[];
  readonly counted: boolean;
}

/** What a file holds: the bytes, or what gives them out, all or a part of them, as they are asked for. */
export type ShownContent =
  | { readonly bytes: Uint8Array }
  | { readonly size: number; readonly open: (part?: BytePart) => Promise<Readable> };

/** A file: to be saved under a name, or to be shown where there is none. */
interface FileResult {
  readonly kind: 'file';
  readonly content: ShownContent;
  readonly mediaType: string;
  readonly name: string | null;
}

/** Leads on to an address. */
interface Redirect {
  readonly kind: 'redirect';
  readonly address: string;
}

/** Many elements, each done in a transaction of its own: one that is refused stops no other. */
interface Each {
  readonly kind: 'each';
  readonly elements: readonly unknown[];
  /** Does one, and answers the id of its record. */
  readonly does: (element: unknown, unit: Unit) => Promise<number>;
}

/** What is written now that a server outside has answered, in a transaction of its own: none is held open while it is asked. */
export interface Afterwards {
  readonly kind: 'afterwards';
  readonly does: (unit: Unit) => Promise<Result>;
}

/** Writes what was learned, and answers what that comes to. */
export function afterwards(does: Afterwards['does']): Afterwards {
  return { kind: 'afterwards', does };
}

/** It was done. */
export function done(): Result {
  return { kind: 'done', success: true, message: '' };
}

/** It was not done, for the reason given; nothing is refused. */
export function notDone(message: string): Result {
  return { kind: 'done', success: false, message };
}

/** There is nothing to answer. */
export function nothing(): Result {
  return { kind: 'nothing' };
}

/** A stored record, by a view's path and its id. */
export function record(view: string, id: number, shown: Pick<ShownRecord, 'model' | 'located'> = {}): Result {
  return { kind: 'record', view, id, ...shown };
}

/** A record that is not stored: its id is 0. */
export function draft(view: string, unsaved: StoredRecord, model?: string): Result {
  return { kind: 'draft', view, record: unsaved, ...(model === undefined ? {} : { model }) };
}

/** A value. */
export function value(content: unknown): Result {
  return { kind: 'value', value: content };
}

/** Rows with these names. */
export function rows(found: readonly JsonObject[], names: readonly string[]): Result {
  return { kind: 'rows', rows: found, names, counted: false };
}

/** Records of a view. */
export function listing(of: string, how: Omit<Listing, 'kind' | 'of' | 'counted'> = {}): Result {
  return { kind: 'listing', of, counted: false, ...how };
}

/** How many rows or records there are, instead of the list. */
export function counted(list: Result): Result {
  return list.kind === 'rows' || list.kind === 'listing' ? { ...list, counted: true } : list;
}

/** A file to be saved under its name; one without a name is shown. */
export function file(content: ShownContent & Pick<FileResult, 'mediaType'>, name: string | null): Result {
  return { kind: 'file', content, mediaType: content.mediaType, name };
}

/** Another address. */
export function redirect(address: string): Result {
  return { kind: 'redirect', address };
}

/** Each element on its own. */
export function each<T>(elements: readonly T[], does: (element: T, unit: Unit) => Promise<number>): Result {
  return { kind: 'each', elements, does: does as Each['does'] };
}
