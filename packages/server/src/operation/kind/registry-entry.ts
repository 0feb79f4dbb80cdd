import type { ActionKey } from '@reeve/domain';
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
}
