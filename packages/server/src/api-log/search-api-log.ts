import type { Connection, Parameter, Row } from '@reeve/store';
import type { StoredEntry } from './api-log-entry.ts';

/** Which entries are wanted; what is null does not narrow. */
export interface ApiLogSearch {
  /** Entries with a greater id, for following. */
  readonly after: number;
  readonly memberId: number | null;
  /** Timestamps, the first included. */
  readonly since: string | null;
  readonly until: string | null;
  readonly method: string | null;
  /** An exact status, or the first digit of one. */
  readonly status: number | null;
  /** A part of the URL, in any case. */
  readonly text: string | null;
  readonly limit: number;
}

const columns = [
  'id',
  'at',
  'request_id',
  'member_id',
  'key_name',
  'method',
  'url',
  'status',
  'took_ms',
  'request_body',
  'response_body',
  'refusal',
  'detail',
];

/** The newest entries that the search finds, oldest of them first. */
export async function searchApiLog(connection: Connection, search: ApiLogSearch): Promise<StoredEntry[]> {
  const terms: [string, Parameter | null][] = [
    ['"id" > ?', search.after],
    ['"member_id" = ?', search.memberId],
    ['"at" >= ?', search.since],
    ['"at" < ?', search.until],
    ['"method" = ?', search.method],
    [search.status !== null && search.status < 10 ? '"status" / 100 = ?' : '"status" = ?', search.status],
    [`lower("url") like ? escape '\\'`, search.text === null ? null : `%${escaped(search.text.toLowerCase())}%`],
  ];
  const used = terms.filter(([, value]) => value !== null);
  const names = columns.map((name) => `"${name}"`).join(', ');
  const rows = await connection.all(
    `select ${names} from "reeve_api_log" where ${used.map(([term]) => term).join(' and ')}
      order by "id" desc limit ${Math.trunc(search.limit)}`,
    used.map(([, value]) => value),
  );
  return rows.map(toEntry).reverse();
}

function escaped(text: string): string {
  return text.replaceAll(/[\\%_]/g, (letter) => `\\${letter}`);
}

function toEntry(row: Row): StoredEntry {
  return {
    id: Number(row[0]),
    at: String(row[1]),
    requestId: String(row[2]),
    memberId: row[3] === null ? null : Number(row[3]),
    keyName: textOrNull(row[4]),
    method: String(row[5]),
    url: String(row[6]),
    status: Number(row[7]),
    tookMs: Number(row[8]),
    requestBody: textOrNull(row[9]),
    responseBody: textOrNull(row[10]),
    refusal: textOrNull(row[11]),
    detail: textOrNull(row[12]),
  };
}

function textOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}
