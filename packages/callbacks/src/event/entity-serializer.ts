import type { Model } from '@reeve/catalogue';
import { type Connection, type Schema, type StoredRecord, type Table, toParameter } from '@reeve/store';
import type { Selection } from '@reeve/wire';
import {
  compileSerializer,
  idsThrough,
  ReferenceCache,
  type ReferenceTexts,
  readThrough,
  type Serializer,
  type ShownThrough,
  typeNameOf,
} from '@reeve/wire';
import type { CallbackAction, CallbackType } from '../subject/callback-levels.ts';

/** Where the records of a type are shown, and in which model. */
const shown: Readonly<Record<CallbackType, readonly [view: string, model: string]>> = {
  activity: ['/sales/activities', 'Activity'],
  agreement: ['/finance/agreements', 'Agreement'],
  company: ['/company/companies', 'Company'],
  configuration: ['/company/configurations', 'CompanyConfiguration'],
  contact: ['/company/contacts', 'Contact'],
  expense: ['/expense/entries', 'ExpenseEntry'],
  invoice: ['/finance/invoices', 'Invoice'],
  member: ['/system/members', 'Member'],
  opportunity: ['/sales/opportunities', 'Opportunity'],
  productcatalog: ['/procurement/catalog', 'CatalogItem'],
  project: ['/project/projects', 'Project'],
  purchaseorder: ['/procurement/purchaseorders', 'PurchaseOrder'],
  schedule: ['/schedule/entries', 'ScheduleEntry'],
  site: ['/company/companies/{parentId}/sites', 'CompanySite'],
  ticket: ['/service/tickets', 'Ticket'],
  time: ['/time/entries', 'TimeEntry'],
};

/** Fields that were missing in messages, by type and, where it differs, action (evidence: callbacks/entity-contact). */
const leftOut: Readonly<Record<string, readonly string[]>> = {
  contact: ['ignoreDuplicates'],
  'contact updated': ['portalSecurityLevel'],
};

/**
 * References that messages show even when they are empty, by a link to no record (evidence: callbacks/entity-contact).
 */
const shownEmpty: Readonly<Partial<Record<CallbackType, readonly EmptyReference[]>>> = {
  contact: [{ type: 'RelationshipReference', link: 'relationship_href', path: '/company/contacts/relationships/' }],
};

interface EmptyReference {
  readonly type: string;
  readonly link: string;
  readonly path: string;
}

/** The id under which an empty reference's JSON is kept; no record has it. */
const noRecord = 0;

/** The transaction that an entity is written in, and its changed records as `changedKey`s. */
export interface EntityContext {
  readonly connection: Connection;
  readonly changed: ReadonlySet<string>;
  /** The moment of the write, as stored. */
  readonly now: string;
}

/** How a changed record is named in an `EntityContext`. */
export function changedKey(table: Table, id: number): string {
  return `${table.name} ${id}`;
}

/**
 * Writes a message's `Entity`: the record as the API would show it within the transaction, without custom fields and
 * lists (evidence: callbacks/entity). `baseOf` is the address that links begin with.
 */
export class EntitySerializer {
  readonly #schema: Schema;
  readonly #references: ReferenceCache;
  readonly #baseOf: () => string;
  readonly #serializers = new Map<string, Serializer>();

  constructor(schema: Schema, references: ReferenceCache, baseOf: () => string) {
    this.#schema = schema;
    this.#references = references;
    this.#baseOf = baseOf;
  }

