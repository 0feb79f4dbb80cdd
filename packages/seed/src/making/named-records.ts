import type { Seeder, Stamp } from './seeder.ts';

/** Raised when starting data names a record that it did not make, or makes two of one name. */
export class SeedNameError extends Error {
  override readonly name = 'SeedNameError';
}

/** A record as another one points to it on the wire. */
export interface IdReference {
  readonly id: number;
}

/** Makes records and remembers them by path and name, so that later ones can point to them by name. */
export class NamedRecords {
  readonly seeder: Omit<Seeder, 'asClient'>;
  readonly stamp: Stamp;
  readonly #ids: Map<string, Map<string, number>>;

  constructor(seeder: NamedRecords['seeder'], stamp: Stamp, ids = new Map<string, Map<string, number>>()) {
    this.seeder = seeder;
    this.stamp = stamp;
    this.#ids = ids;
  }

  /** The same records, known by the same names, for one who makes more of them through another seeder. */
  through(seeder: NamedRecords['seeder']): NamedRecords {
    return new NamedRecords(seeder, this.stamp, this.#ids);
  }

  /** Makes a record and remembers its name. Raises `SeedNameError` when the path has that name already. */
  async create(path: string, name: string, body: Record<string, unknown>, stamp = this.stamp): Promise<number> {
    const named = this.#ids.get(path) ?? new Map<string, number>();
    if (named.has(name)) throw new SeedNameError(`${path} has "${name}" already.`);
    const id = await this.seeder.create(path, body, stamp);
    this.#ids.set(path, named.set(name, id));
    return id;
  }

  /** The id of the record of that name. Raises `SeedNameError` when there is none. */
  id(path: string, name: string): number {
    const id = this.#ids.get(path)?.get(name);
    if (id === undefined) throw new SeedNameError(`${path} has no "${name}".`);
    return id;
  }

  /** As `id`, as a reference. */
  ref(path: string, name: string): IdReference {
    return { id: this.id(path, name) };
  }

  /** All ids at a path, by name, in the order made. */
  all(path: string): ReadonlyMap<string, number> {
    return this.#ids.get(path) ?? new Map();
  }
}
