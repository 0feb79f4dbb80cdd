import type { Answer, Call } from '../call/call.ts';
import type { LongAnswers } from '../call/long-answers.ts';
import { requireParent } from '../call/require-parent.ts';
import { handlerOf, isLong } from '../operation/registry.ts';
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
 * there, `no room` for a long answer that waited too long for its turn, and whatever the handler refuses.
 */
export function handling(longAnswers: LongAnswers): Stage<Authorized, Handled> {
  return {
    name: 'handle',
    does: async ({ received, call }) => {
      try {
        if (call.operation.view?.includes('{') === true) await requireParent(call);
        return { received, answer: await answerCall(call, longAnswers) };
      } finally {
        call.budget.end();
      }
    },
  };
}

function answerCall(call: Call, longAnswers: LongAnswers): Promise<Answer> {
  const handler = handlerOf(call.operation);
  if (!isLong(call.operation, call.query.get('pagesize'))) return handler(call);
  return longAnswers.make(() => handler(call), {
    owner: call.tenant.name,
    onHangUp: (told) => call.request.onHangUp(told),
  });
}
