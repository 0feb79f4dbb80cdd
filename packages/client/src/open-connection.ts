import { platformTransport } from '#transport';
import { coalescing } from './call/coalesce.ts';
import { sendCall } from './call/send-call.ts';
import type { ClientOptions } from './connection/client-options.ts';
import { type ClientConnection, type ConnectionParts, openParts } from './connection/connection.ts';
import { keepingDeadLetters } from './redrive/keep-dead-letters.ts';

/** Opens a connection: nothing is sent before the first call. Raises `MisuseError` for options that are missing or wrong. */
export function openConnection(options: ClientOptions = {}): ClientConnection {
  return overParts(openParts(options, platformTransport));
}

/** The stages of every call over what a client's calls share. */
export function overParts(parts: ConnectionParts): ClientConnection {
  const sent = coalescing((call) => sendCall(call, parts));
  return { parts, send: parts.deadLetters === null ? sent : keepingDeadLetters(sent, parts, parts.deadLetters) };
}
