import { type LikePiece, likePattern } from '../engine/like-pattern.ts';
import type { Element, Filter, JsonElement, Matches, RelatedFilter, RelatedWithin } from '../filter/filter.ts';
import { quoted } from '../schema/table.ts';
import { compileCustomField } from './compile-custom-field.ts';
import { isOfValue } from './compile-custom-texts.ts';
import { compileOneOf } from './compile-one-of.ts';
import { compileOperand, compileStored } from './compile-operand.ts';
import { nextAlias, parameter, type StatementWriter, whileItGoesOn } from './statement.ts';

/** Above this many terms in a row SQL is written as a balanced tree: SQLite allows expressions 1,000 deep. */
const mostInRow = 32;

/** The SQL of a filter on the row called `alias`: an expression that is true for the rows that meet it. */
export function compileFilter(filter: Filter, alias: string, writer: StatementWriter): string {
  const { dialect } = writer;
  switch (filter.kind) {
    case 'and':
    case 'or':
      return balanced(
        filter.terms.map((term) => compileFilter(term, alias, writer)),
        filter.kind,
      );
    case 'constant':
      return filter.value ? '1 = 1' : '1 = 0';
    case 'empty':
      return `${compileStored(filter.operand, alias, dialect)} is ${filter.negated ? 'not ' : ''}null`;
    case 'compare':
      return `${compileOperand(filter.operand, alias, dialect)} ${filter.operator} ${parameter(filter.value, writer)}`;
    case 'oneOf':
      return compileOneOf(filter, alias, writer);
    case 'matches':
      return compileMatches(filter, alias, writer);
    case 'related':
      return compileRelated(filter, `${alias}.${quoted(filter.column.name)}`, writer);
    case 'relatedWithin':
      return compileRelated(filter, compileOperand(filter.id, alias, dialect), writer);
    case 'element':
      return compileElement(filter, alias, writer);
    case 'jsonElement':
      return compileJsonElement(filter, alias, writer);
    case 'customField':
      return compileCustomField(
        filter,
        alias,
        writer,
        (inner) => compileFilter(filter.filter, inner, writer),
        (among, inner) => compileFilter(among, inner, writer),
      );
  }
}

/** The terms with `and` or `or` between them, in parentheses. */
function balanced(terms: readonly string[], word: 'and' | 'or'): string {
  if (terms.length <= mostInRow) return `(${terms.join(` ${word} `)})`;
  const middle = terms.length >> 1;
  return `(${balanced(terms.slice(0, middle), word)} ${word} ${balanced(terms.slice(middle), word)})`;
}

function compileMatches(filter: Matches, alias: string, writer: StatementWriter): string {
  const { candidates } = filter;
  if (candidates === null || isOfValue(filter)) return compilePattern(filter, alias, writer);
  const table = quoted(candidates.table);
  const narrowed = `${alias}."id" in (select rowid from ${table} where ${table} match ${parameter(candidates.query, writer)})`;
  return `(${narrowed} and ${compilePattern(filter, alias, writer)})`;
}

function compilePattern({ operand, negated, pieces }: Matches, alias: string, writer: StatementWriter): string {
  const { dialect } = writer;
  const text = compileOperand(operand, alias, dialect);
  const plain = pieces.filter((piece): piece is LikePiece => piece.kind !== 'class');
  if (plain.length === pieces.length) {
    writer.parameters.push(likePattern(plain));
    return dialect.like(text, negated);
  }
  writer.parameters.push(dialect.classPattern(pieces));
  return dialect.matchesClass(text, negated);
}

function compileRelated(
  { table, filter, orEmpty }: RelatedFilter | RelatedWithin,
  reference: string,
  writer: StatementWriter,
): string {
  const inner = nextAlias(writer);
  const found = `${reference} in (select ${inner}."id" from ${quoted(table.name)} ${inner} where ${whileItGoesOn(writer)}${compileFilter(filter, inner, writer)})`;
  return orEmpty ? `(${reference} is null or ${found})` : found;
}

function compileElement({ table, link, filter }: Element, alias: string, writer: StatementWriter): string {
  const inner = nextAlias(writer);
  const condition = compileFilter(filter, inner, writer);
  return `${alias}."id" in (select ${inner}.${quoted(link.name)} from ${quoted(table.name)} ${inner} where ${whileItGoesOn(writer)}${condition})`;
}

function compileJsonElement({ column, filter }: JsonElement, alias: string, writer: StatementWriter): string {
  const inner = nextAlias(writer);
  const list = `${alias}.${quoted(column.name)}`;
  const elements =
    writer.dialect.name === 'sqlite'
      ? `json_each(${list}) ${inner}`
      : `jsonb_array_elements(case when jsonb_typeof(${list}::jsonb) = 'array' then ${list}::jsonb end) ${inner}("value")`;
  return `exists (select 1 from ${elements} where ${compileFilter(filter, inner, writer)})`;
}
