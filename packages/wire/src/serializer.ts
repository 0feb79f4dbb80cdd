import type { Catalogue, Field, ListSource, Model, View } from '@reeve/catalogue';
import { type Column, type Hop, quoted, type Table, type Tables, throughColumns } from '@reeve/store';
import { type PlaceInRow, placeInRow } from './custom-field-places.ts';
import { infoPart } from './info-part.ts';
import { objectPart, type ReferencePlace, referencesWithin } from './object-part.ts';
import { partWith, plainPart, type WriteMember } from './plain-part.ts';
import { textsOf } from './reference-texts.ts';
import type { Related } from './related.ts';
import { pick, type Selection } from './selection.ts';
import { type ReferenceThrough, ThroughReference } from './shown-through.ts';
import { stagesPart, untilPart } from './timed-part.ts';
import { versionSelection } from './version-selection.ts';

/** Serializes records of a table in a model: which columns are read, and what each becomes. */
export interface Serializer {
  readonly table: Table;
  /** The columns to read; the first is the id. */
  readonly columns: readonly Column[];
  /** Reference types with the place of their ids in the row. */
  readonly references: readonly ReferencePlace[];
  readonly lists: readonly ListSource[];
  /** The references through which more than their own text is shown. */
  readonly through: readonly ThroughReference[];
  /** Reference types that are shown of the records named by those, with the place of their ids in what is read. */
  readonly referencesThrough: readonly ReferenceThrough[];
  /** Set where custom fields are shown: where the records are, of which it depends what they have, null where they do not say it. */
  readonly customFields: { readonly place: PlaceInRow | null } | null;
  /** Whether it shows texts of which no length is published: such records may be very long. */
  readonly isUnbounded: boolean;
  /** Whether it shows elements of lists of which something changes with the time, without anything being written. */
  readonly followsTimeBelow: boolean;
  /** The instants of a row, as stored, around which what is written of the row itself changes by the time alone. */
  instantsOf(row: readonly unknown[]): string[];
  /** Whether the view's filter lets a row be seen. */
  isSeen(row: readonly unknown[]): boolean;
  /** The query of so many records by their ids. */
  byIds(count: number): string;
  /** Writes one row as a JSON object. */
  serialize(row: readonly unknown[], related: Related): string;
}

interface Building {
  readonly catalogue: Catalogue;
  readonly table: Table;
  readonly tables: Tables;
  readonly view: View;
  readonly columns: Column[];
  readonly references: ReferencePlace[];
  readonly lists: ListSource[];
  readonly through: ThroughReference[];
  readonly referencesThrough: ReferenceThrough[];
  customFields: Serializer['customFields'];
}

/**
 * Makes the serializer of a model over the rows of a view (evidence: wire-format/empty-members,
 * wire-format/member-order): compact, members in the model's order, `_info` among them, empty ones left out, flags
 * always there. A selection leaves out the rest.
 */
export function compileSerializer(
  view: View,
  model: Model,
  selection: Selection,
  schema: { catalogue: Catalogue; tables: Tables },
): Serializer {
  const table = schema.tables.of(view.collection);
  const building: Building = {
    catalogue: schema.catalogue,
    table,
    tables: schema.tables,
    view,
    columns: [],
    references: [],
    lists: [],
    through: [],
    referencesThrough: [],
    customFields: null,
  };
  at(building, 'id');
  const parts = model.fields.flatMap((field) => toPart(field, model, selection, building));
  const timed = selection === null ? timedPlaces(model, building) : [];
  const filter = Object.entries(view.filter ?? {}).map(([key, values]) => ({ at: at(building, key), values }));
  return {
    isSeen: (row) => filter.every(({ at: place, values }) => values.includes(seenValue(row[place]))),
    table,
    columns: building.columns,
    references: building.references,
    lists: building.lists,
    through: building.through,
    referencesThrough: building.referencesThrough,
    customFields: building.customFields,
    followsTimeBelow: model.fields.some((field) => followsTimeBelow(field, model, schema.catalogue)),
    instantsOf: (row) => timed.map((place) => row[place]).filter((value) => typeof value === 'string'),
    isUnbounded: building.columns.some(isUnbounded),
    byIds: queriesByIds(building),
    serialize: (row, related) => {
      let out = '';
      for (const part of parts) out += part(row, related);
      return out === '' ? '{}' : `{${out.slice(1)}}`;
    },
  };
}

/** A list may show such a field of its elements. */
function followsTimeBelow(field: Field, model: Model, catalogue: Catalogue): boolean {
  if (catalogue.listSource(model.name, field.name) === undefined || !catalogue.hasModel(field.of ?? '')) return false;
  return catalogue.model(field.of ?? '').fields.some(isTimed);
}

function isTimed({ until, stages }: Field): boolean {
  return until !== undefined || stages !== undefined;
}

/** The places of the instants that a model's fields follow. */
function timedPlaces({ fields }: Model, building: Building): number[] {
  const keys = fields.flatMap(({ until, stages }) =>
    stages === undefined ? (until ?? []) : [stages.from, stages.until],
  );
  return [...new Set(keys)].map((key) => at(building, key));
}

function isUnbounded({ kind, field }: Column): boolean {
  return kind === 'json' || (kind === 'text' && field?.type === 'text' && field.maxLength === undefined);
}

/** Flags arrive as numbers from one engine; an empty one is false. */
function seenValue(value: unknown): string | boolean {
  return typeof value === 'string' ? value : value === true || value === 1;
}

