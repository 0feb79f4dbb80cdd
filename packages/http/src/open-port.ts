import type { Server } from 'node:http';

/** The port could not be opened; `message` names it and says why. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

interface PortRequest {
  readonly host: string;
  readonly port: number;
}

/**
 * Makes the server listen there; port 0 takes any free one.
 * @throws {ListenError} when the port is taken, forbidden, or the host is not this machine's.
 */
export async function openPort(server: Server, place: PortRequest): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(toListenError(error, place)));
    server.listen({ host: place.host, port: place.port }, resolve);
  });
  server.removeAllListeners('error');
}

const listenReasons: Record<string, string> = {
  EADDRINUSE: 'something else is already listening there',
  EACCES: 'this user may not open it',
  EADDRNOTAVAIL: 'this machine does not have that address',
  ENOTFOUND: 'there is no such host',
};

/** What the system said when a port was to be opened, in words. */
export function toListenError(error: NodeJS.ErrnoException, place: PortRequest): ListenError {
  const reason = listenReasons[error.code ?? ''] ?? error.message;
  return new ListenError(`Cannot listen on port ${place.port} of ${place.host}: ${reason}.`, { cause: error });
}
