import type { PendingCall } from '../call/pending-call.ts';
import type { WhereClause } from '../conditions/where.ts';
import type { CallOptions } from '../connection/api-call.ts';
import type { DocumentUpload } from '../document/document-upload.ts';
import type { DownloadedFile } from '../document/downloaded-file.ts';
import type { Selected } from '../list/field-path.ts';
import type { AllOptions, FieldOptions, FilterOptions, ListOptions, PagesOptions } from '../list/list-options.ts';
import type { ListPage } from '../list/read-pages.ts';
import type { PatchDraft } from '../patch/patch-draft.ts';
import type { PatchStep } from '../patch/patch-step.ts';
import type { ReportOptions, ReportRow } from '../report/report-rows.ts';

/** A record as it is answered: it has its id. */
export type WithId<T> = T & { readonly id: number };

/** What a record is made of: `R` names what has to be there. */
export type Creation<T, R extends keyof T = never> = Omit<T, R> & { readonly [K in R]-?: NonNullable<T[K]> };

/** Options of what makes a record. */
export interface CreateOptions<T> extends CallOptions {
  /**
   * Conditions that find this very record, by a number of your own, say. When the answer is lost, it is looked for before
   * the call is made again: found, it is the answer; found more than once, nobody can tell, and the call fails.
   */
  readonly probe?: WhereClause<T>;
}

/** A list. */
export interface Lists<T> {
  /** One page: 25 records unless said otherwise, 1,000 at most. */
  list<const F extends readonly string[] = readonly []>(
    options?: ListOptions<T, F>,
  ): PendingCall<Selected<WithId<T>, F>[]>;
  /** Every record, page after page, the next one asked for meanwhile. */
  each<const F extends readonly string[] = readonly []>(
    options?: PagesOptions<T, F>,
  ): AsyncIterableIterator<Selected<WithId<T>, F>>;
  /** Page after page, each with where the next one begins. */
  pages<const F extends readonly string[] = readonly []>(
    options?: PagesOptions<T, F>,
  ): AsyncIterableIterator<ListPage<Selected<WithId<T>, F>>>;
  /** All records at once, up to a bound. Raises `MisuseError` beyond it. */
  all<const F extends readonly string[] = readonly []>(options?: AllOptions<T, F>): Promise<Selected<WithId<T>, F>[]>;
  /** The first one, or undefined. */
  first<const F extends readonly string[] = readonly []>(
    options?: ListOptions<T, F>,
  ): PendingCall<Selected<WithId<T>, F> | undefined>;
}

/** A list that can be counted. */
export interface Counts<T> {
  count(options?: FilterOptions<T>): PendingCall<number>;
}

/** A single record or value. */
export interface Gets<T> {
  get<const F extends readonly string[] = readonly []>(
    options?: CallOptions & FieldOptions<T, F>,
  ): PendingCall<Selected<T, F>>;
}

/** A list to which records are added. */
export interface Creates<T, R extends keyof T = never> {
  create(body: Creation<T, R>, options?: CreateOptions<T>): PendingCall<WithId<T>>;
}

/** A record that can be replaced as a whole: what is left out is emptied. */
export interface Replaces<T, R extends keyof T = never> {
  replace(body: Creation<T, R>, options?: CallOptions): PendingCall<WithId<T>>;
}

/** A record of which members can be changed. */
export interface Patches<T> {
  /**
   * Changes what is given: members with their new values (null empties one), steps as they are sent (`patchSteps` makes
   * them of two versions of a record), or a function that is given a draft to say what to set.
   */
  patch(
    changes: Partial<Nulled<T>> | readonly PatchStep[] | ((draft: PatchDraft<T>) => void),
    options?: CallOptions,
  ): PendingCall<WithId<T>>;
}

/** Members that may be emptied. */
export type Nulled<T> = { readonly [K in keyof T]: T[K] | null };

/** What can be deleted; some ask for a body. */
export interface Deletes<B = undefined, A = undefined> {
  delete(options?: CallOptions & { readonly body?: B }): PendingCall<A>;
}

/** An operation of its own, by POST. */
export interface Posts<B, A> {
  post(body: B, options?: CallOptions): PendingCall<A>;
}

/** An operation of its own, by POST without a body. */
export interface PostsNothing<A> {
  post(body?: undefined, options?: CallOptions): PendingCall<A>;
}

/** An operation of its own, by PUT. */
export interface Puts<B, A> {
  put(body: B, options?: CallOptions): PendingCall<A>;
}

/** A record with all that is done to it. */
export interface Item<T, R extends keyof T = never> extends Gets<WithId<T>>, Replaces<T, R>, Patches<T>, Deletes {}

/** A list with all that is done to it. */
export interface ItemList<T, R extends keyof T = never> extends Lists<T>, Counts<T>, Creates<T, R> {}

/** A list that is only read. */
export interface ReadList<T> extends Lists<T>, Counts<T> {}

/** Where a record is used. */
export interface UsageList<T> {
  get(options?: CallOptions): PendingCall<T[]>;
  list(options?: CallOptions): PendingCall<T[]>;
}

/** A file. */
export interface Downloads {
  download(options?: CallOptions): PendingCall<DownloadedFile>;
}

/** A list or a record that takes files. */
export interface Uploads<T> {
  upload(document: DocumentUpload, options?: CallOptions): PendingCall<WithId<T>>;
}

/** A report: a table with columns of its own. */
export interface Reports<T> extends Gets<T>, Counts<ReportRow> {
  /** Its rows as objects by column, dates as dates. */
  rows(options?: ReportOptions): PendingCall<ReportRow[]>;
}
