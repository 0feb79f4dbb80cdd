import type { Dialect, Parameter } from '../engine/engine.ts';

/** A statement to run: parameters are in the order of their `?`. */
export interface Statement {
  readonly sql: string;
  readonly parameters: Parameter[];
}

/** What a statement is made with: pieces of SQL are text, and whoever writes a `?` adds the parameter at once. */
export interface StatementWriter {
  readonly dialect: Dialect;
  readonly parameters: Parameter[];
  /** Aliases given out so far; the same plan gives the same text. */
  aliases: number;
  /** Whether the statement may take long and is to be ended between two rows. */
  readonly isLong?: boolean;
  /** Whether custom fields are tried on each row, rather than found first: the rows come from elsewhere, and are few. */
  readonly triesRows?: boolean;
}

/** An alias that the statement does not have yet. */
export function nextAlias(writer: StatementWriter): string {
  writer.aliases += 1;
  return `t${writer.aliases}`;
}

/** Writes a `?` for a value. */
export function parameter(value: Parameter, writer: StatementWriter): string {
  writer.parameters.push(value);
  return '?';
}

/** The demand that lets a long statement be ended, with ` and ` behind it; nothing where none is needed. */
export function whileItGoesOn({ dialect, isLong }: StatementWriter): string {
  return isLong === true && dialect.goesOn !== '' ? `${dialect.goesOn} and ` : '';
}

/** What a statement asks: plans whose statements have one text find the same. */
export function textOfStatement({ sql, parameters }: Statement): string {
  return `${sql} ${JSON.stringify(parameters)}`;
}
