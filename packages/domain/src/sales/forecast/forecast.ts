import {
  calculateForecast,
  type Forecast,
  type ForecastLine,
  type Margin,
  storedMoney,
  storedQuantity,
  toNumber,
} from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { findRecord } from '../../action/find-record.ts';
import type { Reader } from '../../action/reader.ts';
import { numberOf } from '../../action/stored-values.ts';
import { changeRecord, deleteRecord, makeRecord, referenceTo } from '../../action/write-record.ts';
import { isObject, type JsonObject } from '../../body/members.ts';
import { underOwnNames } from '../../body/own-names.ts';
import { withoutDerived } from '../../body/without-derived.ts';
import { copiedBody } from '../../copy/copied-body.ts';
import { refuse } from '../../fault.ts';
import type { Unit } from '../../unit/unit.ts';

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

/**
 * The forecast of an opportunity: its lines and what they come to, always worked out anew (evidence: sales/forecast).
 */
export async function forecastOf(opportunityId: number, reading: Reader) {
  const opportunity = await findRecord(opportunities, opportunityId, reading);
  const all = await reading.select(lines, { opportunity: opportunityId }, ['sequenceNumber', 'id']);
  const found = calculateForecast(await gatherLines(all, reading));
  return { opportunity, lines: all, totals: totalsOf(found), recurringTotal: toNumber(found.recurring) };
}

async function gatherLines(
  all: readonly RowOf<'/sales/opportunities/{parentId}/forecast'>[],
  reading: Reader,
): Promise<ForecastLine[]> {
  const statuses = await reading.select('/sales/opportunities/statuses', {});
  const idsWith = (flag: 'wonFlag' | 'lostFlag') =>
    new Set(statuses.filter((each) => each[flag] === true).map(({ id }) => id));
  const [won, lost] = [idsWith('wonFlag'), idsWith('lostFlag')];
  return all.map((row) => {
    const status = numberOf(row.status) ?? 0;
    return { ...toLine(row), isWon: won.has(status), isLost: lost.has(status) };
  });
}

function toLine(row: RowOf<'/sales/opportunities/{parentId}/forecast'>): Omit<ForecastLine, 'isWon' | 'isLost'> {
  const revenue = storedMoney(numberOf(row.recurringRevenue));
  const cycles = storedQuantity(numberOf(row.cycles) ?? 1);
  return {
    type: String(row.forecastType),
    revenue: storedMoney(numberOf(row.revenue)),
    cost: storedMoney(numberOf(row.cost)),
    isIncluded: row.includeFlag === true,
    recurring: row.recurringFlag === true ? { revenue, cycles } : null,
  };
}

function totalsOf(forecast: Forecast) {
  return {
    productRevenue: toRevenue(forecast.product),
    serviceRevenue: toRevenue(forecast.service),
    agreementRevenue: toRevenue(forecast.agreement),
    forecastRevenueTotals: toRevenue(forecast.all),
    inclusiveRevenueTotals: toRevenue(forecast.included),
    wonRevenue: toRevenue(forecast.won),
    lostRevenue: toRevenue(forecast.lost),
    openRevenue: toRevenue(forecast.open),
    otherRevenue1: toRevenue(forecast.other1),
    otherRevenue2: toRevenue(forecast.other2),
  };
}

function toRevenue({ revenue, cost, margin, percent }: Margin): Revenue {
  return {
    id: 0,
    revenue: toNumber(revenue),
    cost: toNumber(cost),
    margin: toNumber(margin),
    percentage: toNumber(percent),
  };
}

/** Adds a line behind those of an opportunity's forecast; it has the opportunity's status unless another is sent. Answers its id. */
export async function addForecastLine(opportunityId: number, body: unknown, unit: Unit): Promise<number> {
  const opportunity = await findRecord(opportunities, opportunityId, unit);
  if (!isObject(body)) refuse({ kind: 'malformed body', message: 'A forecast line must be a JSON object.' });
  const { id: _, ...sent } = settable(body, unit);
  const sequenceNumber = await nextLineNumber(opportunityId, unit);
  const made = await makeRecord(
    lines,
    { status: referenceTo(opportunity.status), sequenceNumber, ...sent, opportunity: { id: opportunityId } },
    unit,
    opportunityId,
  );
  return made.id;
}

/** The number behind the last line of a forecast. */
export async function nextLineNumber(opportunity: number, unit: Unit): Promise<number> {
  const present = await unit.select(lines, { opportunity });
  return Math.max(0, ...present.map((line) => line.sequenceNumber ?? 0)) + 1;
}

/** Brings the lines of a forecast to those sent: ones with a known id change, others are added, the rest goes. */
export async function setForecastLines(opportunityId: number, body: unknown, unit: Unit): Promise<void> {
  await findRecord(opportunities, opportunityId, unit);
  const { catalogue } = unit.schema;
  const sent = underOwnNames(body, catalogue.model(catalogue.collection(lines).model), catalogue);
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
  if (line.opportunity !== opportunityId) refuse({ kind: 'record not found', what: 'ForecastItem', id });
  await addForecastLine(opportunityId, copiedBody(line, unit.schema.tables.of(lines), new Map(), unit.schema), unit);
}
