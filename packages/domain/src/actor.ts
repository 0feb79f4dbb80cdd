/** Who does something: a member of the tenant. */
export interface Actor {
  readonly memberId: number;
  /** The member's identifier, written to `updatedBy` and `enteredBy`. */
  readonly identifier: string;
}
