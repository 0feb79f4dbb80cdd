import { type BrokenRule, brokenRuleOf, FaultError } from '@reeve/domain';
import { maskRefusal } from '../api-log/mask-secrets.ts';
import { faultOf } from '../fault/fault-of.ts';
import type { CallFault } from '../fault/server-fault.ts';
import { acceptedBy, acceptedInstead } from './accepted-instead.ts';
import { type ConditionPlace, placeInCondition } from './condition-place.ts';
import { type MissingRight, missingRight } from './missing-right.ts';
import type { RefusedCall } from './refused-call.ts';

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

/** Says why a call was refused; null for what was no refusal. */
export function refusalReason(error: unknown, call: RefusedCall): RefusalReason | null {
  const fault = faultOf(error);
  if (fault === null) return null;
  return {
    refusal: fault.kind,
    fields: fieldsOf(fault, call),
    rule: error instanceof FaultError ? named(brokenRuleOf(error)) : null,
    right: fault.kind === 'not permitted' ? missingRight(fault.detail, call.session) : null,
    condition: placeInCondition(error),
    accepted: acceptedInstead(fault, call),
  };
}

function fieldsOf(fault: CallFault, call: RefusedCall): ExplainedField[] {
  if (fault.kind !== 'fields refused') return [];
  return fault.errors.map((error) => ({
    field: error.field,
    code: error.code,
    message: maskRefusal(error.message),
    rule: named(brokenRuleOf(error)),
    accepted: acceptedBy(error.field, call),
  }));
}

/** A behaviour has more than its sentence. */
function named(rule: BrokenRule | undefined): BrokenRule | null {
  return rule === undefined ? null : { says: rule.says, source: rule.source, phase: rule.phase };
}
