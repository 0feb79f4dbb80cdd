/** Why a calculation cannot be done. */
export type Problem =
  /** A value is NaN, infinite, or a text that does not say a decimal number. */
  | 'not a number'
  /** A number has more than four decimals where all of it must count. */
  | 'not exact'
  /** An amount, a quantity or a stretch of time beyond what can be kept without loss. */
  | 'out of range'
  /** Something is to be shared among nothing. */
  | 'division by zero'
  /** No such time zone. */
  | 'unknown time zone'
  /** A text that is no day of the calendar. */
  | 'not a date'
  /** Hours of a day that do not lie between its two midnights, or that end before they begin. */
  | 'not a span'
  /** A calendar without a working minute, where one is waited for. */
  | 'no working time';

/** The only class thrown by a calculation. It is raised rather than a digit lost. */
export class CalculationError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem, message: string) {
    super(message);
    this.name = 'CalculationError';
    this.problem = problem;
  }
}
