/** What was wanted is no failure that there could be. */
export class CannotArm extends Error {
  override readonly name = 'CannotArm';
}
