import type { Server } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import type { Connections } from './connections.ts';

/**
 * Stops accepting, answers what was sent until now, ends each connection when its last answer was read, and after
 * `deadlineMs` drops what is left.
 */
export async function closeListener(server: Server, connections: Connections, deadlineMs: number): Promise<void> {
  const timer = setTimeout(() => connections.dropAll(), deadlineMs);
  await acceptAll(connections);
  // Of Node's own kinds of server, the one for HTTP begins its closing by cutting connections that it takes for idle:
  // among them those whose answer has not left yet, and those whose request was not read yet.
  const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
  connections.endAll();
  await closed;
  clearTimeout(timer);
  server.close(() => {}); // ends Node's look-out for slow clients
}

/** Connections that clients take for open wait to be accepted: closing the port would reset them. */
async function acceptAll(connections: Connections): Promise<void> {
  for (let before = -1; before !== connections.accepted; ) {
    before = connections.accepted;
    for (let turns = 0; turns < 3; turns++) await turnOfTheLoop();
  }
}
