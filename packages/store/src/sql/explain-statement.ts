import type { Dialect } from '../engine/engine.ts';
import type { Statement } from './statement.ts';

/** The statement that asks the database how it would run another; the answer is for people and differs by version. */
export function explainStatement({ sql, parameters }: Statement, dialect: Dialect): Statement {
  return { sql: `${dialect.name === 'sqlite' ? 'explain query plan' : 'explain'} ${sql}`, parameters };
}
