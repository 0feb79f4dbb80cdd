import type { CallbackService } from '@reeve/callbacks';
import { databaseFailure } from '../fault/database-failure.ts';
import type { Gauge } from '../observe/to-metrics.ts';

/** How much back-pressure receivers make, as metrics. What waits is counted now; the rest is read with the metrics. */
export async function callbackGauges(service: CallbackService): Promise<Gauge[]> {
  const waiting = await service.waiting().catch(unknown);
  return [
    { name: 'callbacks_waiting', help: 'Callback messages waiting in the database.', read: () => waiting },
    { name: 'callbacks_in_flight', help: 'Callback deliveries under way.', read: () => service.load().inFlight },
    { name: 'callback_slots_used', help: 'Callback messages in memory.', read: () => service.load().held },
    {
      name: 'callback_receivers_slow',
      help: 'Callback receivers that did not answer promptly the last time.',
      read: () => service.load().slowReceivers,
    },
  ];
}

/** Metrics are wanted most while the database is away: what it alone knows is then no number. */
function unknown(error: unknown): number {
  if (databaseFailure(error) === null) throw error;
  return Number.NaN;
}
