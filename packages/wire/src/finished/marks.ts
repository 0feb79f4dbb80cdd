/** A stored record, or the rows below one, that finished records show something of, and when it was last written. */
export class Mark {
  readonly table: string;
  readonly id: number;
  /** The count of changes when it was written last. */
  changedAt = 0;
  /** How many finished records show something of it. */
  uses = 0;

  constructor(table: string, id: number) {
    this.table = table;
    this.id = id;
  }
}

/** The marks of what finished records show, and no others. */
export class Marks {
  readonly #byTable = new Map<string, Map<number, Mark>>();

  /** The mark of a record that a finished record is about to show. */
  use(table: string, id: number): Mark {
    const marks = this.#byTable.get(table) ?? new Map<number, Mark>();
    this.#byTable.set(table, marks);
    const mark = marks.get(id) ?? new Mark(table, id);
    marks.set(id, mark);
    mark.uses += 1;
    return mark;
  }

  /** One finished record fewer shows it. */
  release(mark: Mark): void {
    mark.uses -= 1;
    if (mark.uses === 0) this.#byTable.get(mark.table)?.delete(mark.id);
  }

  /** It was written. */
  changed(table: string, id: number, now: number): void {
    const mark = this.#byTable.get(table)?.get(id);
    if (mark !== undefined) mark.changedAt = now;
  }
}

/** The name by which the rows of a table that are below one record are marked together. */
export function belowIn(table: string): string {
  return `below ${table}`;
}
