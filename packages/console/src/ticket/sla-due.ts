/** What a service level says in `slaStatus`: the step that is next, and by when. */
export interface SlaDue {
  /** `Respond`, `Plan`, `Resolve`. */
  readonly step: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

const form = /^(\w+) by \w{3} (\d+)\/(\d+) (\d+):(\d\d) (AM|PM)(?: UTC([+-]\d+)(?::?(\d\d))?)?/i;

/**
 * Reads `Plan by Tue 11/24 4:58 PM UTC-05`, which names no year: the one in which it is nearest to now. Null for what says no
 * moment (`Resolved`, `Waiting`).
 */
export function readSlaDue(text: string, now: number): SlaDue | null {
  const [, step = '', month, day, hour, minute, half, zone = '0', zoneMinutes = '0'] = form.exec(text) ?? [];
  if (step === '') return null;
  const hours = (Number(hour) % 12) + (half?.toUpperCase() === 'PM' ? 12 : 0);
  const ahead = Number(zone) * 60 + Math.sign(Number(zone)) * Number(zoneMinutes);
  const year = new Date(now).getUTCFullYear();
  const moments = [year - 1, year, year + 1].map((each) =>
    Date.UTC(each, Number(month) - 1, Number(day), hours, Number(minute) - ahead),
  );
  const nearest = moments.reduce((best, each) => (Math.abs(each - now) < Math.abs(best - now) ? each : best));
  return { step, at: nearest };
}

/** A span of time as one says it: `2 d 3 h`, `3 h 05 min`, `4 min 09 s`. */
export function saySpan(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  const [days, hours, minutes] = [seconds / 86_400, (seconds / 3600) % 24, (seconds / 60) % 60].map(Math.floor);
  const two = (value: number) => String(value).padStart(2, '0');
  if (days !== undefined && days > 0) return `${days} d ${hours} h`;
  if (hours !== undefined && hours > 0) return `${hours} h ${two(minutes ?? 0)} min`;
  return `${minutes} min ${two(seconds % 60)} s`;
}
