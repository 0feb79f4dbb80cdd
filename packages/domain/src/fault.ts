/** One broken rule of a field, as the API tells it (evidence: errors/shape). */
export interface FieldError {
  readonly code: string;
  readonly message: string;
  readonly resource: string;
  readonly field: string;
}

/** A refusal that the caller can cause. Each is rendered to status, code and message in one place, by the server. */
export type Fault =
  /** There is no such record under this path. */
  | { readonly kind: 'record not found'; readonly what: string; readonly id: string | number }
  /** The body breaks rules of its fields: all of them, at once. */
  | { readonly kind: 'fields refused'; readonly resource: string; readonly errors: readonly FieldError[] }
  /** A member of the body that the model does not have. `path` leads to it: `type`, `company.foo`, `[0].op`. */
  | { readonly kind: 'unknown member'; readonly member: string; readonly model: string; readonly path: string }
  /** A value of the body that cannot become what its field holds. `message` stands before `Path '…', line …`. */
  | { readonly kind: 'value not converted'; readonly message: string; readonly path: string }
  /** The body is no JSON, or not of the kind that the operation takes. */
  | { readonly kind: 'malformed body'; readonly message: string }
  /** A patch that cannot be applied (evidence: errors/patch-refused). */
  | { readonly kind: 'patch refused'; readonly message: string }
  /** The record is in use and cannot go. */
  | { readonly kind: 'record in use'; readonly message: string }
  /** A rule of the business says no; `code` where a family of refusals has one of its own (evidence: errors/business-codes). */
  | { readonly kind: 'refused by rule'; readonly message: string; readonly code?: RuleFamily }
  /** The caller's rights do not reach this. `detail` is for the API log alone: which module, level and role was missing. */
  | { readonly kind: 'not permitted'; readonly detail?: string }
  /** A parameter of the query that will not do. */
  | { readonly kind: 'parameter refused'; readonly message: string }
  /** A service outside that was asked did not do its part; the message says which, and what it answered. */
  | { readonly kind: 'service failed'; readonly message: string }
  /** Reeve does not do this operation yet, or ever, and says so. */
  | { readonly kind: 'not imitated'; readonly operation: string };

/** Codes of business refusals that are not the common one. */
export type RuleFamily = 'ContactApi' | 'TimeEntryApi';

/** The only class thrown for a refusal that the domain makes. */
export class FaultError extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(JSON.stringify(fault));
    this.fault = fault;
  }
}

/** A rule that refused: the sentence of its behaviour, and where it comes from. */
export interface BrokenRule {
  readonly says: string;
  readonly source: string;
  readonly phase: string;
}

const brokenRules = new WeakMap<object, BrokenRule>();

/** Remembers of a refusal, or of one of its field errors, which rule it was; the first that is named counts. */
export function noteBrokenRule(of: FaultError | FieldError, rule: BrokenRule): void {
  if (!brokenRules.has(of)) brokenRules.set(of, rule);
}

/** The rule that refused; undefined where none of a behaviour's did. */
export function brokenRuleOf(of: FaultError | FieldError): BrokenRule | undefined {
  return brokenRules.get(of);
}

/** Raises a refusal. */
export function refuse(fault: Fault): never {
  throw new FaultError(fault);
}
