/** Notes that a record shows something of another, or, with `belowIn`, of the rows below it. */
export type Note = (record: number, table: string, id: number) => void;

/** A record that another shows something of: its table, and its id. */
export type Dependency = readonly [table: string, id: number];

/** What the records of a page show of others, by record; of those alone that are worth it. */
export class Dependencies {
  readonly #of: Map<number, Dependency[]>;

  constructor(records: readonly number[]) {
    this.#of = new Map(records.map((id) => [id, []]));
  }

  /** Notes one. */
  readonly note: Note = (record, table, id) => {
    this.#of.get(record)?.push([table, id]);
  };

  /** Whether a record's are noted. */
  has(record: number): boolean {
    return this.#of.has(record);
  }

  /** Those of a record. */
  of(record: number): readonly Dependency[] {
    return this.#of.get(record) ?? [];
  }
}
