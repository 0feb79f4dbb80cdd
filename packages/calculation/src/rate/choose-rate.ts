import type { Money } from '../money.ts';
import { type RateRule, rateBy } from './rate-rule.ts';

/** What decides the price of an hour of work; null where nothing is said. */
export interface RateQuestion {
  /** The price of an hour in the work role, at the place of the work. */
  readonly role: Money;
  /** The price of an hour of the member, in the member's own role. */
  readonly member: Money | null;
  /** What project, phase or ticket charge for an hour. */
  readonly project: Money | null;
  /** What the agreement says of the work role. */
  readonly agreementRole: RateRule | null;
  /** What the agreement says of the work type. */
  readonly agreementType: RateRule | null;
  /** What the work type itself says. */
  readonly workType: RateRule | null;
}

/**
 * The price of an hour, said by what stands nearest to the work: the project, else the agreement, else the member, else the
 * work role; then what the work type makes of it. The agreement's word on the work type stands in place of the type's own.
 * A fixed price of a work type replaces only what stands further from the work than itself. Raises `out of range`.
 */
export function chooseRate({ role, member, project, agreementRole, agreementType, workType }: RateQuestion): Money {
  if (project !== null) return upon(project, agreementType ?? workType);
  const agreed = rateBy(agreementRole, member ?? role);
  if (agreementType !== null) return rateBy(agreementType, agreed);
  return agreementRole === null && member === null ? rateBy(workType, agreed) : upon(agreed, workType);
}

/** A price that stands nearer than the rule does: added to or multiplied, and not replaced by another one. */
function upon(price: Money, rule: RateRule | null): Money {
  return rule?.type === 'Custom' ? price : rateBy(rule, price);
}
