import type { StoredRecord } from '@reeve/store';
import { refuse } from '../fault.ts';
import { isObject, type JsonObject } from '../input/members.ts';
import { withoutDerived } from '../input/without-derived.ts';
import type { Unit } from '../write/unit.ts';
import { copiedBody } from './copied-body.ts';
import { findRecord } from './find-record.ts';
import type { Reading } from './reading.ts';
import { inCents } from './sales-order.ts';
import { changeRecord, deleteRecord, makeRecord, referenceTo } from './write-record.ts';

const lines = '/sales/opportunities/{parentId}/forecast';
const opportunities = '/sales/opportunities';

/** What a group of forecast lines comes to. */
export interface Revenue {
  readonly id: number;
  readonly revenue: number;
  readonly cost: number;
  readonly margin: number;
  readonly percentage: number;
}

/** The forecast of an opportunity: its lines and what they come to, always worked out anew (special-operations 9). */
export async function forecastOf(opportunityId: number, reading: Reading) {
  const opportunity = await findRecord(opportunities, opportunityId, reading);
  const all = await reading.select(lines, { opportunity: opportunityId }, ['sequenceNumber', 'id']);
  const statuses = new Map((await reading.select('/sales/opportunities/statuses', {})).map((each) => [each.id, each]));
  const total = (keeps: (line: StoredRecord) => boolean) => revenueOf(all.filter(keeps));
  const ofType = (type: string) => total((line) => line['forecastType'] === type);
  const statusOf = (line: StoredRecord) => statuses.get(Number(line['status']));
  const won = (line: StoredRecord) => statusOf(line)?.['wonFlag'] === true;
  const lost = (line: StoredRecord) => statusOf(line)?.['lostFlag'] === true;
  return {
    opportunity,
    lines: all,
    totals: {
      productRevenue: ofType('Product'),
      serviceRevenue: ofType('Service'),
      agreementRevenue: ofType('Agreement'),
      forecastRevenueTotals: total(() => true),
      inclusiveRevenueTotals: total((line) => line['includeFlag'] === true),
      wonRevenue: total(won),
      lostRevenue: total(lost),
      openRevenue: total((line) => !won(line) && !lost(line)),
      otherRevenue1: ofType('Other1'),
      otherRevenue2: ofType('Other2'),
    },
    recurringTotal: inCents(all.reduce((sum, line) => sum + recurring(line), 0)),
  };
}

function recurring(line: StoredRecord): number {
  return line['recurringFlag'] === true ? Number(line['recurringRevenue'] ?? 0) * Number(line['cycles'] ?? 1) : 0;
}

function revenueOf(all: readonly StoredRecord[]): Revenue {
  const revenue = inCents(all.reduce((sum, line) => sum + Number(line['revenue'] ?? 0), 0));
  const cost = inCents(all.reduce((sum, line) => sum + Number(line['cost'] ?? 0), 0));
  const margin = inCents(revenue - cost);
  return { id: 0, revenue, cost, margin, percentage: revenue === 0 ? 0 : inCents((margin / revenue) * 100) };
}

/** Adds a line to an opportunity's forecast; it has the opportunity's status unless another is sent. Answers its id. */
export async function addForecastLine(opportunityId: number, body: unknown, unit: Unit): Promise<number> {
  const opportunity = await findRecord(opportunities, opportunityId, unit);
  if (!isObject(body)) refuse({ kind: 'malformed body', message: 'A forecast line must be a JSON object.' });
  const { id: _, ...sent } = settable(body, unit);
  const made = await makeRecord(
    lines,
    { status: referenceTo(opportunity['status']), ...sent, opportunity: { id: opportunityId } },
    unit,
    opportunityId,
  );
  return made.id;
}

/** Brings the lines of a forecast to those sent: ones with a known id change, others are added, the rest goes. */
export async function setForecastLines(opportunityId: number, sent: unknown, unit: Unit): Promise<void> {
  await findRecord(opportunities, opportunityId, unit);
  if (!Array.isArray(sent)) refuse({ kind: 'malformed body', message: 'forecastItems must be a list.' });
  const present = await unit.select(lines, { opportunity: opportunityId });
  const named = new Set(sent.map((item) => (isObject(item) ? item['id'] : undefined)));
  for (const line of present) if (!named.has(line.id)) await deleteRecord(lines, line.id, unit);
  for (const item of sent) {
    const known = isObject(item) ? present.find((line) => line.id === item['id']) : undefined;
    if (known === undefined) await addForecastLine(opportunityId, item, unit);
    else {
      const { id: _, _info: __, ...fields } = settable(item, unit);
      await changeRecord(lines, known.id, fields, unit);
    }
  }
}

function settable(line: JsonObject, unit: Unit): JsonObject {
  const { catalogue } = unit.schema;
  return withoutDerived(line, catalogue.model(catalogue.collection(lines).model));
}

/** Adds a copy of a line to the same forecast. */
export async function copyForecastLine(opportunityId: number, id: number, unit: Unit): Promise<void> {
  const line = await findRecord(lines, id, unit);
  if (line['opportunity'] !== opportunityId) refuse({ kind: 'record not found', what: 'ForecastItem', id });
  await addForecastLine(opportunityId, copiedBody(line, unit.schema.tables.of(lines), new Map()), unit);
}
