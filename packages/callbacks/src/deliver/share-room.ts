import type { ClaimRequest } from '../outbox/claim-messages.ts';
import type { Subscription } from '../subscription/subscription.ts';
import { receiverOf } from './dispatch.ts';

/**
 * Shares the room of each receiver among its callbacks, evenly, the first of them a little more; those for which nothing
 * is left are left out. `roomOf` is asked once a receiver.
 */
export function shareRoom(
  subscriptions: readonly Pick<Subscription, 'id' | 'url'>[],
  roomOf: (receiver: string) => number,
): ClaimRequest[] {
  const byReceiver = Map.groupBy(subscriptions, ({ url }) => receiverOf(url));
  return [...byReceiver].flatMap(([receiver, callbacks]) => {
    let room = roomOf(receiver);
    return callbacks.flatMap(({ id }, at) => {
      const count = Math.ceil(room / (callbacks.length - at));
      room -= count;
      return count > 0 ? [{ callback: id, count }] : [];
    });
  });
}
