import { type Column, type Connection, type Hop, quoted, type Row } from '@reeve/store';
import type { Note } from './finished/dependencies.ts';
import { inBatches, marks } from './id-batches.ts';

/** By the place of a reference in the row, and by the id that is there: what was read through it. */
export type ShownThrough = ReadonlyMap<number, ReadonlyMap<number, Row>>;

/** A record further on than the one that the row names. */
interface Beyond {
  readonly alias: string;
  readonly table: string;
  readonly on: string;
  /** The place of its id among what is read. */
  readonly at: number;
}

/**
 * What rows show of the record that one of their references names, and of those that this one names in turn
 * (`Field.through`): all of it is read at once, by the ids of the page.
 */
export class ThroughReference {
  /** The place of the reference in the row. */
  readonly at: number;
  readonly #table: string;
  readonly #columns = ['r."id"'];
  readonly #beyond = new Map<string, Beyond>();

  constructor(at: number, first: Hop) {
    this.at = at;
    this.#table = first.table.name;
  }

  /** The place, among what is read, of a column of the record at the end of a way that begins with this reference. */
  place([, ...further]: readonly Hop[], column: Column): number {
    let alias = 'r';
    for (const hop of further) alias = this.#join(alias, hop);
    return this.#select(`${alias}.${quoted(column.name)}`);
  }

  /** What is read for these rows, by the id of the reference. Where it is asked for, notes what each row shows of others. */
  async read(rows: readonly Row[], connection: Connection, note?: Note): Promise<ReadonlyMap<number, Row>> {
    const ids = new Set(rows.map((row) => row[this.at]).filter((id) => typeof id === 'number'));
    const found = new Map<number, Row>();
    for (const batch of inBatches([...ids]))
      for (const row of await connection.all(this.#sql(batch), batch)) found.set(row[0] as number, row);
    if (note !== undefined) this.#note(rows, found, note);
    return found;
  }

  #join(from: string, { column, table }: Hop): string {
    const reference = `${from}.${quoted(column.name)}`;
    const known = this.#beyond.get(reference);
    if (known !== undefined) return known.alias;
    const alias = `j${this.#beyond.size + 1}`;
    const on = `left join ${quoted(table.name)} ${alias} on ${alias}."id" = ${reference}`;
    this.#beyond.set(reference, { alias, table: table.name, on, at: this.#select(reference) });
    return alias;
  }

  #select(expression: string): number {
    const known = this.#columns.indexOf(expression);
    return known >= 0 ? known : this.#columns.push(expression) - 1;
  }

  #sql(batch: readonly number[]): string {
    const joins = [...this.#beyond.values()].map(({ on }) => ` ${on}`).join('');
    return `select ${this.#columns.join(', ')} from ${quoted(this.#table)} r${joins} where r."id" in (${marks(batch)})`;
  }

  #note(rows: readonly Row[], found: ReadonlyMap<number, Row>, note: Note): void {
    for (const row of rows) {
      const [record, named] = [row[0] as number, row[this.at]];
      if (typeof named !== 'number') continue;
      note(record, this.#table, named);
      for (const { table, at } of this.#beyond.values()) {
        const further = found.get(named)?.[at];
        if (typeof further === 'number') note(record, table, further);
      }
    }
  }
}

/** A reference that is shown of a record named by another: its type, and the place of its id in what is read. */
export interface ReferenceThrough {
  readonly type: string;
  readonly through: ThroughReference;
  readonly at: number;
}

/** The ids that rows show so. */
export function* idsThrough(
  { through, at }: ReferenceThrough,
  rows: readonly Row[],
  shown: ShownThrough,
): Generator<[record: number, id: number]> {
  for (const row of rows) {
    const id = shown.get(through.at)?.get(row[through.at] as number)?.[at];
    if (typeof id === 'number') yield [row[0] as number, id];
  }
}

const nothing: ShownThrough = new Map();

/** What rows show through their references. */
export async function readThrough(
  references: readonly ThroughReference[],
  rows: readonly Row[],
  connection: Connection,
  note?: Note,
): Promise<ShownThrough> {
  if (references.length === 0) return nothing;
  const shown = new Map<number, ReadonlyMap<number, Row>>();
  for (const reference of references) shown.set(reference.at, await reference.read(rows, connection, note));
  return shown;
}
