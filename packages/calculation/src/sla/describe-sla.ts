import { zoneOf } from '../working-time/zone.ts';
import type { SlaAnswer, SlaStage } from './calculate-sla.ts';

const words: Readonly<Record<SlaStage, string>> = {
  respond: 'Respond',
  plan: 'Plan',
  resolve: 'Resolve',
  waiting: 'Waiting',
  resolved: 'Resolved',
};
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/**
 * A service level in words: what is to be done next and by when, by the clocks of a zone, such as
 * `Respond by Mon 01/27 4:00 PM UTC-08`; or `Waiting`, or `Resolved`. Null where nothing was promised of what is next.
 * Raises `unknown time zone`. (evidence: tickets/sla-status)
 */
export function describeSla({ stage, due }: SlaAnswer, zone: string): string | null {
  if (stage === 'waiting' || stage === 'resolved') return words[stage];
  const instant = due[stage];
  return instant === null ? null : `${words[stage]} by ${written(instant, zone)}`;
}

function written(instant: number, zone: string): string {
  const wall = zoneOf(zone).wallAt(instant);
  const at = new Date(wall);
  const hour = at.getUTCHours();
  const day = `${weekdays[at.getUTCDay()]} ${two(at.getUTCMonth() + 1)}/${two(at.getUTCDate())}`;
  const time = `${hour % 12 || 12}:${two(at.getUTCMinutes())} ${hour < 12 ? 'AM' : 'PM'}`;
  return `${day} ${time} UTC${offsetOf((wall - instant) / 60_000)}`;
}

/** `-08`, and `+05:30` where the clocks are not whole hours away. */
function offsetOf(minutes: number): string {
  const size = Math.abs(minutes);
  const rest = size % 60 === 0 ? '' : `:${two(size % 60)}`;
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${rest}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
