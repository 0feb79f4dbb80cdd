import type { Readable } from 'node:stream';
import type { Session } from '@reeve/access';
import type { Operation } from '@reeve/catalogue';
import type { Outside } from '@reeve/domain';
import type { HttpRequest, LentBytes } from '@reeve/http';
import type { Condition } from '@reeve/query';
import type { Schema } from '@reeve/store';
import type { FinishedRecords } from '@reeve/wire';
import type { Tenant } from '../tenant/tenant.ts';
import type { Budget } from './budget.ts';
import type { QueryParameters } from './query-parameters.ts';

/** A call on its way to a handler: everything that the stages before found out. */
export interface Call {
  readonly request: HttpRequest;
  readonly operation: Operation;
  /** Path parameters, as text. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: QueryParameters;
  readonly tenant: Tenant;
  readonly session: Session;
  /** Set where the caller may read their own records only: what lists are narrowed to. */
  readonly only?: Condition;
  /** Set where an action must show the caller's own records only, and narrows them itself: what is logged where it cannot. */
  readonly mustNarrow?: string;
  /** Set where a call within a call pages by id, for which others have a header. */
  readonly pagesById?: boolean;
  readonly schema: Schema;
  /** The address under which the API was called: `https://host/v4_6_release/apis/3.0`; links start with it. */
  readonly base: string;
  /** The settings that answers depend on. */
  readonly answerSettings: AnswerSettings;
  /** The tenant's finished records. */
  readonly finished: FinishedRecords;
  /** What the answer may still hold; calls within a call share it. */
  readonly budget: Budget;
  /** Logs what nobody foresaw, where the call goes on without it. */
  readonly reportBug: (error: unknown) => void;
}

/** Settings of how answers look. */
export interface AnswerSettings {
  readonly locationScheme: 'http' | 'https' | 'as-requested';
  /** The release as its names are written, `v2025.1`, and with its build. */
  readonly release: string;
  readonly version: string;
  /** Whether the answers are those of hosted systems. */
  readonly isCloud: boolean;
  /** Whether mail that is asked for is sent, or read by whoever tries things out. */
  readonly mailIsRead: boolean;
  /** What reaches services outside for actions. */
  readonly outside: Outside;
}

/** What a handler answers. */
export interface Answer {
  readonly status: number;
  /** JSON as text or as lent bytes, bytes of a file or what gives them out, or null for no body. */
  readonly body: string | Buffer | LentBytes | Readable | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A handler of a kind of operation, or of a named action. It raises faults; it never sends. */
export type Handler = (call: Call) => Promise<Answer>;
