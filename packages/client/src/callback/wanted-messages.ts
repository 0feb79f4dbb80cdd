import { MisuseError } from '../error/call-error.ts';
import type { CallbackMessage, MessageAction, MessageType } from './callback-message.ts';

/** Works on messages of a type. */
export type CallbackHandler<T extends MessageType> = (message: CallbackMessage<T>) => Promise<void> | void;

/** Who works on which messages: null stands for any. */
export interface WantedMessages {
  readonly type: MessageType | null;
  readonly action: MessageAction | null;
  readonly handle: CallbackHandler<MessageType>;
}

const types: Readonly<Record<MessageType | '*', true>> = {
  '*': true,
  activity: true,
  agreement: true,
  company: true,
  configuration: true,
  contact: true,
  expense: true,
  invoice: true,
  member: true,
  opportunity: true,
  productcatalog: true,
  project: true,
  purchaseorder: true,
  schedule: true,
  site: true,
  ticket: true,
  time: true,
};
const actions: Readonly<Record<MessageAction, true>> = { added: true, updated: true, deleted: true };

/**
 * Reads what `on` was given. Raises `MisuseError` for a type or an action that is none: messages are answered as taken and never come again, so that
 * a handler that waits for what never comes would lose them all.
 */
export function readWanted(type: unknown, rest: readonly unknown[]): WantedMessages {
  const handle = rest.at(-1);
  const action = rest.length > 1 ? rest[0] : null;
  requireWord('type', type, types);
  if (action !== null) requireWord('action', action, actions);
  if (typeof handle !== 'function')
    throw new MisuseError('There is no handler.', {
      advice: "Give a function: receiver.on('ticket', (message) => …).",
    });
  return {
    type: type === '*' ? null : (type as MessageType),
    action: action as MessageAction | null,
    handle: handle as WantedMessages['handle'],
  };
}

function requireWord(what: string, given: unknown, known: Readonly<Record<string, true>>): void {
  if (typeof given === 'string' && Object.hasOwn(known, given)) return;
  throw new MisuseError(`Callbacks have no ${what} "${String(given)}".`, {
    advice: `There are ${Object.keys(known).join(', ')}.`,
  });
}
