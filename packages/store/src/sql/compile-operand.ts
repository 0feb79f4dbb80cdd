import type { Dialect } from '../engine/engine.ts';
import type { ComparedType, Operand } from '../filter/filter.ts';
import { foldedText } from '../schema/ddl.ts';
import { quoted } from '../schema/table.ts';

/** The alias of a custom field's definition beside its value. */
export const definitionAlias = 'd';

/** The expression that is compared and ordered by. `alias` is that of the row, or of the list in whose elements it is. */
export function compileOperand(operand: Operand, alias: string, dialect: Dialect): string {
  switch (operand.kind) {
    case 'column':
      return compileColumn(operand, operand.of === 'definition' ? definitionAlias : alias, dialect);
    case 'member':
      return typed(member(`${alias}.${quoted(operand.column.name)}`, operand.member, dialect), operand.type, dialect);
    case 'element':
      return operand.ofAnyKind === true
        ? ofKind(operand.member ?? '', alias, operand.type, dialect)
        : typed(element(operand.member, alias, dialect), operand.type, dialect);
  }
}

/** What JSON calls the values that each type is compared with, on SQLite and on PostgreSQL. */
const jsonKinds = { number: ["'integer', 'real'", 'number'], boolean: ["'true', 'false'", 'boolean'] } as const;

/** A member of an element where it is of the type that is asked for: SQLite would hold texts against numbers. */
function ofKind(member: string, alias: string, type: ComparedType, dialect: Dialect): string {
  const [inSqlite, inPostgres] = type === 'number' || type === 'boolean' ? jsonKinds[type] : ["'text'", 'string'];
  const value = element(member, alias, dialect);
  const isOfKind =
    dialect.name === 'sqlite'
      ? `${alias}."type" = 'object' and json_type(${alias}."value", '$.${member}') in (${inSqlite})`
      : `jsonb_typeof(${value.json}) = '${inPostgres}'`;
  return `case when ${isOfKind} then ${typed(value, type, dialect)} end`;
}

/** The expression that is null when there is no value: where it can be, the column itself. */
export function compileStored(operand: Operand, alias: string, dialect: Dialect): string {
  if (operand.kind !== 'column') return compileOperand(operand, alias, dialect);
  return `${operand.of === 'definition' ? definitionAlias : alias}.${quoted(operand.column.name)}`;
}

function compileColumn(
  { column, type, inDigits }: Extract<Operand, { kind: 'column' }>,
  alias: string,
  dialect: Dialect,
): string {
  if (type === 'text') return foldedText(column, dialect, alias);
  const kept = `${alias}.${quoted(column.name)}`;
  const stored = inDigits === true ? `cast(${kept} as text)` : kept;
  if (type === 'plainText') return dialect.binaryText(dialect.asciiLower(stored));
  return stored;
}

/** A value inside JSON: its text, and on PostgreSQL its JSON to ask the type of. */
interface JsonValue {
  readonly text: string;
  readonly json: string;
}

function member(column: string, name: string, dialect: Dialect): JsonValue {
  if (dialect.name === 'sqlite') return { text: `json_extract(${column}, '$.${name}')`, json: '' };
  const steps = name.split('.').map((step) => `'${step}'`);
  const json = [`${column}::jsonb`, ...steps.slice(0, -1)].join(' -> ');
  return { text: `(${json} ->> ${steps.at(-1)})`, json: `(${json} -> ${steps.at(-1)})` };
}

function element(name: string | null, alias: string, dialect: Dialect): JsonValue {
  const value = `${alias}."value"`;
  if (dialect.name === 'postgres') {
    return name === null
      ? { text: `(${value} #>> '{}')`, json: value }
      : { text: `(${value} ->> '${name}')`, json: `(${value} -> '${name}')` };
  }
  // An element that is no object is no JSON text either.
  return {
    text: name === null ? value : `case when ${alias}."type" = 'object' then json_extract(${value}, '$.${name}') end`,
    json: '',
  };
}

/** SQLite gives JSON values their own types; on PostgreSQL text is read, where its JSON is of the right type. */
function typed(value: JsonValue, type: ComparedType, dialect: Dialect): string {
  if (type === 'plainText') return dialect.binaryText(dialect.asciiLower(value.text));
  if (dialect.name === 'sqlite' || type === 'dateTime' || type === 'date') return `(${value.text})`;
  const [jsonType, sqlType] = type === 'boolean' ? ['boolean', 'boolean'] : ['number', 'double precision'];
  return `case when jsonb_typeof(${value.json}) = '${jsonType}' then ${value.text}::${sqlType} end`;
}
