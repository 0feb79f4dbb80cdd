import type { Session } from '@reeve/access';
import type { Catalogue, Operation } from '@reeve/catalogue';

/** What is known of the call that was refused. */
export interface RefusedCall {
  readonly method: string;
  /** Below the root of the API. */
  readonly path: string;
  readonly operation: Operation | null;
  readonly session: Session | null;
  readonly catalogue: Catalogue;
}
