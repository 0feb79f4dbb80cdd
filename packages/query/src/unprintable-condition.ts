/**
 * A condition made by hand or by the builder cannot be written down: a name that is not a field name, a number that is
 * not finite, a date outside the years 1 to 9999, a list or conjunction with nothing in it. Parsed trees never raise it.
 */
export class UnprintableCondition extends Error {
  override readonly name = 'UnprintableCondition';
}
