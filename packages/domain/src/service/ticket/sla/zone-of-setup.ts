import { zoneNamed } from '@reeve/catalogue';
import type { Unit } from '../../../unit/unit.ts';

/** The zone of a time zone setup, by its IANA name; UTC where there is none (evidence: service-levels/zone-names). */
export async function zoneOfSetup(id: number | null, unit: Unit): Promise<string> {
  const setup = id === null ? null : await unit.get('/system/timeZoneSetups', id);
  const named = setup?.timeZone == null ? null : await unit.get('/system/cwTimeZones', setup.timeZone);
  return zoneNamed(named?.name ?? '') ?? 'UTC';
}
