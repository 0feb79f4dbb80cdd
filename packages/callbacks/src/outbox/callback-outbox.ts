import type { Attempt } from './attempt.ts';
import { claimMessages, releaseClaims, waitingCallbacks } from './claim-messages.ts';
import { discardWaiting } from './discard-messages.ts';
import { outboxTopic } from './enqueue.ts';
import type { Outbox } from './outbox.ts';
import { settleAttempts } from './settle-attempts.ts';

/** Where callbacks wait: `reeve_outbox`, a row a message and subscriber. */
export const callbackOutbox: Outbox<Attempt> = {
  topic: outboxTopic,
  waiting: waitingCallbacks,
  claim: claimMessages,
  release: releaseClaims,
  settle: settleAttempts,
  discard: discardWaiting,
};
