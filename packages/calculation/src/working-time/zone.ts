import { Temporal } from 'temporal-polyfill';
import { CalculationError } from '../calculation-error.ts';
import { dayLength } from '../calendar-date.ts';

/** A stretch of time in which the clocks of a zone are not changed. The offset is wall time minus UTC. */
interface Era {
  readonly from: number;
  readonly until: number;
  readonly offset: number;
}

/**
 * The clocks of a time zone. Instants are milliseconds since the epoch; wall time is what the clocks show, as the instant
 * at which they would show it in UTC. What was asked of the zone's rules is kept: they are slow to ask.
 */
export class Zone {
  readonly #id: string;
  readonly #eras: Era[] = [];
  #last: Era;

  /** Raises `unknown time zone`. */
  constructor(id: string) {
    this.#id = id;
    try {
      this.#last = this.#findEra(0);
    } catch {
      throw new CalculationError('unknown time zone', `"${id.slice(0, 40)}" is no time zone.`);
    }
  }

  /** What the clocks show. */
  wallAt(instant: number): number {
    return instant + this.#eraAt(instant).offset;
  }

  /**
   * When the clocks first show a wall time; where they are put on past it, the moment of that. So later wall times are
   * never earlier instants, and a day's parts have the length of the day.
   */
  instantOf(wall: number): number {
    const before = this.#eraAt(wall - dayLength);
    const first = wall - before.offset;
    return first < before.until ? first : Math.max(before.until, wall - this.#eraAt(before.until).offset);
  }

  #eraAt(instant: number): Era {
    const holds = (era: Era) => era.from <= instant && instant < era.until;
    if (!holds(this.#last)) this.#last = this.#eras.find(holds) ?? this.#findEra(instant);
    return this.#last;
  }

  #findEra(instant: number): Era {
    const at = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(this.#id);
    // What is before an instant does not hold a change at the instant itself.
    const from = at.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
    const until = at.getTimeZoneTransition('next');
    const era = {
      from: from?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
      until: until?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
      offset: at.offsetNanoseconds / 1_000_000,
    };
    this.#eras.push(era);
    return era;
  }
}

const zones = new Map<string, Zone>();

/** The zone of an IANA name, `Europe/Berlin`; one object for all who ask. Raises `unknown time zone`. */
export function zoneOf(id: string): Zone {
  const zone = zones.get(id) ?? new Zone(id);
  zones.set(id, zone);
  return zone;
}
