import { action } from '../../action/action.ts';
import { value } from '../../action/result.ts';
import { makeRecord } from '../../action/write-record.ts';
import { isObject, type JsonObject } from '../../body/members.ts';
import { refuse } from '../../fault.ts';
import type { Unit } from '../../unit/unit.ts';

const templates = '/service/templates';
const units = ['Days', 'Weeks', 'Months'];

/** Objects have the members of a service template and may say how it recurs: `recurrence: {start, unit, interval}`. */
export const importTemplates = action('POST /system/marketplaceimport/import', {
  says: 'ticket templates of a package are made: service templates, which nothing else makes',
  source: 'evidence: system/marketplace; how a template recurs is assumed',
  takes: 'MarketplaceImport',
  missing: 'packages of ticket templates are imported and no others',
  fills: [templates],
  does: async ({ body }, unit, { rights }) => {
    if (body.marketplaceImportType !== 'TicketTemplates')
      refuse({ kind: 'refused by rule', message: 'Only packages of TicketTemplates are imported here.' });
    await rights.require('add', templates, null);
    for (const object of objectsIn(body.marketplaceObject, body.requiredFields)) await makeTemplate(object, unit);
    return value(body);
  },
});

/** The objects of a package. Raises `malformed body` for what is none, and for one without a required field. */
function objectsIn(list: unknown, required: readonly string[] | null = []): JsonObject[] {
  const objects: unknown[] = Array.isArray(list) ? list : [];
  for (const object of objects) {
    const lacks = isObject(object) ? (required ?? []).find((field) => object[field] === undefined) : 'every member';
    if (lacks !== undefined) refuse({ kind: 'malformed body', message: `An object of the package lacks ${lacks}.` });
  }
  return objects.filter(isObject);
}

async function makeTemplate(object: JsonObject, unit: Unit): Promise<void> {
  const { recurrence, id: _, _info, ...fields } = object;
  const { id } = await makeRecord(templates, { templateFlag: true, ...fields }, unit);
  if (!isObject(recurrence)) return;
  const start = Date.parse(String(recurrence['start']));
  const interval = Number(recurrence['interval'] ?? 1);
  if (Number.isNaN(start) || !units.includes(String(recurrence['unit'])) || !(interval >= 1))
    refuse({
      kind: 'malformed body',
      message: 'A recurrence has a start, a unit of Days, Weeks or Months, and an interval.',
    });
  const recurrenceStart = `${new Date(start).toISOString().slice(0, 19)}Z`;
  const recurrenceUnit = String(recurrence['unit']);
  await unit.updateColumns(templates, id, {
    recurrenceStart,
    recurrenceUnit,
    recurrenceInterval: Math.floor(interval),
  });
}