/** Queries by ids are few: their texts are made once, so that neither text nor hash is made anew for a call. */
function queriesByIds({ columns, table }: Building): Serializer['byIds'] {
  const texts = new Map<number, string>();
  return (count) => {
    const known = texts.get(count);
    if (known !== undefined) return known;
    const names = columns.map((column) => quoted(column.name)).join(', ');
    const text = `select ${names} from ${quoted(table.name)} where "id" in (${Array.from({ length: count }, () => '?').join(', ')})`;
    texts.set(count, text);
    return text;
  };
}

/** The place of a column in the row, asking for it to be read when nobody has yet. */
function at(building: Building, key: string): number {
  const column = building.table.byKey.get(key) as Column;
  const known = building.columns.indexOf(column);
  return known >= 0 ? known : building.columns.push(column) - 1;
}

function toPart(field: Field, model: Model, selection: Selection, building: Building): WriteMember[] {
  const placeOf = (key: string) => at(building, key);
  if (field.type === 'info')
    return infoPart(model, selection, building, placeOf, (told) =>
      throughPart(told, told.through ?? [], model, null, building),
    );
  const below = selection === null ? null : selection.get(field.name.toLowerCase());
  if (below === undefined || field.hidden === true || field.writeOnly === true) return [];
  if (field.name === 'customFields') return [customFieldsPart(below, building)];
  const source = building.catalogue.listSource(model.name, field.name);
  if (source !== undefined) return [listPart(source, below, building)];
  const place = field.shownWith === undefined ? null : placeOf(field.shownWith);
  if (field.through !== undefined) return [partWith(throughPart(field, field.through, model, below, building), place)];
  if (field.until !== undefined) return [untilPart(field.name, placeOf(field.until))];
  if (field.stages !== undefined) return [stagesPart(field.name, field.stages, placeOf)];
  const column = building.table.byKey.get(field.as ?? field.name);
  if (column === undefined) return [];
  return [partWith(columnPart(field, column, model, below, building), place)];
}

function columnPart(field: Field, column: Column, model: Model, below: Selection, building: Building): WriteMember {
  const place = at(building, column.key);
  const name = `,${JSON.stringify(field.name)}:`;
  if (column.references !== null && field.type === 'reference')
    return referencePart(name, textsOf(field.of ?? '', model, building.catalogue), place, below, building);
  if (column.kind === 'json') return keptPart(name, field, place, below, building);
  return plainPart(name, place, column);
}

/** What the record at the end of a way through references says; nothing where there is none, of flags too. */
function throughPart(
  { name, type, of = '' }: Field,
  path: readonly string[],
  model: Model,
  below: Selection,
  building: Building,
): WriteMember {
  const { hops, column } = throughColumns(path, building.table, building.tables);
  const [first] = hops;
  if (first === undefined) throw new Error(`${path.join('/')} is said by no other record.`);
  const through = throughReference(at(building, first.column.key), first, building);
  const place = through.place(hops, column);
  const member = `,${JSON.stringify(name)}:`;
  const texts = textsOf(of, model, building.catalogue);
  if (type === 'reference') building.referencesThrough.push({ type: texts, through, at: place });
  const part = type === 'reference' ? referenceText(member, texts, place, below) : plainPart(member, place, column);
  return (row, related) => {
    const said = related.through.get(through.at)?.get(row[through.at] as number);
    return said === undefined ? '' : part(said, related);
  };
}

function throughReference(place: number, first: Hop, { through }: Building): ThroughReference {
  const known = through.find((each) => each.at === place);
  if (known !== undefined) return known;
  const made = new ThroughReference(place, first);
  through.push(made);
  return made;
}

function keptPart(name: string, field: Field, place: number, below: Selection, building: Building): WriteMember {
  const { catalogue, references } = building;
  const inVersion = versionSelection(field.of ?? '', catalogue);
  const within = referencesWithin(field, place, catalogue);
  if (within.length === 0) return jsonPart(name, place, below, inVersion);
  references.push(...within);
  return objectPart(name, catalogue.model(field.of ?? ''), within, [inVersion, below]);
}

function jsonPart(name: string, place: number, below: Selection, inVersion: Selection): WriteMember {
  const isWhole = below === null && inVersion === null;
  return (row) => {
    const value = row[place] as string | null;
    if (value === null) return '';
    return name + (isWhole ? value : JSON.stringify(pick(pick(JSON.parse(value), inVersion), below)));
  };
}

function referencePart(name: string, type: string, place: number, below: Selection, building: Building): WriteMember {
  building.references.push({ type, at: place });
  return referenceText(name, type, place, below);
}

function referenceText(name: string, type: string, place: number, below: Selection): WriteMember {
  return (row, related) => {
    const id = row[place] as number | null | undefined;
    if (id === null || id === undefined) return '';
    const text = related.references.get(type)?.get(id);
    if (text === undefined) {
      related.lacks = true;
      return `${name}{"id":${id}}`;
    }
    return name + (below === null ? text : JSON.stringify(pick(JSON.parse(text), below)));
  };
}

/**
 * Lists of references stay when they are empty; lists of items go (evidence: wire-format/empty-members,
 * wire-format/member-order).
 */
function listPart(source: ListSource, below: Selection, building: Building): WriteMember {
  building.lists.push(source);
  const name = `,${JSON.stringify(source.field)}:`;
  return (row, related) => {
    const list = related.lists.get(source.field)?.get(row[0] as number);
    if (list === undefined) return source.through === undefined ? '' : `${name}[]`;
    return name + (below === null ? list : JSON.stringify(pick(JSON.parse(list), below)));
  };
}

function customFieldsPart(below: Selection, building: Building): WriteMember {
  building.customFields = { place: placeInRow(building.table, building.tables, (key) => at(building, key)) };
  return (row, related) => {
    const list = related.customFields.get(row[0] as number);
    if (list === undefined || list === '[]') return '';
    return `,"customFields":${below === null ? list : JSON.stringify(pick(JSON.parse(list), below))}`;
  };
}
