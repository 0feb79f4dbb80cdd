export { CallbackService } from './callback-service.ts';
export { systemTimers, type Timers } from './deliver/timers.ts';
export {
  countWaiting,
  type Delivery,
  type DeliveryDetail,
  type DeliveryFilter,
  listDeliveries,
  listWaiting,
  showDelivery,
  type WaitingMessage,
} from './log/deliveries.ts';
export { mostAttemptsKept } from './log/prune-log.ts';
export { dropDelivery, dropWaiting, duplicateDelivery, duplicateWaiting, replayDelivery } from './log/redeliver.ts';
export { signingKeyBody } from './message/signing-keys.ts';
export type { Attempt } from './outbox/attempt.ts';
export { hasWaiting } from './outbox/claim-messages.ts';
export { outboxTables } from './outbox/outbox-tables.ts';
export { collectionsOfCallbacks } from './subject/changed-collections.ts';
export { registrationRules } from './subscription/registration-rules.ts';
export type { TenantCallbacks } from './tenant-callbacks.ts';
