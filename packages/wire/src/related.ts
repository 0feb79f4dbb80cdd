import type { ShownThrough } from './shown-through.ts';

/** What is related to a page of rows: the JSON of references, of lists of rows and of custom fields. */
export interface Related {
  readonly base: string;
  /** The moment of the answer, as stored: what depends on the time of day is held against it. */
  readonly now: string;
  readonly references: ReadonlyMap<string, ReadonlyMap<number, string>>;
  /** By list field and record: the finished JSON array. */
  readonly lists: ReadonlyMap<string, ReadonlyMap<number, string>>;
  /** What the rows show of records that are named by those that they name. */
  readonly through: ShownThrough;
  /** By record: the finished JSON array of custom fields. */
  readonly customFields: ReadonlyMap<number, string>;
  /** Set when a row was written that names a record of which there was no text. */
  lacks?: boolean;
}
