/** Callbacks: a receiver that believes signed messages alone, for every kind of server, and registrations. */
export {
  type FastifyLike,
  type FastifyReplyLike,
  type FastifyRequestLike,
  fastifyCallbacks,
  toFetchHandler,
  toNodeHandler,
} from './callback/callback-handlers.ts';
export type { CallbackEntities, CallbackMessage, MessageAction, MessageType } from './callback/callback-message.ts';
export { CallbackReceiver } from './callback/callback-receiver.ts';
export { signCallback } from './callback/callback-signature.ts';
export type { CallbackStore, KeptCallback } from './callback/callback-store.ts';
export type { Arrival, Receipt, ReceiverOptions } from './callback/receiver-options.ts';
export type { CallbackHandler } from './callback/wanted-messages.ts';
export { type CallbackChanges, syncCallbacks, type WantedCallback } from './sync-callbacks.ts';
