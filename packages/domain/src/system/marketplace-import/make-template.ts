import { makeRecord } from '../../action/write-record.ts';
import { isObject, type JsonObject } from '../../body/members.ts';
import { refuse } from '../../fault.ts';
import type { Unit } from '../../unit/unit.ts';

const templates = '/service/templates';
const units = ['Days', 'Weeks', 'Months'];

/**
 * Makes a service template, which nothing else makes. The object may say how it recurs (*assumed*): `recurrence: {start, unit,
 * interval}`. Raises `malformed body` for a recurrence without these.
 */
export async function makeTemplate(object: JsonObject, unit: Unit): Promise<void> {
  const { recurrence, ...fields } = object;
  const { id } = await makeRecord(templates, fields, unit);
  if (!isObject(recurrence)) return;
  const start = Date.parse(String(recurrence['start']));
  const interval = Number(recurrence['interval'] ?? 1);
  const recurrenceUnit = String(recurrence['unit']);
  if (Number.isNaN(start) || !units.includes(recurrenceUnit) || !(interval >= 1))
    refuse({
      kind: 'malformed body',
      message: 'A recurrence has a start, a unit of Days, Weeks or Months, and an interval.',
    });
  const recurrenceStart = `${new Date(start).toISOString().slice(0, 19)}Z`;
  await unit.updateColumns(templates, id, {
    recurrenceStart,
    recurrenceUnit,
    recurrenceInterval: Math.floor(interval),
  });
}
