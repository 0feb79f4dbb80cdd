// How calls are explained: types alone, which the console reads as well.

/** One statement that answers the call. */
export interface ExplainedStatement {
  /** What it is for: `page`, `glance`, `count`, `records`. */
  readonly purpose: string;
  readonly sql: string;
  readonly parameters: readonly (string | number | boolean | null | Uint8Array)[];
  /** Whether it may take long, and runs where it holds nobody up. */
  readonly isLong: boolean;
  /** How the database says that it would run it, line by line; the words are its own and differ by version. */
  readonly database: readonly string[];
}

/** How a call would be answered, or why it would be refused. */
export type Explanation =
  | {
      readonly request: Readonly<Record<string, string>>;
      readonly plan: readonly string[];
      readonly statements: readonly ExplainedStatement[];
    }
  | {
      readonly request: Readonly<Record<string, string>>;
      /** The message as it is on the wire, and for texts that cannot be read the line with a caret under the place. */
      readonly refusal: string;
      /** What could have been written instead. */
      readonly suggestions: readonly string[];
    };

/** A behaviour that would run, and what for. */
export interface RanBehaviour {
  readonly phase: string;
  readonly says: string;
  /** The model and id of the record; the id is 0 while a record is new. */
  readonly record: string;
}

/** A record that would change: its fields before and after, those alone that differ. */
export interface ExplainedChange {
  readonly record: string;
  readonly how: 'added' | 'updated' | 'deleted';
  readonly fields: Readonly<Record<string, readonly [before: unknown, after: unknown]>>;
}

/** What a write would do, or why it would be refused: every broken rule. */
export type WriteExplanation =
  | { readonly request: string; readonly ran: readonly RanBehaviour[]; readonly changes: readonly ExplainedChange[] }
  | { readonly request: string; readonly refusal: readonly string[] };
