import type { Model } from '@reeve/catalogue';
import {
  ConstraintViolated,
  type Dialect,
  type FieldsOf,
  type PathOf,
  type StoredRecord,
  type Table,
  type TenantDatabase,
  type Transaction,
  TransactionRecords,
} from '@reeve/store';
import type { Actor } from '../actor.ts';
import { isObject, readMembers } from '../body/members.ts';
import { readPatch } from '../body/patch-operations.ts';
import { type Clock, toTimestamp } from '../clock.ts';
import { type Fault, refuse } from '../fault.ts';
import { resourceName, spokenName } from '../resource-name.ts';
import { applyMembers } from './apply-members.ts';
import { applyPatchMembers } from './apply-patch.ts';
import type { Behaviour } from './behaviour.ts';
import { checkFields } from './check-fields.ts';
import { checkScopes } from './check-scope.ts';
import { writeCustomFields } from './custom-fields.ts';
import { Draft } from './draft.ts';
import { fillDefaults } from './fill-defaults.ts';
import { isWithin } from './is-within.ts';
import { writeOwnedLists } from './owned-lists.ts';
import { removeRecord } from './remove-record.ts';
import { resolveReference } from './resolve-reference.ts';
import { StoredReading } from './stored-reading.ts';
import type { Change, Schema, Unit, WriteIntent } from './unit.ts';

/** What every write of a tenant needs, whoever asks. */
export interface Writer {
  readonly database: TenantDatabase;
  readonly schema: Schema;
  /** Every behaviour, in the order in which they run. */
  readonly behaviours: ReadonlyMap<string, readonly Behaviour[]>;
  readonly clock: Clock;
  readonly newGuid: () => string;
  /** Custom fields that a patch leaves out are emptied, as the guide says, rather than kept (B2). */
  readonly strictCustomFields: boolean;
  /** Told of every change inside the transaction, when all is written: audit, outbox, caches. */
  readonly recorders: readonly Recorder[];
}

/** Keeps what a transaction changed, within the same transaction. */
export type Recorder = (changes: readonly Change[], unit: Unit) => void | Promise<void>;

/**
 * Writes a record: the one path of every create, replace, patch and delete. Everything happens in one transaction:
 * load, apply, look up references, run behaviours, check, save, record. Answers the record as stored; null when it was
 * deleted. Raises `FaultError`, and then nothing has changed.
 */
export function write(intent: WriteIntent, actor: Actor, writer: Writer): Promise<StoredRecord | null> {
  return transact(actor, writer, (unit) => unit.write(intent));
}

/** Runs work that writes several records in one transaction, by the same path and rules. */
export async function transact<T>(
  actor: Actor,
  writer: Writer,
  work: (unit: Unit) => Promise<T>,
  now?: string,
): Promise<T> {
  try {
    return await writer.database.write(async (transaction) => {
      const unit = new WriteUnit(transaction, actor, writer, now ?? toTimestamp(writer.clock.now()));
      const result = await work(unit);
      for (const recorder of writer.recorders) await recorder(unit.changes, unit);
      return result;
    });
  } catch (error) {
    if (error instanceof ConstraintViolated && error.kind === 'foreignKey') refuse(lostRace);
    throw error;
  }
}

/** Two writers at once: one deleted what the other was about to refer to. Only the database sees both. */
const lostRace: Fault = {
  kind: 'record in use',
  message: 'A record that this one refers to, or that refers to it, was changed at the same time. Please try again.',
};

class WriteUnit extends StoredReading implements Unit {
  readonly dialect: Dialect;
  readonly transaction: Transaction;
  readonly actor: Actor;
  readonly now: string;
  readonly newGuid: () => string;
  readonly changes: Change[] = [];
  readonly #writer: Writer;

  constructor(transaction: Transaction, actor: Actor, writer: Writer, now: string) {
    super(writer.schema, new TransactionRecords(transaction, writer.database.dialect));
    this.dialect = writer.database.dialect;
    this.transaction = transaction;
    this.actor = actor;
    this.now = now;
    this.newGuid = writer.newGuid;
    this.#writer = writer;
  }

