export { CallbackService } from './callback-service.ts';
export { signingKeyBody } from './deliver/signing-keys.ts';
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
export { defaultRecorderLimits } from './log/prune-log.ts';
export { dropDelivery, dropWaiting, duplicateDelivery, duplicateWaiting, replayDelivery } from './log/redeliver.ts';
export type { FinishedAttempt } from './outbox/settle-attempts.ts';
export { registrationRules } from './subscription/registration-rules.ts';
export type { TenantCallbacks } from './tenant-callbacks.ts';
