/** Who does something: a member of the tenant. */
export interface Actor {
  readonly memberId: number;
  /** The member's identifier, written to `updatedBy` and `enteredBy`. */
  readonly identifier: string;
}

/** Who does what nobody asked for: fills a new tenant, stops a callback that fails for too long. */
export const systemActor: Actor = { memberId: 0, identifier: 'zadmin' };
