import type { Path } from '../condition.ts';
import { nearest } from '../nearest.ts';
import { type Span, span } from '../span.ts';
import { Lexer } from './lexer.ts';
import { defaultLimits, type QueryLimits } from './query-limits.ts';
import { readPath, refuseToken } from './read-path.ts';
import type { Token } from './token.ts';

/** One column of an order. The span begins where the path does and ends behind the direction. */
export interface OrderColumn {
  readonly path: Path;
  readonly descending: boolean;
  readonly span: Span;
}

/**
 * Reads `orderBy`: columns with commas between, each a path and perhaps a direction in any case
 * (evidence: conditions/order), which an equals sign may stand before (evidence: conditions/order-equals). Empty or blank text is no columns. Raises `ConditionSyntaxError`, also for more than
 * `limits.orderColumns` columns.
 *
 * Example: `board/name desc, id`
 */
export function parseOrderBy(text: string, limits: QueryLimits = defaultLimits): readonly OrderColumn[] {
  const lexer = new Lexer(text, limits);
  const columns: OrderColumn[] = [];
  let token = lexer.next();
  while (token.kind !== 'end') {
    if (columns.length === limits.orderColumns) refuseColumn(lexer, token, limits);
    const next = lexer.next();
    const direction = isEquals(next) ? lexer.next() : next;
    columns.push(readColumn(lexer, token, direction, isEquals(next)));
    token = columnAfter(lexer, direction.kind === 'word' ? lexer.next() : direction);
  }
  return Object.freeze(columns);
}

function isEquals({ kind, text }: Token): boolean {
  return kind === 'operator' && text === '=';
}

/** Column : Path ( `=`? ( `asc` | `desc` ) )? where `next` is the direction if it is a word; behind `=` it must be one. */
function readColumn(lexer: Lexer, first: Token, next: Token, isWanted: boolean): OrderColumn {
  const path = readPath(lexer, first);
  if (next.kind !== 'word' && isWanted) refuseToken(lexer, next, ['asc', 'desc']);
  if (next.kind !== 'word') return Object.freeze({ path, descending: false, span: span(first.start, first.end) });
  const direction = next.text.toLowerCase();
  if (direction !== 'asc' && direction !== 'desc') {
    refuseToken(lexer, next, ['asc', 'desc', ',', 'the end'], nearestDirection(direction));
  }
  return Object.freeze({ path, descending: direction === 'desc', span: span(first.start, next.end) });
}

/** The first token of the next column, or the end. A comma must be followed by a column. */
function columnAfter(lexer: Lexer, separator: Token): Token {
  if (separator.kind === 'end') return separator;
  if (separator.kind !== ',') refuseToken(lexer, separator, [',', 'the end']);
  const token = lexer.next();
  if (token.kind === 'end') refuseToken(lexer, token, ['a field name']);
  return token;
}

function nearestDirection(word: string): string | undefined {
  if (word === 'ascending' || word === 'descending') return word.slice(0, -6);
  return nearest(word, ['desc', 'asc']);
}

function refuseColumn(lexer: Lexer, token: Token, { orderColumns }: QueryLimits): never {
  const sentence = `An order may have ${orderColumns} columns; there is one more`;
  return lexer.refuse({ reason: 'too many columns', position: token.start, found: token.text, sentence });
}
