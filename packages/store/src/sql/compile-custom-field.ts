import type { CustomField, PlaceColumns } from '../filter/filter.ts';
import { type Column, quoted } from '../schema/table.ts';
import { compileValuesFrom } from './compile-custom-texts.ts';
import { type CompileAmong, compileLacking, type LackingField } from './compile-lacking.ts';
import { definitionAlias } from './compile-operand.ts';
import { nextAlias, parameter, type StatementWriter, whileItGoesOn } from './statement.ts';

/** Writes the filter of a custom field on the definition and the value called by this alias. */
type CompileInner = (alias: string) => string;

/**
 * The SQL of a custom field on the row called `alias`. A field that has no value has no row: only where such fields count, or
 * where few rows are tried, are the definitions gone through for each record.
 */
export function compileCustomField(
  custom: CustomField,
  alias: string,
  writer: StatementWriter,
  compileInner: CompileInner,
  compileAmong: CompileAmong,
): string {
  if (isLacking(custom)) return compileLacks(custom, alias, writer, compileAmong);
  if (custom.reachesEmpty || writer.triesRows === true) return compileOnRow(custom, alias, writer, compileInner);
  return `${alias}."id" in (${compileFound(custom, writer, compileInner)})`;
}

function isLacking(custom: CustomField): custom is LackingField {
  return custom.lacks !== undefined;
}

function compileLacks(
  custom: LackingField,
  alias: string,
  writer: StatementWriter,
  compileAmong: CompileAmong,
): string {
  const each = custom.lacks.fields.map((field) => {
    const parts = custom.lacks.isSeenTo === true ? [] : [compileLacking(custom, field, alias, writer, compileAmong)];
    if (custom.place !== null) parts.push(compileIsUsed(custom, custom.place, field, alias, writer));
    return parts.length === 0 ? '1 = 1' : `(${parts.join(' and ')})`;
  });
  return `(${each.join(' or ')})`;
}

function compileIsUsed(
  { definitions }: CustomField,
  place: PlaceColumns,
  field: number,
  alias: string,
  writer: StatementWriter,
): string {
  const own = `${definitionAlias}."id" = ${parameter(field, writer)}`;
  return `exists (select 1 from ${quoted(definitions.name)} ${definitionAlias} where ${own} and ${isUsedAt(place, alias, writer)})`;
}

function compileOnRow(custom: CustomField, alias: string, writer: StatementWriter, compileInner: CompileInner): string {
  const inner = nextAlias(writer);
  const definitions = `${quoted(custom.definitions.name)} ${definitionAlias}`;
  const own = `${inner}."table_name" = ${parameter(custom.table.name, writer)} and ${inner}."record_id" = ${alias}."id" and ${inner}."field_id" = ${definitionAlias}."id"`;
  const filter = compileInner(inner);
  const used = custom.place === null ? '' : ` and ${isUsedAt(custom.place, alias, writer)}`;
  const join = custom.reachesEmpty ? 'left join' : 'join';
  return `exists (select 1 from ${definitions} ${join} "reeve_custom_value" ${inner} on ${own} where ${filter}${used})`;
}

/** The ids of the records that have the custom field, found by the index of its values. */
export function compileFound(custom: CustomField, writer: StatementWriter, compileInner: CompileInner): string {
  const inner = nextAlias(writer);
  const from = compileValuesFrom(custom, inner, writer);
  const own = `${inner}."field_id" = ${definitionAlias}."id"`;
  const filter = `${whileItGoesOn(writer)}${own} and ${compileInner(inner)}`;
  return `select ${inner}."record_id" from ${from} where ${filter}${whereRecordIs(custom, inner, writer)}`;
}

/** The record of a value is looked at only where the field is limited to some places. */
function whereRecordIs({ place, table }: CustomField, inner: string, writer: StatementWriter): string {
  if (place === null) return '';
  const record = nextAlias(writer);
  const used = isUsedAt(place, record, writer);
  return ` and ((${isUnlimitedIn(place)}) or exists (select 1 from ${quoted(table.name)} ${record} where ${record}."id" = ${inner}."record_id" and ${used}))`;
}

/** `isUsedAt` of the catalogue's whereabouts in SQL, for the definition and the record called `alias`. */
function isUsedAt(place: PlaceColumns, alias: string, writer: StatementWriter): string {
  const within = limitsOf(place).map(([list, column]) => {
    const value = placeValue(column, place, alias);
    return `(${isUnlimited(list)} or ${value} is null or ${contains(list, value, writer)})`;
  });
  return within.join(' and ');
}

/** The lists of ids that a definition is limited to, each with the column that is held against it. */
function limitsOf({ location, department }: PlaceColumns): [list: string, column: Column][] {
  const pairs: [string, Column | null][] = [
    ['location_ids', location],
    ['business_unit_ids', department],
  ];
  return pairs.flatMap(([name, column]): [string, Column][] =>
    column === null ? [] : [[`${definitionAlias}.${quoted(name)}`, column]],
  );
}

/** Whether a definition is used at all records, wherever they are. */
export function isUnlimitedIn(place: PlaceColumns | null): string {
  if (place === null) return '1 = 1';
  return limitsOf(place)
    .map(([list]) => isUnlimited(list))
    .join(' and ');
}

/** Lists are kept as the JSON that this server writes. */
function isUnlimited(list: string): string {
  return `coalesce(${list}, '[]') = '[]'`;
}

function placeValue(column: Column, { above }: PlaceColumns, alias: string): string {
  if (above === null) return `${alias}.${quoted(column.name)}`;
  return `(select a.${quoted(column.name)} from ${quoted(above.table.name)} a where a."id" = ${alias}.${quoted(above.column.name)})`;
}

function contains(list: string, value: string, { dialect }: StatementWriter): string {
  if (dialect.name === 'postgres') return `${list}::jsonb @> to_jsonb(${value})`;
  return `exists (select 1 from json_each(${list}) e where e."value" = ${value})`;
}