  /** The record's JSON. Reads only names of other records that nobody asked for lately. */
  async serialize(
    type: CallbackType,
    record: StoredRecord,
    action: CallbackAction,
    context: EntityContext,
  ): Promise<string> {
    const serializer = this.#serializer(type, record, action);
    const row = serializer.columns.map((column) => toParameter(column, record[column.key]));
    const base = this.#baseOf();
    const through = await readThrough(serializer.through, [row], context.connection);
    const shownThrough = namedThrough(serializer, row, through);
    const named = [...namedBy(serializer, row), ...shownThrough];
    const { common, own } = this.#wanted(named, context.changed, this.#references.for(base));
    if (common.size > 0) await this.#references.load(base, common, context.connection);
    const sources = [this.#references.for(base)];
    if (own.size > 0) sources.unshift(await this.#uncommitted(base, own, context.connection));
    const empty = shownEmpty[type] ?? [];
    const references =
      own.size + empty.length === 0 ? sources[0] : gathered(serializer, row, shownThrough, sources, empty, base);
    return serializer.serialize(row, {
      base,
      now: context.now,
      references: references as ReferenceTexts,
      lists: new Map(),
      through,
      customFields: new Map(),
    });
  }

  #serializer(type: CallbackType, record: StoredRecord, action: CallbackAction): Serializer {
    const ofProject = type === 'ticket' && record['recordType'] !== 'ServiceTicket';
    const key = `${type} ${action} ${ofProject}`;
    const known = this.#serializers.get(key);
    if (known !== undefined) return known;
    const { catalogue } = this.#schema;
    const [path, name] = ofProject ? ['/project/tickets', 'ProjectTicket'] : shown[type];
    const model = catalogue.model(name);
    const made = compileSerializer(catalogue.view(path), model, selectionOf(model, type, action), this.#schema);
    this.#serializers.set(key, made);
    return made;
  }

  /** What is not known of the row's references: the transaction's own changes apart from the rest. */
  #wanted(named: readonly ShownRecord[], changed: ReadonlySet<string>, kept: ReferenceTexts) {
    const common = new Map<string, Set<number>>();
    const own = new Map<string, Set<number>>();
    for (const { type, id } of named) {
      const table = this.#target(type);
      if (table !== null && changed.has(changedKey(table, id))) addTo(own, type, id);
      else if (kept.get(type)?.has(id) !== true) addTo(common, type, id);
    }
    return { common, own };
  }

  /** Read from the transaction and not kept: it may be rolled back yet. */
  async #uncommitted(
    base: string,
    wanted: ReadonlyMap<string, ReadonlySet<number>>,
    connection: Connection,
  ): Promise<ReferenceTexts> {
    const fresh = new ReferenceCache(this.#schema.catalogue, this.#schema.tables);
    await fresh.load(base, wanted, connection);
    return fresh.for(base);
  }

  #target(type: string): Table | null {
    const target = this.#schema.catalogue.reference(type)?.target;
    return target == null ? null : this.#schema.tables.of(this.#schema.catalogue.view(target).collection);
  }
}

/** A record that a row shows a reference to. */
interface ShownRecord {
  readonly type: string;
  readonly id: number;
}

function namedBy({ references }: Serializer, row: readonly unknown[]): ShownRecord[] {
  return references.flatMap(({ type, at }) => {
    const id = row[at];
    return typeof id === 'number' ? [{ type, id }] : [];
  });
}

/** What is shown of the records that it names: the location of a contact's company. */
function namedThrough(
  { referencesThrough }: Serializer,
  row: readonly unknown[],
  through: ShownThrough,
): ShownRecord[] {
  return referencesThrough.flatMap((each) =>
    [...idsThrough(each, [row], through)].map(([, id]) => ({ type: each.type, id })),
  );
}

function addTo(wanted: Map<string, Set<number>>, type: string, id: number): void {
  const ids = wanted.get(type) ?? new Set();
  wanted.set(type, ids.add(id));
}

/** The references of one row, from the first source that has them; empty references get the id that no record has. */
function gathered(
  serializer: Serializer,
  row: unknown[],
  shownThrough: readonly ShownRecord[],
  sources: readonly ReferenceTexts[],
  empty: readonly EmptyReference[],
  base: string,
): ReferenceTexts {
  const texts = new Map<string, Map<number, string>>();
  const textOf = (type: string, id: number) => sources.map((source) => source.get(type)?.get(id)).find((each) => each);
  const keep = (type: string, id: number, text: string | undefined) => {
    if (text !== undefined) texts.set(type, new Map([...(texts.get(type) ?? []), [id, text]]));
  };
  for (const { type, id } of shownThrough) keep(type, id, textOf(type, id));
  for (const { type, at } of serializer.references) {
    const shownAs = empty.find((each) => each.type === typeNameOf(type));
    const id = row[at] as number | null;
    if (id === null && shownAs !== undefined) row[at] = noRecord;
    keep(type, id ?? noRecord, id === null ? emptyText(shownAs, base) : textOf(type, id));
  }
  return texts;
}

function emptyText(reference: EmptyReference | undefined, base: string): string | undefined {
  if (reference === undefined) return undefined;
  return JSON.stringify({ _info: { [reference.link]: `${base}${reference.path}` } });
}

function selectionOf(model: Model, type: CallbackType, action: CallbackAction): Selection {
  const without = new Set([...(leftOut[type] ?? []), ...(leftOut[`${type} ${action}`] ?? [])]);
  const fields = model.fields.filter((field) => field.type !== 'list' && !without.has(field.name));
  return new Map(fields.map((field) => [field.name.toLowerCase(), null]));
}
