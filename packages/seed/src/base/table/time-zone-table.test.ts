import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { zoneNamed } from '@reeve/catalogue';
import { timeZoneTable } from './time-zone-table.ts';

describe('the time zones of a tenant', () => {
  it('are zones of the world, as far from UTC in winter as they say', () => {
    for (const [name, , offset, changes] of timeZoneTable) {
      const zone = zoneNamed(name);
      assert.ok(zone !== undefined, name);
      const offsets = [1, 7].map((month) => hoursFromUtc(zone, month));
      assert.ok(offsets.includes(offset), `${name}: ${offsets}`);
      assert.equal(offsets[0] !== offsets[1], changes, name);
    }
  });
});

/** How far the clocks of a zone are from UTC in the middle of a month of 2025, in hours. */
function hoursFromUtc(timeZone: string, month: number): number {
  const at = new Date(Date.UTC(2025, month - 1, 15, 12));
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at);
  const [, sign = '+', hours = '0', minutes = '0'] =
    /GMT(?:([+-])(\d\d):(\d\d))?/.exec(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) + Number(minutes) / 60);
}
