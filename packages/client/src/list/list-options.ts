import type { WhereClause } from '../conditions/where.ts';
import type { CallOptions } from '../connection/api-call.ts';
import type { FieldPaths } from './field-path.ts';

/** Which records, by the three kinds of conditions. */
export interface FilterOptions<T> extends CallOptions {
  readonly where?: WhereClause<T>;
  /** Conditions on what stands in lists of the record: `communicationItems/value`. */
  readonly whereChildren?: WhereClause<T>;
  /** Conditions on custom fields, by `caption` and `value`. */
  readonly whereCustomFields?: WhereClause<CustomFieldNames>;
}

/** What conditions on custom fields name. */
export interface CustomFieldNames {
  readonly caption: string;
  readonly value: string | number | boolean;
}

/** Which of a record's members are shown. */
export interface FieldOptions<T, F extends readonly string[]> {
  readonly fields?: F & FieldPaths<T, F>;
}

/** A list: one page of it. */
export interface ListOptions<T, F extends readonly string[] = readonly []>
  extends FilterOptions<T>,
    FieldOptions<T, F> {
  /** `priority/id asc, dateEntered desc`. */
  readonly orderBy?: string;
  /** Records a page: 25 of a list, 1,000 where all pages are read, which is the most. */
  readonly pageSize?: number;
  readonly page?: number;
}

/** Where reading pages goes on: what a page says of the next. As JSON it can be kept. */
export type PageToken = { readonly pageId: number } | { readonly page: number };

/** A list that is read page by page. */
export interface PagesOptions<T, F extends readonly string[] = readonly []> extends Omit<ListOptions<T, F>, 'page'> {
  readonly from?: PageToken;
  /** `forward-only` by ids where there is no order, else `navigable` by numbers. */
  readonly paging?: 'forward-only' | 'navigable';
  /** The next page is asked for while one is looked at. True unless said otherwise. */
  readonly looksAhead?: boolean;
}

/** A list that is read whole. */
export interface AllOptions<T, F extends readonly string[] = readonly []> extends PagesOptions<T, F> {
  /** Records beyond which it is refused, 100,000: a bound on memory. */
  readonly atMost?: number;
}

/** Any list, as the stages see it: types of records are known to callers alone. */
export type AnyListOptions = AllOptions<Record<string, unknown>, readonly string[]> & { readonly page?: number };
