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

/** What rules know beside the calls. */
export interface ReportGround {
  /** Whether every call was kept, and not only those that were refused. */
  readonly isRecorded: boolean;
  /** The parameters that an operation (`GET /service/tickets`) takes; null where that is not known. */
  readonly parametersOf: (operation: string) => readonly string[] | null;
}

/** A rule: what it is called, a sentence on why, and where calls break it. */
export interface LintRule {
  readonly name: string;
  readonly says: string;
  readonly find: (calls: readonly KeptCall[], ground: ReportGround) => readonly Finding[];
}

/** The value of a parameter of the query, in whichever case it was sent; null where it was not. */
export function parameterOf(call: Pick<KeptCall, 'url'>, name: string): string | null {
  return parametersIn(call).find(([key]) => key.toLowerCase() === name)?.[1] ?? null;
}

/** The parameters of the query, by name as they were sent. */
export function parametersIn({ url }: Pick<KeptCall, 'url'>): readonly (readonly [string, string])[] {
  const mark = url.indexOf('?');
  return mark < 0 ? [] : [...new URLSearchParams(url.slice(mark + 1))];
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
