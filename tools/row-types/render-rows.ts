import type { Catalogue } from '../../packages/catalogue/src/catalogue.ts';
import type { Collection } from '../../packages/catalogue/src/collection.ts';
import type { Field } from '../../packages/catalogue/src/field.ts';
import { type Column, type Table, Tables } from '../../packages/store/src/schema/table.ts';
import { heading, memberName, plainElement, quotedText, unionOf } from './written-type.ts';

/**
 * Writes the types of stored records: one for each collection, and all of them by the collection's path. They are aliases
 * of object types, not interfaces: only those are assignable to a record of any collection.
 */
export function renderRows(catalogue: Catalogue): string {
  const { all } = Tables.of(catalogue);
  const names = new Map(all.map((table) => [table, rowName(table.collection, catalogue)]));
  const byPath = all.map((table) => `  ${quotedText(table.collection.path)}: ${names.get(table)};`);
  const types = all.map((table) => rowType(names.get(table) ?? '', table));
  const index = ['/** Records as they are stored, by the path of their collection. */', 'export interface Rows {'];
  return [heading, ...types, ...index, ...byPath, '}', ''].join('\n');
}

/** Named by the model; where two collections have one model, by the parent's model as well. */
function rowName({ model, parent }: Collection, catalogue: Catalogue): string {
  const shared = catalogue.collections.filter((each) => each.model === model).length > 1;
  const above = shared && parent !== undefined ? catalogue.view(parent.collection).collection : null;
  return `${above === null ? '' : catalogue.collection(above).model}${model}Row`;
}

function rowType(name: string, { collection, columns }: Table): string {
  const members = columns.map((column) => `  ${memberName(column.key)}: ${valueType(column)};`);
  return [`/** A record of \`${collection.path}\`. */`, `export type ${name} = {`, ...members, '};', ''].join('\n');
}

function valueType({ key, kind, field }: Column): string {
  if (key === 'id') return 'number';
  if (kind === 'json') return jsonType(field);
  if (kind === 'boolean') return 'boolean | null';
  if (kind === 'text') return `${field?.type === 'enum' ? unionOf(field.options ?? []) : 'string'} | null`;
  return 'number | null';
}

function jsonType(field: Field | null): string {
  const element = field?.type === 'list' ? plainElement(field) : null;
  return element === null ? 'Json' : `readonly ${element}[] | null`;
}
