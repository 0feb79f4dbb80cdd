import type { Change, Unit } from '@reeve/domain';
import type { StoredRecord, Table } from '@reeve/store';
import { type CallbackType, callbackLevels } from '../subject/callback-levels.ts';
import { callbackTypeOfCollection, type ParentRule, parentOfChange } from '../subject/changed-collections.ts';
import type { WireRecord } from '../subject/level-keys.ts';
import type { SubscriptionIndex } from '../subscription/match-subscribers.ts';
import type { ChangedRecord } from './changed-record.ts';

/** What subscribers may be told of a table's records, and which of their fields decide it. */
interface WatchedTable {
  readonly collection: string;
  readonly type: CallbackType | undefined;
  readonly parent: ParentRule | undefined;
  /** The key of the parent's id in a nested record. */
  readonly parentKey: string | null;
  readonly fields: readonly { readonly key: string; readonly isReference: boolean }[];
}

/**
 * The changed records of a transaction as matching wants them: only the fields that levels and parents are found by,
 * references as `{id}`. What nobody subscribes to is left out before anything is read.
 */
export class ChangedRecords {
  readonly #unit: Unit;
  readonly #index: SubscriptionIndex;
  readonly #stored = new WeakMap<WireRecord, StoredRecord>();
  readonly #loaded = new Map<string, Promise<WireRecord | null>>();

  constructor(unit: Unit, index: SubscriptionIndex) {
    this.#unit = unit;
    this.#index = index;
  }

  /** The changes that some subscriber may be told of. */
  async changes(): Promise<ChangedRecord[]> {
    const wanted: ChangedRecord[] = [];
    for (const change of this.#unit.changes) {
      const table = watchedTable(change.table);
      if (this.#isWanted(table)) wanted.push(await this.#toChangedRecord(change, table));
    }
    return wanted;
  }

  /** A record as the transaction sees it, by the path of its collection. Read once. */
  readonly load = (collection: string, id: number): Promise<WireRecord | null> => {
    const key = `${collection} ${id}`;
    const known = this.#loaded.get(key) ?? this.#load(collection, id);
    this.#loaded.set(key, known);
    return known;
  };

  /** The whole record behind one that this gave out. */
  stored(record: WireRecord): StoredRecord {
    return this.#stored.get(record) as StoredRecord;
  }

  #isWanted({ type, parent }: WatchedTable): boolean {
    return (type !== undefined && this.#index.has(type)) || (parent !== undefined && this.#index.has(parent.type));
  }

  async #toChangedRecord({ table, action, id, before, after }: Change, watched: WatchedTable): Promise<ChangedRecord> {
    const parent = watched.parentKey === null ? null : (after ?? before)?.[watched.parentKey];
    return {
      collection: watched.collection,
      action,
      id,
      before: await this.#toWire(before, watched),
      after: await this.#toWire(after, watched),
      parentId: typeof parent === 'number' ? parent : null,
      silent: table.collection.path === '/service/tickets' && after?.['skipCallback'] === true,
    };
  }

  async #load(collection: string, id: number): Promise<WireRecord | null> {
    return this.#toWire(await this.#unit.get(collection, id), watchedTable(this.#unit.schema.tables.of(collection)));
  }

  async #toWire(record: StoredRecord | null, { type, fields }: WatchedTable): Promise<WireRecord | null> {
    if (record === null) return null;
    const wire: Record<string, unknown> = { id: record.id };
    for (const { key, isReference } of fields) {
      const value = record[key] ?? null;
      wire[key] = isReference && value !== null ? { id: value } : value;
    }
    if (type !== undefined && this.#needsTypes(type)) wire['types'] = await this.#types(type, record.id);
    this.#stored.set(wire, record);
    return wire;
  }

  #needsTypes(type: CallbackType): boolean {
    return associations[type] !== undefined && this.#index.get(type)?.levels.has('type') === true;
  }

  /** The types that a company or a contact has or had until this transaction: a level matches before and after. */
  async #types(type: CallbackType, id: number): Promise<{ readonly id: unknown }[]> {
    const { collection, owner } = associations[type] as Association;
    const table = this.#unit.schema.tables.of(collection);
    const present = await this.#unit.select(collection, { [owner]: id });
    const gone = this.#unit.changes.flatMap(({ table: changed, before }) =>
      changed === table && before?.[owner] === id ? [before] : [],
    );
    return [...present, ...gone].map((row) => ({ id: row['type'] }));
  }
}

interface Association {
  readonly collection: string;
  readonly owner: string;
}

/** Where the types of a record are rows of their own. */
const associations: Partial<Record<CallbackType, Association>> = {
  company: { collection: '/company/companies/{parentId}/typeAssociations', owner: 'company' },
  contact: { collection: '/company/contacts/{parentId}/typeAssociations', owner: 'contact' },
};

const known = new WeakMap<Table, WatchedTable>();

function watchedTable(table: Table): WatchedTable {
  const found = known.get(table) ?? toWatchedTable(table);
  known.set(table, found);
  return found;
}

function toWatchedTable(table: Table): WatchedTable {
  const collection = table.collection.path.toLowerCase();
  const type = callbackTypeOfCollection[collection];
  const parent = parentOfChange[collection];
  const above = table.collection.parent;
  const keys = new Set([...levelFields(type), parent?.field, parent?.when?.field].filter((key) => key !== undefined));
  const fields = [...keys].flatMap((key) => {
    const column = table.byKey.get(key);
    return column === undefined ? [] : [{ key, isReference: column.references !== null }];
  });
  return { collection, type, parent, parentKey: above === undefined ? null : (above.field ?? '_parentId'), fields };
}

function levelFields(type: CallbackType | undefined): string[] {
  if (type === undefined) return [];
  return Object.values(callbackLevels[type]).flatMap((source) => ('field' in source ? [source.field] : []));
}
