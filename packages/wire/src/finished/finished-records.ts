import type { Schema } from '@reeve/store';
import type { Dependencies, Dependency } from './dependencies.ts';
import { Finished } from './finished.ts';
import { belowIn, Marks } from './marks.ts';
import { RecentChanges } from './recent-changes.ts';
import type { RecordMemory } from './record-memory.ts';
import { always } from './time-span.ts';

/** How records are shown: the same record has other bytes in another version, under another address, view or model. */
export interface ShelfName {
  readonly schema: Schema;
  readonly base: string;
  readonly view: string;
  readonly model: string;
}

/** The most shelves of one version: beyond it the oldest goes, with all that stands on it. Strangers' host names make some. */
const mostShelves = 1000;

/** Numbers tell the shelves of a process apart. */
let shelves = 0;

/** The finished records of one way to show them. */
export interface Shelf {
  readonly number: number;
  readonly records: Map<number, Finished>;
}

/**
 * The records of a tenant as bytes of JSON, with what each shows of others: the record itself, those that it names, the rows
 * below it. A change that is heard of marks what was written; a record that shows any of it is not answered any more. So a
 * write costs the same whether ten or ten thousand kept records show what it wrote.
 */
export class FinishedRecords {
  readonly #memory: RecordMemory;
  readonly #shownByAll: string;
  readonly #marks = new Marks();
  readonly #changes = new RecentChanges();
  readonly #shelves = new Map<Schema, Map<string, Shelf>>();

  /** Every record shows something of `shownByAll`, a table. */
  constructor(memory: RecordMemory, shownByAll: string) {
    this.#memory = memory;
    this.#shownByAll = shownByAll;
  }

  /** Whether any are kept at all. */
  get keeps(): boolean {
    return this.#memory.most > 0;
  }

  /** How many changes were heard of: to be asked before a record is read that is to be kept. */
  get now(): number {
    return this.#changes.count;
  }

  /** The records that are shown so. */
  shelf({ schema, base, view, model }: ShelfName): Shelf {
    const ofSchema = this.#shelves.get(schema) ?? new Map<string, Shelf>();
    this.#shelves.set(schema, ofSchema);
    const key = `${base} ${view} ${model}`;
    return ofSchema.get(key) ?? this.#makeShelf(key, ofSchema);
  }

  /** The record, if it is kept and true at the moment, as stored. The bytes must not be changed. */
  find(shelf: Shelf, id: number, moment: () => string): Buffer | undefined {
    const found = shelf.records.get(id);
    if (found?.isTrue(this.now) === true && found.isOf(moment)) {
      this.#memory.hits += 1;
      found.isUsed = true;
      return found.bytes;
    }
    found?.drop();
    this.#memory.misses += 1;
    return undefined;
  }

  /** Whether a record that is about to be read should be kept. */
  admits(shelf: Shelf, id: number): boolean {
    return this.#memory.admits(shelf.number, id);
  }

  /**
   * Keeps a record that was read since `readAt`, for as long as it is true by the time, unless something that it shows was written
   * meanwhile. Answers its bytes, kept or not.
   */
  keep(shelf: Shelf, id: number, text: string, dependencies: Dependencies, readAt: number, span = always): Buffer {
    const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
    bytes.write(text);
    const shows = dependencies.of(id);
    if (!this.#memory.fits(bytes.length) || this.#changes.mayHaveWritten(shows, readAt)) return bytes;
    shelf.records.get(id)?.drop();
    const marks = shows.map(([table, of]) => this.#marks.use(table, of));
    const finished = new Finished({ id, bytes, marks, span, asOf: this.now }, (each) => this.#drop(shelf, each));
    shelf.records.set(id, finished);
    this.#memory.add(finished);
    return bytes;
  }

  /** A record was written, which stood and stands below those. */
  heard(table: string, id: number, above: readonly number[]): void {
    if (table === this.#shownByAll) this.forget();
    const written: Dependency[] = [[table, id], ...above.map((each): Dependency => [belowIn(table), each])];
    this.#changes.add(written);
    for (const [of, each] of written) this.#marks.changed(of, each, this.now);
  }

  /** Forgets everything: changes may have been missed, or what all records show was written. */
  forget(): void {
    this.#changes.addAll();
    for (const ofSchema of this.#shelves.values()) for (const shelf of ofSchema.values()) dropAll(shelf);
    this.#shelves.clear();
  }

  #makeShelf(key: string, ofSchema: Map<string, Shelf>): Shelf {
    const [oldest] = ofSchema.size < mostShelves ? [] : ofSchema;
    if (oldest !== undefined) {
      dropAll(oldest[1]);
      ofSchema.delete(oldest[0]);
    }
    const made = { number: ++shelves, records: new Map<number, Finished>() };
    ofSchema.set(key, made);
    return made;
  }

  #drop({ records }: Shelf, finished: Finished): void {
    if (records.get(finished.id) === finished) records.delete(finished.id);
    for (const mark of finished.marks) this.#marks.release(mark);
    this.#memory.remove(finished);
  }
}

function dropAll({ records }: Shelf): void {
  for (const each of [...records.values()]) each.drop();
}
