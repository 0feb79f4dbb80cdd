export { type CallbackOptions, CallbackService } from './callback-service.ts';
export type { AddressPolicy } from './deliver/address-policy.ts';
export { ConcurrencyLimits } from './deliver/concurrency-limits.ts';
export { FairShare } from './deliver/fair-share.ts';
export { guardedLookup, hostRefusal } from './deliver/guarded-lookup.ts';
export { systemResolve } from './deliver/http-sender.ts';
export { Relay } from './deliver/relay.ts';
export type { RelayState } from './deliver/relay-options.ts';
export { systemTimers, type Timers } from './deliver/timers.ts';
export {
  countWaiting,
  type DeliveryFilter,
  listDeliveries,
  listWaiting,
  showDelivery,
} from './log/deliveries.ts';
export type { Delivery, DeliveryDetail, WaitingMessage } from './log/delivery.ts';
export { mostAttemptsKept } from './log/prune-log.ts';
export { dropDelivery, dropWaiting, duplicateDelivery, duplicateWaiting, replayDelivery } from './log/redeliver.ts';
export type { Disturbance, DisturbanceKind } from './message/disturbed-sends.ts';
export { signingKeyBody } from './message/signing-keys.ts';
export type { Attempt, AttemptMade } from './outbox/attempt.ts';
export { type Claim, hasWaiting, type Lease } from './outbox/claim-messages.ts';
export type { Outbox } from './outbox/outbox.ts';
export { outboxTables } from './outbox/outbox-tables.ts';
export { type CallbackType, callbackLevels, callbackTypeNamed } from './subject/callback-levels.ts';
export { collectionsOfCallbacks } from './subject/changed-collections.ts';
export { registrationRules } from './subscription/registration-rules.ts';
export type { TenantCallbacks } from './tenant-callbacks.ts';
