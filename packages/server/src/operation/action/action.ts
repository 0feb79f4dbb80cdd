import type { Handler } from '../../call/call.ts';

/** A named action: an operation that no kind serves. */
export interface Action {
  readonly handler: Handler;
  /** What is missing of it, for docs/coverage.md; undefined when it is whole. */
  readonly missing?: string;
}
