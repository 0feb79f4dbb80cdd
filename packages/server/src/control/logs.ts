import type { StoredEntry } from '../api-log/api-log-entry.ts';
import type { ApiLogSearch } from '../api-log/search-api-log.ts';
import { ControlRefusal } from './control-answer.ts';

const mostEntries = 10_000;

/** Reads a search of the API log from a query; `memberId` was looked up. Raises `ControlRefusal`. */
export function readLogSearch(query: URLSearchParams, memberId: number | null): ApiLogSearch {
  return {
    after: wholeNumber(query, 'after', Number.MAX_SAFE_INTEGER) ?? 0,
    memberId,
    since: moment(query, 'since'),
    until: moment(query, 'until'),
    method: query.get('method')?.toUpperCase() ?? null,
    status: wholeNumber(query, 'status', 599),
    text: query.get('text'),
    limit: wholeNumber(query, 'limit', mostEntries) ?? 100,
  };
}

function wholeNumber(query: URLSearchParams, name: string, most: number): number | null {
  const text = query.get(name);
  if (text === null) return null;
  if (/^\d{1,15}$/.test(text) && Number(text) <= most) return Number(text);
  throw new ControlRefusal(400, `${name} must be a whole number up to ${most}.`);
}

const timestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

function moment(query: URLSearchParams, name: string): string | null {
  const text = query.get(name);
  if (text === null || timestamp.test(text)) return text;
  throw new ControlRefusal(400, `${name} must be a timestamp such as 2025-03-03T09:00:00Z.`);
}

/** Entries as a document to share: a JSON object a line. */
export function renderLogLines(entries: readonly StoredEntry[]): string {
  return entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
}
