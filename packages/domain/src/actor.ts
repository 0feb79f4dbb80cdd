/** Who does something: a member of the tenant, or an integrator login. */
export interface Actor {
  readonly memberId: number;
  /** The id of the integrator login, where it is one. */
  readonly loginId?: number;
  /** The member's identifier, written to `updatedBy` and `enteredBy`. */
  readonly identifier: string;
}

/** Who does what nobody asked for: fills a new tenant, stops a callback that fails for too long. */
export const systemActor: Actor = { memberId: 0, identifier: 'zadmin' };

/**
 * Who somebody is, as records keep it of whoever entered them: a number that nobody can change or take over. A member's id;
 * for an integrator login the negative of its own.
 */
export function identityOf({ memberId, loginId }: Pick<Actor, 'memberId' | 'loginId'>): number {
  return loginId === undefined ? memberId : -loginId;
}