  async amend<C extends string>(collection: PathOf<C>, id: number, fields: FieldsOf<C>): Promise<void> {
    const table = this.schema.tables.of(collection);
    const before = await this.records.get(table, id, true);
    if (before === null) return;
    const changed = Object.entries(fields).filter(([key, value]) => (before[key] ?? null) !== value);
    if (changed.length === 0) return;
    const set = { ...Object.fromEntries(changed), _lastUpdated: this.now, _updatedBy: this.actor.identifier };
    await this.records.update(table, id, set);
    this.changes.push({ table, action: 'updated', id, before, after: { ...before, ...set, id } });
  }

  async write(intent: WriteIntent): Promise<StoredRecord | null> {
    const table = this.schema.tables.of(intent.view.collection);
    const before = intent.how === 'create' ? null : await this.#load(intent, table);
    if (intent.how === 'delete') {
      await this.#delete(intent, table, before as StoredRecord);
      return null;
    }
    const draft = await this.#draft(intent, table, before);
    await this.#run('before save', draft);
    this.#check(draft, intent);
    await checkScopes(draft, this);
    refuseBroken(draft);
    await this.#save(draft, intent.stamp ?? { at: this.now, by: this.actor.identifier });
    await this.#run('after save', draft);
    await writeOwnedLists(draft, this);
    await writeCustomFields(draft, this, this.#writer.strictCustomFields);
    refuseBroken(draft);
    return this.records.get(table, draft.after.id);
  }

  async preview(intent: WriteIntent): Promise<StoredRecord> {
    const draft = await this.#draft(intent, this.schema.tables.of(intent.view.collection), null);
    refuseBroken(draft);
    await this.#run('before save', draft);
    return draft.after;
  }

  async #delete(intent: WriteIntent, table: Table, record: StoredRecord): Promise<void> {
    const model = this.schema.catalogue.model(intent.model);
    await this.#run('before delete', new Draft('delete', table, model, record));
    await removeRecord(table, record, this);
  }

  async #load(intent: WriteIntent, table: Table): Promise<StoredRecord> {
    const record = await this.records.get(table, intent.id ?? 0, true);
    const within = record !== null && (await isWithin(record, intent.view, intent, this));
    if (!within) refuse({ kind: 'record not found', what: spokenName(table.collection.model), id: intent.id ?? 0 });
    return record;
  }

  async #draft(intent: WriteIntent, table: Table, before: StoredRecord | null): Promise<Draft> {
    const model = this.schema.catalogue.model(intent.model);
    const trusted = intent.trusted === true;
    const draft = new Draft(intent.how, table, model, before, trusted);
    if (intent.how === 'replace' && before !== null) keepWhatBodiesNeverSend(draft, before, model);
    await this.#place(draft, intent);
    const members =
      intent.how === 'patch'
        ? await applyPatchMembers(readPatch(model, intent.body), draft, this)
        : readMembers(model, bodyObject(intent.body), this.schema.catalogue, '', trusted ? this.#models(table) : []);
    const pending = applyMembers(members, draft, this.schema, trusted);
    for (const reference of inScopeOrder(pending)) await resolveReference(reference, draft, this);
    keepParent(draft, intent);
    fillDefaults(draft, this);
    return draft;
  }

  #models(table: Table): Model[] {
    return table.collection.models.map((name) => this.schema.catalogue.model(name));
  }

  /** A new record belongs to the parent in the path, which must be there, and shows what the view's filter wants. */
  async #place(draft: Draft, intent: WriteIntent): Promise<void> {
    const { parent, filter } = intent.view;
    if (draft.before !== null) return;
    for (const [key, values] of Object.entries(filter ?? {})) draft.after[key] = values[0] ?? null;
    if (parent !== undefined && intent.parentId !== undefined) await requireParent(intent, this);
    keepParent(draft, intent);
  }

  async #run(moment: Behaviour['moment'], draft: Draft): Promise<void> {
    for (const behaviour of this.#writer.behaviours.get(draft.table.collection.path) ?? []) {
      if (behaviour.moment === moment && behaviour.when(draft)) await behaviour.does(draft, this);
    }
  }

  #check(draft: Draft, intent: WriteIntent): void {
    checkFields(draft);
    keepWithin(draft, intent);
  }

  async #save(draft: Draft, stamp: { readonly at: string; readonly by: string }): Promise<void> {
    const { table, before, after } = draft;
    after['_lastUpdated'] = stamp.at;
    after['_updatedBy'] = stamp.by;
    if (before === null) {
      after['_dateEntered'] = stamp.at;
      after['_enteredBy'] = stamp.by;
      after.id = await this.records.insert(table, after);
      this.changes.push({ table, action: 'added', id: after.id, before: null, after: { ...after } });
      return;
    }
    const keys = table.columns.map((column) => column.key).filter((key) => draft.changed(key));
    await this.records.update(table, after.id, Object.fromEntries(keys.map((key) => [key, after[key] ?? null])));
    this.changes.push({ table, action: 'updated', id: after.id, before, after: { ...after } });
  }
}

