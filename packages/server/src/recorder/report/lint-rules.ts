import { collectionsOfCallbacks } from '@reeve/callbacks';
import type { KeptCall } from '../recorded-call.ts';
import { byCaller, type Finding, isList, type LintRule, parameterOf } from './finding.ts';
import { unknownParameters } from './unknown-parameters.ts';

/** Records of a page unless a call says otherwise. */
const usualPage = 25;

/** Characters of a list beyond which it is worth saying which fields are wanted. */
const longList = 16_384;

/** So many calls of the same kind are a habit. */
const manyReads = 10;
const manyPolls = 5;

/** Types of callbacks whose collections can be told of. */
const callbackTypes = [
  ...['activity', 'agreement', 'company', 'configuration', 'contact', 'expense', 'invoice', 'member', 'opportunity'],
  ...['productcatalog', 'project', 'purchaseorder', 'schedule', 'site', 'ticket', 'time'],
];
const typesByPath = new Map(callbackTypes.flatMap((type) => collectionsOfCallbacks(type).map((path) => [path, type])));

const beginRecording =
  'No recording was begun, so that nothing can be said: "reeve record", or a POST to /_reeve/recorder, before the run; or "reeve serve --record".';

/** What the linter looks for. */
export const lintRules: readonly LintRule[] = [
  {
    name: 'nothing-recorded',
    says: 'Without a recording refusals alone are kept: what the other calls do is not known.',
    find: (calls, { isRecorded }) =>
      isRecorded || calls.some(({ status }) => status < 400)
        ? []
        : [{ level: 'error', operation: '', message: beginRecording, calls: [] }],
  },
  {
    name: 'list-stops-at-25',
    says: 'A list without pageSize has 25 records at the most; the rest is on further pages.',
    find: (calls) =>
      calls.filter(stopsAtFirstPage).flatMap((call) => {
        const goesOn = calls.some((other) => other.operation === call.operation && isFurtherPage(other));
        return goesOn ? [] : [found(call, 'has 25 records and no further page was asked for', [call])];
      }),
  },
  {
    name: 'missing-fields',
    says: 'A long list without fields sends every field of every record.',
    find: (calls) =>
      calls
        .filter((call) => isList(call) && parameterOf(call, 'fields') === null)
        .filter(({ responseBody }) => (responseBody?.length ?? 0) > longList)
        .map((call) => found(call, 'is long and names no fields', [call])),
  },
  {
    name: 'n-plus-1',
    says: 'Records that are read one by one cost a call each, where one list by id in (…) has them.',
    find: (calls) =>
      byCaller(calls.filter(({ method, operation }) => method === 'GET' && operation?.endsWith('}') === true))
        .filter((own) => new Set(own.map(({ url }) => url)).size >= manyReads)
        .flatMap((own) => toFinding(own, `was called for ${own.length} records one by one`)),
  },
  {
    name: 'retry-after-ignored',
    says: 'Who is told when to come again and comes before is told again, and counted.',
    find: (calls) => calls.flatMap((call, at) => ignoredWait(call, calls.slice(at + 1))),
  },
  {
    name: 'polls',
    says: 'What is asked for again and again is told by a callback, within seconds and without calls.',
    find: (calls) =>
      byCaller(calls.filter((call) => isList(call) && callbackTypeOf(call) !== undefined))
        .flatMap((own) => [...Map.groupBy(own, asPolled).values()])
        .filter((own) => own.length >= manyPolls)
        .flatMap((own) =>
          toFinding(own, `was asked ${own.length} times; there are callbacks of ${callbackTypeOf(own[0])}`),
        ),
  },
  {
    name: 'unknown-parameter',
    says: 'A parameter that an operation does not take is passed over in silence: a filter that is misspelt shows every record.',
    find: unknownParameters,
  },
  {
    name: 'unescaped-condition',
    says: 'A text in a condition stands in quotes, and quotes within it are doubled or escaped; the whole is encoded for the address.',
    find: (calls) =>
      calls
        .filter(({ refusal, reason }) => refusal === 'condition refused' && reason?.condition?.line != null)
        .map((call) =>
          found(call, `could not be read: ${call.reason?.condition?.message.replace(/\.$/, '')}`, [call], 'error'),
        ),
  },
];

function found(
  { operation }: KeptCall,
  message: string,
  calls: readonly KeptCall[],
  level: Finding['level'] = 'warning',
): Finding {
  return { level, operation: operation ?? '', message: `${operation} ${message}.`, calls: calls.map(({ id }) => id) };
}

function toFinding(own: readonly KeptCall[], message: string): Finding[] {
  const [first] = own;
  return first === undefined ? [] : [found(first, message, own)];
}

function stopsAtFirstPage(call: KeptCall): boolean {
  if (!isList(call) || parameterOf(call, 'pagesize') !== null || isFurtherPage(call)) return false;
  return call.answerHeaders['link']?.includes('next') === true || countOf(call.responseBody) === usualPage;
}

/** A body that was cut short is no JSON any more: its link tells. */
function countOf(body: string | null): number {
  try {
    const records: unknown = JSON.parse(body ?? '');
    return Array.isArray(records) ? records.length : 0;
  } catch {
    return 0;
  }
}

function isFurtherPage(call: KeptCall): boolean {
  return Number(parameterOf(call, 'page') ?? 1) > 1 || Number(parameterOf(call, 'pageid') ?? 0) > 0;
}

function ignoredWait(call: KeptCall, later: readonly KeptCall[]): Finding[] {
  const seconds = Number(call.answerHeaders['retry-after'] ?? Number.NaN);
  const next = later.find(({ keyName }) => keyName === call.keyName);
  if (!(seconds > 0) || next === undefined) return [];
  const waited = (Date.parse(next.at) - Date.parse(call.at)) / 1000;
  if (waited >= seconds) return [];
  return [
    found(call, `was told to wait ${seconds} seconds, and the next call came after ${waited}`, [call, next], 'error'),
  ];
}

function callbackTypeOf(call: KeptCall | undefined): string | undefined {
  return typesByPath.get(call?.operation?.split(' ')[1]?.toLowerCase() ?? '');
}

/** The address but for the moments in it: whoever polls asks for what is newer than the last time. */
function asPolled({ url }: KeptCall): string {
  return decodeURIComponent(url.replaceAll('+', ' ')).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z?/g, 'then');
}
