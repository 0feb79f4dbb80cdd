import { Relay } from './deliver/relay.ts';
import type { RelayOptions } from './deliver/relay-options.ts';
import { type LogLimits, pruneLog } from './log/prune-log.ts';
import { type DeliveryTools, deliverClaim } from './message/deliver-claim.ts';
import type { Attempt } from './outbox/attempt.ts';
import { callbackOutbox } from './outbox/callback-outbox.ts';
import { noteDelivered } from './outbox/failure-days.ts';
import type { SubscriptionCache } from './subscription/subscription-cache.ts';

/** What a relay of callbacks works with: subscriptions are its targets, and its log is kept within limits. */
export interface CallbackRelayOptions
  extends Omit<RelayOptions<Attempt>, 'targets' | 'deliver' | 'prune' | 'outbox'>,
    DeliveryTools {
  readonly subscriptions: SubscriptionCache;
  readonly logLimits: LogLimits;
}

/** A relay that delivers a tenant's callbacks; `deliver` and `outbox` know nothing of what a callback is. */
export function callbackRelay(options: CallbackRelayOptions): Relay<Attempt> {
  const { subscriptions, logLimits, database } = options;
  return new Relay({
    ...options,
    outbox: callbackOutbox,
    targets: subscriptions,
    deliver: (claim, url) => deliverClaim(claim, url, options),
    disable: async (callback) => {
      await options.disable(callback);
      await database.write((transaction) => noteDelivered(transaction, [callback]));
    },
    prune: (now) => pruneLog(database, logLimits, now),
  });
}
