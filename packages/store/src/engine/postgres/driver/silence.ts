import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type pg from 'pg';

/** When a silent connection is given up. */
export interface SilenceLimits {
  /** Silent for so long, it is asked whether the database is there at all, in milliseconds. */
  readonly silentMilliseconds: number;
  /** Silent for so long, a connection is given up although the database is there, in milliseconds; 0 for never. */
  readonly longestMilliseconds: number;
  /** Whether the database answers a connection that is made now; never rejects. */
  readonly isThere: () => Promise<boolean>;
}

/**
 * Gives up a connection from which an answer is awaited that does not come: a host that stands still and a network that
 * drops packets end no connection by themselves, and whoever asked would wait for a quarter of an hour. A statement that takes long is
 * silent too: the connection is kept while the database answers another. A stream that is no socket of the network is not watched.
 */
export function watchSilence(socket: Duplex, isAsked: () => boolean, limits: SilenceLimits): void {
  if (!(socket instanceof Socket)) return;
  const { silentMilliseconds, longestMilliseconds, isThere } = limits;
  let heard = 0;
  let silent = 0;
  // A question that is sent later starts the socket's timer anew.
  const look = async () => {
    silent = isAsked() && socket.bytesRead === heard ? silent + silentMilliseconds : silentMilliseconds;
    heard = socket.bytesRead;
    if (!isAsked()) return;
    const isOver = longestMilliseconds > 0 && silent >= longestMilliseconds;
    const isGone = isOver || !(await isThere());
    if (isGone && isAsked() && socket.bytesRead === heard) socket.destroy(new Error('the database does not answer'));
    else socket.setTimeout(silentMilliseconds);
  };
  socket.on('timeout', () => void look());
  socket.setTimeout(silentMilliseconds);
}

/** The stream of a connection that was made: a socket, except in tests. */
export function socketOf(client: pg.ClientBase): Duplex {
  return (client as unknown as { readonly connection: { readonly stream: Duplex } }).connection.stream;
}

/** How long the database may take to end a connection that says goodbye. */
const goodbyeMilliseconds = 2000;

/** Ends a connection; one whose other side does not say goodbye too is cut. */
export async function endClient(client: pg.Client): Promise<void> {
  const late = setTimeout(() => socketOf(client).destroy(), goodbyeMilliseconds);
  try {
    await client.end();
  } finally {
    clearTimeout(late);
  }
}

/** Cuts what is there of these sockets after the time of a goodbye. Nobody waits for it; a connection that is there keeps the process. */
export function cutLater(sockets: Iterable<Duplex>): void {
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  setTimeout(cut, goodbyeMilliseconds).unref();
}
