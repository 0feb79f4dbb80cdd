import type { Json } from '@reeve/store';
import type { Unit } from './unit.ts';

type ByField = Record<string, Json>;

/** Values that were adjusted by what changed and are not written yet: those of one record are written at once. */
export class AdjustedValues {
  readonly #unit: Unit;
  readonly #byCollection = new Map<string, Map<number, ByField>>();

  constructor(unit: Unit) {
    this.#unit = unit;
  }

  /** What a record has in a field, written or not; undefined where nothing is known. */
  async value(collection: string, id: number, field: string): Promise<Json | undefined> {
    const adjusted = this.#byCollection.get(collection)?.get(id)?.[field];
    const value = adjusted === undefined ? (await this.#unit.get(collection, id))?.[field] : adjusted;
    return value ?? undefined;
  }

  set(collection: string, id: number, field: string, value: Json): void {
    const records = this.#byCollection.get(collection) ?? new Map<number, ByField>();
    this.#byCollection.set(collection, records);
    const fields = records.get(id) ?? {};
    records.set(id, fields);
    fields[field] = value;
  }

  /** Writes all, which whoever reads records anew must have done before. */
  async write(): Promise<void> {
    for (const [collection, records] of this.#byCollection)
      for (const [id, fields] of records) await this.#unit.updateColumns(collection, id, fields);
    this.#byCollection.clear();
  }
}
