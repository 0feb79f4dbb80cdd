/** What was looked at is not as it should be: a check did its work, and the program ends with code 1. */
export class CheckFailed extends Error {
  override readonly name = 'CheckFailed';
}
