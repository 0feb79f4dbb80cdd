import type { CollectionPath } from '@reeve/catalogue';
import {
  copyRecord,
  type Dialect,
  type FieldsOf,
  type Json,
  type PathOf,
  type StoredRecord,
  type Transaction,
  TransactionRecords,
} from '@reeve/store';
import { LongTurn } from '@reeve/turns';
import type { Actor } from '../actor.ts';
import { type Going, removeRecord } from '../deletion/remove-record.ts';
import type { Phase } from '../unit/behaviour.ts';
import { Draft } from '../unit/draft.ts';
import { isSame } from '../unit/is-same.ts';
import type { Mail } from '../unit/mail.ts';
import { RollUpTargets } from '../unit/roll-up-targets.ts';
import { runBehaviours } from '../unit/run-behaviours.ts';
import { StoredReading } from '../unit/stored-reading.ts';
import type { Change, Ran, Unit, WriteIntent } from '../unit/unit.ts';
import { checkDraft, refuseBroken } from './check-draft.ts';
import { writeCustomFields } from './custom-field/write-custom-fields.ts';
import { fillFromId, fillRequired } from './fill-required.ts';
import { GuardedRecords } from './guarded-records.ts';
import { writeOwnedLists } from './list/owned-lists.ts';
import { loadRecord } from './load-record.ts';
import { makeDraft } from './make-draft.ts';
import { refuseUnmade, renameWithin } from './reference/resolve-reference.ts';
import { saveRecord } from './save-record.ts';
import type { Writer } from './writer.ts';

/** The transaction of the write path: every stage of a write in its order. */
export class WriteUnit extends StoredReading implements Unit {
  readonly dialect: Dialect;
  readonly transaction: Transaction;
  readonly actor: Actor;
  readonly now: string;
  readonly newGuid: () => string;
  readonly changes: Change[] = [];
  readonly mails: Mail[] = [];
  readonly ran: Ran[] = [];
  readonly #writer: Writer;
  readonly #changedTables: Set<string>;
  readonly #targets: RollUpTargets;
  readonly #guarded: GuardedRecords | undefined;
  /** What follows from one call may be hundreds of writes, which on SQLite would all be of one turn of the event loop. */
  readonly #turn = new LongTurn();

  /** Units of one transaction may share what they know of its records, which are guarded where it runs beside others. */
  constructor(
    transaction: Transaction,
    actor: Actor,
    writer: Writer,
    now: string,
    records = new TransactionRecords(transaction, writer.database.dialect),
  ) {
    super(writer.schema, records);
    this.dialect = writer.database.dialect;
    this.transaction = transaction;
    this.actor = actor;
    this.now = now;
    this.newGuid = writer.newGuid;
    this.#guarded = records instanceof GuardedRecords ? records : undefined;
    this.#writer = writer;
    this.#changedTables = writer.setup.changedIn(transaction);
    this.#targets = new RollUpTargets(writer.rollUps);
  }

  runAlone(what: string): void {
    this.#guarded?.runAlone(what);
  }

  changed(change: Change): void {
    this.changes.push(change);
    this.#changedTables.add(change.table.name);
    this.#targets.touch(change);
  }

  keep<T>(key: string, from: readonly CollectionPath[], make: () => Promise<T>): Promise<T> {
    const heard = this.#heard();
    if (heard !== true) return this.#keepWhenHeard(heard, key, from, make);
    const kept = this.#writer.setup.kept(key, this.#changedTables);
    if (kept !== undefined) return Promise.resolve(kept.value as T);
    const tables = from.map((path) => this.schema.tables.of(path).name);
    // What this transaction changed, or one that it shares its commit with, others do not see, and may never.
    if (tables.some((table) => this.#changedTables.has(table))) return make();
    return this.#writer.setup.of(key, tables, make);
  }

  /** What cannot be said to be true still is made anew, and not kept. */
  async #keepWhenHeard<T>(
    heard: boolean | Promise<boolean>,
    key: string,
    from: readonly CollectionPath[],
    make: () => Promise<T>,
  ): Promise<T> {
    return (await heard) ? this.keep(key, from, make) : make();
  }

  #heard(): boolean | Promise<boolean> {
    return this.records instanceof TransactionRecords ? this.records.heard() : true;
  }

  async updateColumns<C extends string>(collection: PathOf<C>, id: number, fields: FieldsOf<C>): Promise<void> {
    const table = this.schema.tables.of(collection);
    await this.#turn.orNext();
    const before = await this.records.get(table, id, true);
    if (before === null) return;
    const given: [string, Json][] = Object.entries(fields);
    const changed = given.filter(([key, value]) => !isSame(before[key], value));
    if (changed.length === 0) return;
    const set = { ...Object.fromEntries(changed), _lastUpdated: this.now, _updatedBy: this.actor.identifier };
    await this.records.update(table, id, set);
    const after = (await this.records.get(table, id)) ?? copyRecord(before, set);
    this.changed({ table, action: 'updated', id, before, after });
  }

  async write(intent: WriteIntent): Promise<StoredRecord | null> {
    await this.#turn.orNext();
    const before = intent.how === 'create' ? null : await loadRecord(intent, this);
    if (intent.how === 'delete') return this.#delete(intent, before as StoredRecord);
    const draft = await makeDraft(intent, before, this);
    await this.#complete(draft);
    await this.#run('refuse', draft);
    await checkDraft(draft, intent, this, this.#writer);
    await saveRecord(draft, this);
    await fillFromId(draft, this);
    await writeOwnedLists(draft, this);
    await writeCustomFields(draft, this, this.#writer.strictCustomFields);
    await this.#run('follow', draft);
    refuseUnmade(draft, this);
    refuseBroken(draft);
    return this.records.get(draft.table, draft.after.id);
  }

  async preview(intent: WriteIntent): Promise<StoredRecord> {
    const draft = await makeDraft(intent, null, this);
    refuseBroken(draft);
    await this.#complete(draft);
    return draft.after;
  }

  /** What nobody said and what follows from all that is there. */
  async #complete(draft: Draft): Promise<void> {
    await this.#run('complete', draft);
    await renameWithin(draft, this);
    await fillRequired(draft, this);
    await this.#run('derive', draft);
  }

  /** Calculates the values that follow from what was written. Called once, when everything is. */
  settle(): Promise<void> {
    return this.#targets.settle(this);
  }

  async #delete(intent: WriteIntent, record: StoredRecord): Promise<null> {
    const first = { table: this.schema.tables.of(intent.view.collection), record };
    await removeRecord(first, (going) => this.#release(going), this);
    return null;
  }

  async #release({ table, record }: Going): Promise<void> {
    await this.#turn.orNext();
    return this.#run(
      'release',
      new Draft('delete', table, this.schema.catalogue.model(table.collection.model), record),
    );
  }

  #run(phase: Phase, draft: Draft): Promise<void> {
    return runBehaviours(this.#writer.behaviours.of(draft.table.collection.path, phase), draft, this);
  }
}
