import { fold } from '@reeve/query';
import {
  type Dialect,
  type ForeseenStatements,
  type Json,
  type Lock,
  type RowsInTurn,
  type SelectOptions,
  type StoredRecord,
  type Table,
  TransactionRecords,
  type Where,
} from '@reeve/store';
import type { SideBySide } from '../unit/side-by-side.ts';

/** Something that only a write which runs alone may do: this one is run again so. */
export class MustRunAlone extends Error {
  constructor(what: string) {
    super(`A write that ${what} runs alone.`);
  }
}

/**
 * The records of a transaction that runs beside others. Every record of a shared collection that it looks at or writes stays
 * as it is until its end, and so does every set of them that it looked up: of the others nobody writes any meanwhile.
 * What it decides is then what it would decide alone. Raises `MustRunAlone` for what cannot be held.
 */
export class GuardedRecords extends TransactionRecords {
  readonly #statements: Pick<ForeseenStatements, 'hold' | 'all' | 'run' | 'runLater'>;
  readonly #dialect: Dialect;
  readonly #shared: ReadonlyMap<string, SideBySide>;
  readonly #held = new Set<string>();
  /** Records that are looked at together with others, and those that nobody else looks at. */
  readonly #together = new Set<string>();
  readonly #own = new Set<string>();
  #refused: MustRunAlone | null = null;

  /** `shared` is what is written side by side, by collection. */
  constructor(
    statements: Pick<ForeseenStatements, 'hold' | 'all' | 'run' | 'runLater'>,
    dialect: Dialect,
    shared: ReadonlyMap<string, SideBySide>,
    kept?: RowsInTurn,
  ) {
    super(statements, dialect, { kept });
    this.#statements = statements;
    this.#dialect = dialect;
    this.#shared = shared;
  }

  /** Raises what was refused, in case that somebody caught it and went on. */
  check(): void {
    if (this.#refused !== null) throw this.#refused;
  }

  /** Says that what follows looks at more than can be held. */
  runAlone(what: string): never {
    return this.#refuse(what);
  }

  override get(table: Table, id: number, lock: Lock = false): Promise<StoredRecord | null> {
    const shared = this.#sharing(table);
    if (shared === undefined) return super.get(table, id);
    if (!shared.readTogether) return super.get(table, id, true);
    return lock === true ? this.#getToChange(table, id) : this.#getTogether(table, id);
  }

  #getTogether(table: Table, id: number): Promise<StoredRecord | null> {
    const key = `${table.name} ${id}`;
    if (!this.#own.has(key)) this.#together.add(key);
    return super.get(table, id, 'shared');
  }

  /** Two who look at a record together and then both want to change it would wait for each other. */
  #getToChange(table: Table, id: number): Promise<StoredRecord | null> {
    const key = `${table.name} ${id}`;
    if (this.#together.has(key)) this.#refuse(`changes ${table.name} that it looked at together with others`);
    this.#own.add(key);
    return super.get(table, id, true);
  }

  override async select(table: Table, where: Where, options?: SelectOptions): Promise<StoredRecord[]> {
    await this.#holdLookUp(table, where);
    return super.select(table, where, options);
  }

  override async ids(table: Table, where: Where): Promise<number[]> {
    await this.#holdLookUp(table, where);
    return super.ids(table, where);
  }

  override async count(table: Table, where: Where): Promise<number> {
    await this.#holdLookUp(table, where);
    return super.count(table, where);
  }

  override async insert(table: Table, record: Readonly<Record<string, Json | undefined>>): Promise<number> {
    await this.#hold(keysOf(table, this.#written(table), record));
    const id = await super.insert(table, record);
    this.#own.add(`${table.name} ${id}`);
    return id;
  }

  override async update(
    table: Table,
    id: number,
    changed: Readonly<Record<string, Json | undefined>>,
  ): Promise<boolean> {
    const shared = this.#written(table);
    const before = await this.get(table, id, true);
    if (before !== null)
      await this.#hold([...keysOf(table, shared, before), ...keysOf(table, shared, { ...before, ...changed })]);
    return super.update(table, id, changed);
  }

  override remove(table: Table): Promise<boolean> {
    return this.#refuse(`deletes from ${table.name}`);
  }

  #sharing(table: Table): SideBySide | undefined {
    return this.#shared.get(table.collection.path);
  }

  #written(table: Table): SideBySide {
    return this.#sharing(table) ?? this.#refuse(`writes ${table.name}`);
  }

  async #holdLookUp(table: Table, where: Where): Promise<void> {
    const shared = this.#sharing(table);
    if (shared === undefined) return;
    // A record that is not there yet gets an id that nobody knew.
    if (typeof where['id'] === 'number') return void (await this.get(table, where['id']));
    const found = shared.by.map((fields) => keyOf(table, fields, where)).find((key) => key !== null);
    if (found === undefined) this.#refuse(`looks up ${table.name} by ${Object.keys(where).join(', ') || 'nothing'}`);
    else await this.#hold([found]);
  }

  /** Keys are taken in one order, so that two writes with the same ones do not wait for each other. */
  async #hold(keys: readonly string[]): Promise<void> {
    const wanted = [...new Set(keys)].filter((key) => !this.#held.has(key)).sort();
    if (wanted.length === 0 || this.#dialect.holdKeys === null) return;
    // What follows waits for them at the server, behind this.
    this.#statements.hold(this.#dialect.holdKeys(wanted.length), wanted);
    for (const key of wanted) this.#held.add(key);
  }

  #refuse(what: string): never {
    this.#refused ??= new MustRunAlone(what);
    throw this.#refused;
  }
}

type Values = Readonly<Record<string, unknown>>;

/** The keys of all look-ups that find a record. */
function keysOf(table: Table, { by }: SideBySide, record: Values): string[] {
  return by.map((fields) => keyOf(table, fields, record)).filter((key) => key !== null);
}

/** Null where one of the fields has no single value: no look-up by it finds the record. */
function keyOf(table: Table, fields: readonly string[], values: Values): string | null {
  const parts = fields.map((field) => values[field]);
  if (!parts.every((part) => typeof part === 'string' || typeof part === 'number' || typeof part === 'boolean'))
    return null;
  return JSON.stringify([table.name, fields, parts.map((part) => (typeof part === 'string' ? fold(part) : part))]);
}
