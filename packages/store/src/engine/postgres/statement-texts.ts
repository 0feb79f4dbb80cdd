import { hash } from 'node:crypto';
import { LeastRecentlyUsed } from '../least-recently-used.ts';
import { numberedPlaceholders } from './driver/placeholders.ts';
import type { PostgresStatement } from './postgres-connection.ts';

/**
 * SQL texts as one open tenant's statements, kept by SQL text. The names hold `namespace`, for a plan belongs to one
 * schema at one time of its life: a tenant deleted and made anew must not meet the plans of the old one.
 */
export class StatementTexts {
  readonly #texts: LeastRecentlyUsed<string, PostgresStatement>;
  readonly #make: (sql: string) => PostgresStatement;

  constructor(namespace: string, capacity: number) {
    this.#texts = new LeastRecentlyUsed(capacity);
    this.#make = (sql) => statement(namespace, sql);
  }

  /** The statement of a SQL text with `?`. */
  get(sql: string): PostgresStatement {
    return this.#texts.get(sql, this.#make);
  }
}

function statement(namespace: string, sql: string): PostgresStatement {
  const worthKeeping = /^\s*(select|insert|update|delete|with)\b/i.test(sql);
  const name = worthKeeping ? `reeve_${hash('sha1', `${namespace}\n${sql}`, 'base64url')}` : null;
  return { text: numberedPlaceholders(sql), name };
}
