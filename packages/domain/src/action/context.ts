import type { Catalogue } from '@reeve/catalogue';
import type { Connection } from '@reeve/store';
import type { Actor } from '../actor.ts';
import type { KeptFiles } from '../file/kept-files.ts';
import type { Outside } from './outside.ts';
import type { RecordRights } from './record-rights.ts';

/** What an action may know of the call beyond path and body, and beyond the records. */
export interface ActionContext {
  /** Who asks, and the role that they have; null: none. */
  readonly caller: Actor & { readonly roleId: number | null };
  /** What they may do with other records than those of the path. */
  readonly rights: RecordRights;
  /** The API in the version that the caller asked for: what they send is written for it. */
  readonly catalogue: Catalogue;
  /** The moment of the call, as stored. */
  readonly now: string;
  /**
   * Parameters that are arguments of the action, from the query. What filters, orders and pages a list is none of them:
   * the server applies that to the result.
   */
  readonly query: ActionQuery;
  readonly release: Release;
  /** Whether mail that is asked for reaches anybody: it is sent, or whoever tries things out reads it. */
  readonly mailIsRead: boolean;
  /** Servers elsewhere. They are asked outside of any transaction (`reads`, with `afterwards` for what is written). */
  readonly outside: Outside;
  /** Where tables beside the records are read from (contents of files, the audit): what is committed. */
  readonly connection: Connection;
  /** The files of the tenant that are kept in the store of documents. */
  readonly files: Pick<KeptFiles, 'open'>;
}

/** Parameters of the query by name, in any case. */
export interface ActionQuery {
  /** The text, or undefined where it was not sent. */
  text(name: string): string | undefined;
  /** A positive whole number, or 0. Raises `parameter refused` for text that is no number. */
  number(name: string): number;
}

/** Which release the server says it is. */
export interface Release {
  /** With its build: `v2025.1.12345`. */
  readonly version: string;
  /** Whether the answers are those of hosted systems. */
  readonly isCloud: boolean;
}
