import type { Environment, Observation, RunningServer, Services, Tenant } from '@reeve/server';
import type { StillClock } from './still-clock.ts';
import type { WorldCalls } from './world-calls.ts';
import type { WorldPlace } from './world-place.ts';

/** What a world is made with. */
export interface WorldOptions {
  readonly engine?: 'sqlite' | 'postgres';
  /** When it begins: a timestamp. */
  readonly now?: string;
  /** Settings by flag, as on the command line without dashes (`'rate-limit': '5'`). */
  readonly flags?: Readonly<Record<string, string>>;
  /** A world whose database this server is to work on too, as a second process would. PostgreSQL only. Dispose of it first. */
  readonly beside?: World;
  /** Set where a test makes further tenants: they are then copied, as in a server that has made one before. */
  readonly furtherTenants?: boolean;
  /** What times callbacks in place of the machine's own clock and timers. */
  readonly callbackTime?: Environment['callbackTime'];
  /** What ends calls whose time is over, in place of the machine's timers. */
  readonly timers?: Environment['timers'];
  /** Where a built console lies. */
  readonly consoleFolder?: string;
}

/** A server on a fresh tenant of its own, with a clock that can be moved. */
export interface World extends WorldCalls, AsyncDisposable {
  readonly clock: StillClock;
  readonly tenant: Tenant;
  readonly parts: Services;
  readonly server: RunningServer;
  /** Where its data is. */
  readonly place: WorldPlace;
  /** Everything that the server said so far. */
  readonly observed: Observation[];
  /** What every behaviour that ran since the world began says of itself, in order. Empty it to hear of one write. */
  readonly ran: string[];
}
