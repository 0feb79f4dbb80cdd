import type { TtlCache } from '../cache/ttl-cache.ts';
import type { KitClock } from '../clock/kit-clock.ts';
import type { TicketProvider } from '../provider/ticket-provider.ts';
import type { KitStorage } from '../storage/kit-storage.ts';

/** What works on one connection. */
export interface DeskParts {
  readonly connectionId: string;
  readonly provider: TicketProvider;
  readonly storage: KitStorage;
  readonly cache: TtlCache;
  readonly clock: KitClock;
}
