import {
  addForecastLine,
  copyForecastLine,
  forecastOf,
  isObject,
  readPatch,
  refuse,
  setForecastLines,
} from '@reeve/domain';
import type { Answer, Call } from '../../call/call.ts';
import { readJson } from '../../call/read-json.ts';
import { readerOf } from '../../call/reader-of.ts';
import { showByIds } from '../kind/show.ts';
import { readReferences } from '../show/references.ts';
import type { Action } from './action.ts';
import { answerNothing, answerRecord, answerSuccess } from './answers.ts';
import { inTransaction, pathId } from './within-call.ts';

const lines = '/sales/opportunities/{parentId}/forecast';
const unplaced = { path: lines, collection: lines };

/** The forecast of an opportunity as a whole (special-operations 9). */
export const forecastActions: readonly (readonly [string, Action])[] = [
  ['put-forecast-opportunities', { handler: replaceForecast }],
  ['patch-forecast-opportunities', { handler: patchForecast }],
  ['delete-forecast-opportunities', { handler: deleteForecast }],
  ['copy-opportunities-forecast-by-id', { handler: copyLine }],
  ['forecast-opportunities-by-id', { handler: addLine }],
];

/** The forecast, as the only row of its list. */
export async function listForecast(call: Call): Promise<Answer> {
  return { status: call.operation.status, body: `[${await forecastText(call)}]` };
}

/** Makes the lines of a forecast: those sent are added to those there are. */
export async function createForecast(call: Call): Promise<Answer> {
  const items = itemsOf(readJson(call.request));
  await inTransaction(call, async (unit) => {
    for (const item of items) await addForecastLine(pathId(call, 'parentId'), item, unit);
  });
  return answerForecast(call);
}

async function replaceForecast(call: Call): Promise<Answer> {
  const items = itemsOf(readJson(call.request));
  await inTransaction(call, (unit) => setForecastLines(pathId(call, 'parentId'), items, unit));
  return answerForecast(call);
}

/** Of a forecast only its lines can be patched, as a whole list. */
async function patchForecast(call: Call): Promise<Answer> {
  const operations = readPatch(call.schema.catalogue.model('Forecast'), readJson(call.request));
  for (const { field, below, op, value } of operations) {
    if (field.name !== 'forecastItems' || below.length > 0 || (op !== 'remove' && !Array.isArray(value)))
      refuse({ kind: 'patch refused', message: 'Only forecastItems can be patched, as a whole list.' });
  }
  const last = operations.at(-1);
  if (last !== undefined)
    await inTransaction(call, (unit) => setForecastLines(pathId(call, 'parentId'), last.value ?? [], unit));
  return answerForecast(call);
}

async function deleteForecast(call: Call): Promise<Answer> {
  await inTransaction(call, (unit) => setForecastLines(pathId(call, 'parentId'), [], unit));
  return answerNothing(call);
}

async function copyLine(call: Call): Promise<Answer> {
  await inTransaction(call, (unit) => copyForecastLine(pathId(call, 'parentId'), pathId(call), unit));
  return answerSuccess(call, true, '');
}

async function addLine(call: Call): Promise<Answer> {
  const body = readJson(call.request);
  const id = await inTransaction(call, (unit) => addForecastLine(pathId(call, 'parentId'), body, unit));
  return answerRecord(call, lines, id, 'ForecastItem');
}

function itemsOf(body: unknown): readonly unknown[] {
  const items = isObject(body) ? body['forecastItems'] : undefined;
  return Array.isArray(items) && items.length <= 1000
    ? items
    : refuse({ kind: 'malformed body', message: 'forecastItems must be a list of at most 1000 lines.' });
}

async function answerForecast(call: Call): Promise<Answer> {
  return { status: call.operation.status, body: await forecastText(call) };
}

async function forecastText(call: Call): Promise<string> {
  const forecast = await forecastOf(pathId(call, 'parentId'), readerOf(call));
  const { opportunity, totals, recurringTotal } = forecast;
  const shown = await showByIds(
    call,
    unplaced,
    'ForecastItem',
    forecast.lines.map(({ id }) => id),
  );
  const references = await readReferences(call, {
    TaxCodeReference: [opportunity['taxCode']],
    BillingTermsReference: [opportunity['billingTerms']],
    CurrencyReference: [opportunity['currency']],
  });
  return JSON.stringify({
    id: opportunity.id,
    forecastItems: shown.map((text) => JSON.parse(text)),
    ...totals,
    recurringTotal,
    salesTaxRevenue: opportunity['totalSalesTax'] ?? 0,
    taxCode: references('TaxCodeReference', opportunity['taxCode']),
    billingTerms: references('BillingTermsReference', opportunity['billingTerms']),
    currency: references('CurrencyReference', opportunity['currency']),
  });
}
