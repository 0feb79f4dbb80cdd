import type { Answer } from '../call/call.ts';
import { requireParent } from '../call/require-parent.ts';
import { handlerOf } from '../operation/registry.ts';
import type { Authorized } from './authorize-call.ts';
import type { Received } from './received.ts';
import type { Stage } from './stage.ts';

/** What a handler answered, and the request that it answers. */
export interface Handled {
  readonly received: Received;
  readonly answer: Answer;
}

/**
 * The stage that does what is asked, by the handler of the operation: refuses what is asked below a record that is not
 * there, and whatever the handler refuses.
 */
export const handling: Stage<Authorized, Handled> = {
  name: 'handle',
  does: async ({ received, call }) => {
    try {
      if (call.operation.view?.includes('{') === true) await requireParent(call);
      return { received, answer: await handlerOf(call.operation)(call) };
    } finally {
      call.budget.end();
    }
  },
};
