import type { KeptCall } from '../recorded-call.ts';

/** Something about how a program calls that will hurt it with the product. */
export interface Finding {
  readonly level: 'error' | 'warning';
  readonly message: string;
  readonly operation: string;
  /** The numbers of the calls that show it. */
  readonly calls: readonly number[];
}

/** A finding, with the name of its rule. */
export interface NamedFinding extends Finding {
  readonly rule: string;
}

/** A rule: what it is called, a sentence on why, and where calls break it. */
export interface LintRule {
  readonly name: string;
  readonly says: string;
  readonly find: (calls: readonly KeptCall[]) => readonly Finding[];
}

/** The value of a parameter of the query, in whichever case it was sent; null where it was not. */
export function parameterOf({ url }: Pick<KeptCall, 'url'>, name: string): string | null {
  const mark = url.indexOf('?');
  if (mark < 0) return null;
  for (const [key, value] of new URLSearchParams(url.slice(mark + 1))) if (key.toLowerCase() === name) return value;
  return null;
}

/** Whether a call lists records of a collection, and got them. */
export function isList({ method, status, operation, responseBody }: KeptCall): boolean {
  const listed = method === 'GET' && status === 200 && operation !== null && !operation.endsWith('}');
  return listed && responseBody?.startsWith('[') === true;
}

/** Calls by operation and key. */
export function byCaller(calls: readonly KeptCall[]): readonly (readonly KeptCall[])[] {
  return [...Map.groupBy(calls, ({ operation, keyName }) => `${operation} ${keyName}`).values()];
}
