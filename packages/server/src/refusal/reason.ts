import type { RoleLevel } from '@reeve/catalogue';
import type { BrokenRule } from '@reeve/domain';

// Why calls are refused: types alone, which the console reads as well.

/** A right that did not reach. */
export interface MissingRight {
  /** What the API log says of it. */
  readonly says: string;
  readonly module: string | null;
  readonly function: string | null;
  readonly verb: string | null;
  /** The level that the caller has; with `My` it is another's record, or another way to the same. */
  readonly level: RoleLevel | null;
  readonly role: string | null;
}

/** Where a text could not be read, or names what there is not. */
export interface ConditionPlace {
  readonly message: string;
  /** The line of the text, and the place in it, from 1; null where it is the name that is wrong. */
  readonly line: string | null;
  readonly position: number | null;
  /** The line with a caret below the place. */
  readonly caret: string | null;
  readonly found: string | null;
  readonly expected: readonly string[];
  readonly suggestions: readonly string[];
}

/** A field that was refused, the rule where it is a behaviour's, and what the field takes. */
export interface ExplainedField {
  readonly field: string;
  readonly code: string;
  readonly message: string;
  readonly rule: BrokenRule | null;
  readonly accepted: readonly string[];
}

/** Why a call was refused: what its answer does not say. Values under secret names are masked. */
export interface RefusalReason {
  /** The name of the refusal, as docs/errors.md lists it. */
  readonly refusal: string;
  readonly fields: readonly ExplainedField[];
  /** The rule that refused the call as a whole. */
  readonly rule: BrokenRule | null;
  readonly right: MissingRight | null;
  /** Where the text of a condition, an order or a list of fields could not be read or followed. */
  readonly condition: ConditionPlace | null;
  /** What would have been accepted, as far as it can be said. */
  readonly accepted: readonly string[];
}
