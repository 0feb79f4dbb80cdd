import type { ClaimRequest } from '../outbox/claim-messages.ts';
import { receiverOf, type Target } from './target.ts';

/**
 * Shares the capacity of each receiver among its callbacks, evenly, the first of them a little more; those for which nothing
 * is left are left out. `capacityOf` is asked once a receiver.
 */
export function shareCapacity(targets: readonly Target[], capacityOf: (receiver: string) => number): ClaimRequest[] {
  const byReceiver = Map.groupBy(targets, ({ url }) => receiverOf(url));
  return [...byReceiver].flatMap(([receiver, callbacks]) => {
    let left = capacityOf(receiver);
    return callbacks.flatMap(({ id }, at) => {
      const count = Math.ceil(left / (callbacks.length - at));
      left -= count;
      return count > 0 ? [{ callback: id, count }] : [];
    });
  });
}
