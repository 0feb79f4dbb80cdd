import type { ActionKey, Takes } from '@reeve/domain';
import type { Handler } from '../../call/call.ts';

/** An operation with a handler of its own. */
export interface RegistryEntry {
  /** Method and path, as the catalogue writes it. */
  readonly key: ActionKey;
  readonly handler: Handler;
  /** What is missing of it, for docs/coverage.md; undefined when it is whole. */
  readonly missing?: string;
  /** Whether it only ever answers that Reeve does not do this. */
  readonly isRefused?: true;
  /** The form of the body, where an action says so. */
  readonly takes?: Takes | undefined;
  /** Whether its answers are long: no more than a few are made at a time. */
  readonly isLong?: true;
}