/** The parent must be there, and belong to the grandparent that the path names. */
async function requireParent(intent: WriteIntent, unit: Unit): Promise<void> {
  const { parent } = intent.view;
  if (parent === undefined) return;
  const view = unit.schema.catalogue.view(parent.collection);
  const record = await unit.get(view.collection, intent.parentId ?? 0);
  const above = { ...(intent.grandparentId === undefined ? {} : { parentId: intent.grandparentId }) };
  const table = unit.schema.tables.of(view.collection);
  const within = record !== null && (intent.grandparentId === undefined || (await isWithin(record, view, above, unit)));
  if (!within) refuse({ kind: 'record not found', what: spokenName(table.collection.model), id: intent.parentId ?? 0 });
}

/** The path says where a record belongs, whatever the body says. */
function keepParent(draft: Draft, { view, parentId }: WriteIntent): void {
  if (view.parent !== undefined && parentId !== undefined) draft.after[view.parent.field ?? '_parentId'] = parentId;
}

/** A record stays in the view that it is written by: a body cannot make a project ticket of a service ticket. */
function keepWithin(draft: Draft, { view }: WriteIntent): void {
  for (const [key, values] of Object.entries(view.filter ?? {})) {
    const known = values.includes((draft.before?.[key] ?? '') as string) ? draft.before?.[key] : values[0];
    if (draft.trusted) draft.fill(key, known);
    else if (!values.includes((draft.after[key] ?? '') as string)) draft.after[key] = known ?? null;
  }
}

/** Fields that no body of this model can send keep their values when a record is replaced; identifiers of ours do too. */
function keepWhatBodiesNeverSend(draft: Draft, before: StoredRecord, model: Model): void {
  for (const column of draft.table.columns) {
    const field = model.byName.get(column.key);
    const sendable = field !== undefined && field.hidden !== true && field.readOnly !== true && field.type !== 'uuid';
    if (!sendable) draft.after[column.key] = before[column.key] ?? null;
  }
}

/** References that others are looked up within come first: the board before the status. */
function inScopeOrder<T extends { readonly type: { readonly scope: string | null } }>(pending: readonly T[]): T[] {
  return [...pending.filter((each) => each.type.scope === null), ...pending.filter((each) => each.type.scope !== null)];
}

function bodyObject(body: unknown) {
  if (isObject(body)) return body;
  return refuse({ kind: 'malformed body', message: 'The request body must be a JSON object.' });
}

function refuseBroken(draft: Draft): void {
  if (draft.errors.length === 0) return;
  refuse({ kind: 'fields refused', resource: resourceName(draft.model.name), errors: draft.errors });
}
