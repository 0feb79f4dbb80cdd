import type { Money } from '../money.ts';
import { type RateRule, rateBy } from './rate-rule.ts';

/** What decides the price of an hour of work; null where nothing is said. */
export interface RateQuestion {
  /** The price of an hour in the work role, at the place of the work. */
  readonly role: Money;
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
 * The price of an hour: the agreement's for the work role, else its for the work type, else the project's, else the work
 * role's; then what the work type makes of it. The agreement's word on the work type stands in place of the type's own,
 * and a fixed price of a work type does not replace one that the agreement fixed. Raises `out of range`.
 */
export function chooseRate({ role, project, agreementRole, agreementType, workType }: RateQuestion): Money {
  const usual = project ?? role;
  if (agreementRole === null) return rateBy(agreementType ?? workType, usual);
  const agreed = rateBy(agreementRole, role);
  const then = agreementType ?? workType;
  return then?.type === 'Custom' ? agreed : rateBy(then, agreed);
}
