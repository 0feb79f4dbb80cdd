import type { ApiClient } from '@reeve/client';
import type { ListedRecord } from '../data/listed-record.ts';
import { may } from '../session/may.ts';
import { type ChartColumn, startsUpTo, sumBy, toColumns } from './gather.ts';

const [days, weeks, months] = [21, 12, 12];
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-11-25` as `25 Nov`. */
function sayDay(start: string): string {
  return `${Number(start.slice(8))} ${monthNames[Number(start.slice(5, 7)) - 1]}`;
}

/** `2026-11-01` as `Nov 26`. */
function sayMonth(start: string): string {
  return `${monthNames[Number(start.slice(5, 7)) - 1]} ${start.slice(2, 4)}`;
}

async function read(
  client: ApiClient,
  path: string,
  query: { fields: string; conditions: string },
  signal: AbortSignal,
): Promise<readonly ListedRecord[]> {
  return may('list', path) ? client.at(path).all({ query, signal }) : [];
}

/** Tickets opened and closed on each of the last three weeks' days. */
export async function readTicketsByDay(
  client: ApiClient,
  now: number,
  signal: AbortSignal,
): Promise<readonly ChartColumn[]> {
  const starts = startsUpTo(now, 'day', days);
  const since = (field: string) => ({
    fields: `id,closedDate,_info/dateEntered`,
    conditions: `${field} >= [${starts[0]}]`,
  });
  const [opened, closed] = await Promise.all([
    read(client, '/service/tickets', since('dateEntered'), signal),
    read(client, '/service/tickets', since('closedDate'), signal),
  ]);
  const sums = [sumBy(opened, 'day', enteredOf), sumBy(closed, 'day', ({ closedDate }) => closedDate)];
  return toColumns(starts, sums, sayDay);
}

function enteredOf({ _info: info }: ListedRecord): ListedRecord[string] | undefined {
  return typeof info === 'object' && info !== null && 'dateEntered' in info ? info['dateEntered'] : undefined;
}

/** Of the tickets that were resolved within twelve weeks, the share that kept its service level, by priority. */
export async function readSlaByPriority(
  client: ApiClient,
  now: number,
  signal: AbortSignal,
): Promise<readonly ChartColumn[]> {
  const [first] = startsUpTo(now, 'week', weeks);
  const query = { fields: 'id,priority,isInSla', conditions: `dateResolved >= [${first}]` };
  const resolved = await read(client, '/service/tickets', query, signal);
  const byPriority = Map.groupBy(resolved, ({ priority }) => nameOf(priority));
  return [...byPriority]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([label, own]) => ({
      label: shortened(label),
      values: [Math.round((100 * own.filter(({ isInSla }) => isInSla !== false).length) / own.length)],
    }));
}

function nameOf(value: ListedRecord[string] | undefined): string {
  return typeof value === 'object' && value !== null && 'name' in value ? String(value['name']) : 'None';
}

/** `Priority 1 - Emergency Response` is `Priority 1` where there is little room. */
function shortened(name: string): string {
  return name.split(' - ')[0] ?? name;
}

/** Hours that are billed, by the week in which they were worked. */
export async function readHoursByWeek(
  client: ApiClient,
  now: number,
  signal: AbortSignal,
): Promise<readonly ChartColumn[]> {
  const starts = startsUpTo(now, 'week', weeks);
  const query = { fields: 'id,timeStart,hoursBilled,billableOption', conditions: `timeStart >= [${starts[0]}]` };
  const entries = await read(client, '/time/entries', query, signal);
  const billed = entries.filter(({ billableOption }) => billableOption === 'Billable');
  const sums = sumBy(
    billed,
    'week',
    ({ timeStart }) => timeStart,
    ({ hoursBilled }) => Number(hoursBilled ?? 0),
  );
  return toColumns(starts, [sums], sayDay).map(rounded);
}

/** What was invoiced, by month. */
export async function readInvoicesByMonth(
  client: ApiClient,
  now: number,
  signal: AbortSignal,
): Promise<readonly ChartColumn[]> {
  const starts = startsUpTo(now, 'month', months);
  const query = { fields: 'id,date,total', conditions: `date >= [${starts[0]}]` };
  const invoices = await read(client, '/finance/invoices', query, signal);
  return toColumns(
    starts,
    [
      sumBy(
        invoices,
        'month',
        ({ date }) => date,
        ({ total }) => Number(total ?? 0),
      ),
    ],
    sayMonth,
  ).map(rounded);
}

/** A picture has no use for more than two places, and sums of doubles have some. */
function rounded({ label, values }: ChartColumn): ChartColumn {
  return { label, values: values.map((value) => Math.round(value * 100) / 100) };
}
