import type { Catalogue, Field, Model, Stages } from '@reeve/catalogue';
import type { ComparedType, Operand, Timed } from '../../filter/filter.ts';
import type { Schema } from '../../schema/schema.ts';
import { type Column, ownKeys, type Table } from '../../schema/table.ts';
import { byLowerCase, type Named, type NamedList, namedValue, secret } from './named.ts';
import {
  comparedTypeOf,
  keysOf,
  type MemberOperand,
  membersOf,
  membersOfList,
  referencesWithin,
} from './names-within.ts';
import { perTableAndVersion } from './per-table.ts';
import { throughColumns } from './shown-through.ts';

/** The names that conditions and orders may use of a table, by their lower case: the fields of all of its models. */
export type TableNames = ReadonlyMap<string, Named>;

/** The names of a table in the version of the schema; worked out when first asked for. */
export const tableNames: (table: Table, schema: Schema) => TableNames = perTableAndVersion(namesOf);

function namesOf(table: Table, schema: Schema): TableNames {
  const names = new Map<string, Named>();
  const add = (named: Named) => names.has(named.name.toLowerCase()) || names.set(named.name.toLowerCase(), named);
  for (const modelName of table.collection.models) {
    const model = schema.catalogue.model(modelName);
    for (const field of model.fields) {
      const named = secret.test(field.name) ? undefined : nameField(field, model, table, schema);
      if (named !== undefined) add(onlyWith(field, named, table));
    }
  }
  add(value('id', column(table, 'id'), 'integer'));
  for (const named of ownNames(table)) add(named);
  return names;
}

function onlyWith({ shownWith }: Field, named: Named, table: Table): Named {
  if (shownWith === undefined || (named.kind !== 'value' && named.kind !== 'through')) return named;
  return { ...named, shownWith: column(table, shownWith) };
}

/** Who and when, which every type has (evidence: conditions/stamps), by themselves and under `_info`; and our own columns. */
function ownNames(table: Table): Named[] {
  const moments = ['lastUpdated', 'dateEntered'].map((name) => value(name, column(table, `_${name}`), 'dateTime'));
  const people = ['updatedBy', 'enteredBy'].map((name) => value(name, column(table, `_${name}`), 'plainText'));
  const shown = [...moments, ...people];
  const info: Named = { kind: 'object', name: '_info', members: byLowerCase(shown) };
  const hidden = ownKeys.filter((key) => table.byKey.has(key)).map((key) => ownName(table, key));
  return [...shown, info, ...hidden];
}

function ownName(table: Table, key: string): Named {
  const type = key.endsWith('Id') ? 'integer' : key.endsWith('By') ? 'plainText' : 'dateTime';
  return { kind: 'value', name: key, operand: { kind: 'column', column: column(table, key), type }, hidden: true };
}

function nameField(field: Field, model: Model, table: Table, schema: Schema): Named | undefined {
  const source = schema.catalogue.listSource(model.name, field.name);
  if (source !== undefined) {
    const rows = schema.tables.of(source.collection);
    const list: NamedList = { kind: 'rows', table: rows, link: parentColumn(rows), through: source.through ?? null };
    return { kind: 'list', name: field.name, list };
  }
  if (field.name === 'id') return undefined; // the record's own; a view's other ids are told by the view
  if (field.through !== undefined) return nameThrough(field, field.through, table, schema);
  if (field.until !== undefined)
    return namedValue(field.name, { kind: 'until', column: column(table, field.until), type: 'boolean' });
  if (field.stages !== undefined) return namedValue(field.name, stagedOperand(field, field.stages, table));
  const stored = table.byKey.get(field.as ?? field.name);
  return stored === undefined || stored.key === 'id' ? undefined : nameColumn(field, stored, table, schema);
}

function nameThrough(field: Field, path: readonly string[], table: Table, schema: Schema): Named | undefined {
  const { hops, column } = throughColumns(path, table, schema.tables);
  const shown = nameColumn(field, column, hops.at(-1)?.table ?? table, schema);
  return shown === undefined ? undefined : { kind: 'through', name: field.name, hops, shown };
}

function stagedOperand({ options = [] }: Field, stages: Stages, table: Table): Timed {
  const [from, until, after] = [stages.from, stages.until, stages.after].map((key) => column(table, key));
  if (from === undefined || until === undefined || after === undefined) throw new Error('A stage has no column.');
  return { kind: 'staged', type: 'enum', options, stages, from, until, after };
}

function nameColumn(field: Field, stored: Column, table: Table, schema: Schema): Named | undefined {
  const { name } = field;
  if (stored.references !== null && stored.field?.type === 'reference') {
    // `locationId` beside `location` is the id itself.
    if (stored.key !== name && field.type !== 'reference') return value(name, stored, 'integer');
    return {
      kind: 'reference',
      name,
      column: stored,
      target: schema.tables.named(stored.references),
      keys: keysOf(stored.field, schema.catalogue),
    };
  }
  const type = comparedType(stored.field ?? field, stored);
  if (type !== undefined) return nameValue(field, stored, type, table, schema.catalogue);
  if (field.type === 'list')
    return {
      kind: 'list',
      name,
      list: { kind: 'json', column: stored, members: membersOfList(field, schema.catalogue) },
    };
  if (field.type !== 'object' && field.type !== 'reference') return undefined;
  const operand: MemberOperand = (member, type) => ({ kind: 'member', column: stored, member, type });
  const members = new Map(membersOf(field, schema.catalogue, operand));
  for (const each of referencesWithin(field, operand, schema)) members.set(each.name.toLowerCase(), each);
  return { kind: 'object', name, column: stored, members };
}

function nameValue(field: Field, stored: Column, type: ComparedType, table: Table, catalogue: Catalogue): Named {
  const options = type === 'enum' ? { options: optionsOf(stored, table, catalogue) } : {};
  const operand: Operand = { kind: 'column', column: stored, type, ...options };
  return { kind: 'value', name: field.name, operand, hidden: isUnnamed(field) };
}

/** What is never shown is asked by only where a patch says so. */
function isUnnamed({ hidden, askable, writeOnly }: Field): boolean {
  return writeOnly === true || (hidden === true && askable !== true);
}

/** How a column is compared; nothing for JSON and for what cannot be compared. */
function comparedType(field: Field, { folded, kind }: Column): ComparedType | undefined {
  if (kind === 'json' || kind === 'blob') return undefined;
  if (field.type === 'text') return folded === null ? 'plainText' : 'text';
  return comparedTypeOf(field);
}

/** The models of a collection may know different options of one field. */
function optionsOf(stored: Column, table: Table, catalogue: Catalogue): readonly string[] {
  const options = new Set<string>();
  for (const model of table.collection.models) {
    for (const option of catalogue.model(model).byName.get(stored.key)?.options ?? []) options.add(option);
  }
  return [...options];
}

/** The column that names the record which a nested record belongs to. */
export function parentColumn(table: Table): Column {
  return column(table, table.collection.parent?.field ?? '_parentId');
}

function column(table: Table, key: string): Column {
  const found = table.byKey.get(key);
  if (found === undefined) throw new Error(`${table.name} has no column for ${key}.`);
  return found;
}

function value(name: string, stored: Column, type: ComparedType): Named {
  return namedValue(name, { kind: 'column', column: stored, type });
}
