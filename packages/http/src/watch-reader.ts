import type { ServerResponse } from 'node:http';
import type { Limits } from './limits.ts';

/**
 * Cuts off a client that takes no byte of a long answer for a while, or takes it more slowly than it may: what it is to
 * be sent is held in memory until then.
 */
export function watchReader(
  response: ServerResponse,
  length: number,
  { unreadMs, readRate, stalledMs }: Pick<Limits, 'unreadMs' | 'readRate' | 'stalledMs'>,
): void {
  const { socket } = response;
  if (socket === null) return;
  const most = setTimeout(() => socket.destroy(), unreadMs + (length / readRate) * 1000);
  socket.setTimeout(unreadMs);
  response.once('finish', () => socket.setTimeout(stalledMs));
  response.once('close', () => clearTimeout(most));
}
