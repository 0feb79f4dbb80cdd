import { type BrokenRule, brokenRuleOf, FaultError } from '@reeve/domain';
import { maskRefusal } from '../api-log/mask-secrets.ts';
import { faultOf } from '../fault/fault-of.ts';
import type { CallFault } from '../fault/server-fault.ts';
import { acceptedBy, acceptedInstead } from './accepted-instead.ts';
import { placeInCondition } from './condition-place.ts';
import { missingRight } from './missing-right.ts';
import type { ExplainedField, RefusalReason } from './reason.ts';
import type { RefusedCall } from './refused-call.ts';

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
