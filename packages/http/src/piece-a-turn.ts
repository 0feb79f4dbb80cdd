import type { IncomingMessage } from 'node:http';

/**
 * Reads a body that is thrown away or kept whole, a piece or two in each turn of the event loop: of a fast sender Node would
 * else read some two megabytes in one turn, of each connection, and everybody waits for the memory that this takes. The
 * pieces are those of 'data', which the caller listens to.
 */
export function readPieceATurn(request: IncomingMessage): void {
  const goOn = () => {
    if (!request.destroyed) request.resume();
  };
  request.on('data', () => {
    request.pause();
    setImmediate(goOn);
  });
}
