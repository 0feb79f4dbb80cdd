import type { HttpAnswer, HttpRequest } from '@reeve/http';
import { controlBody } from './control-answer.ts';

/** A call to the control plane that was let through. */
export interface ControlCall<Ground> {
  /** What answers are made from. */
  readonly ground: Ground;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly request: HttpRequest;
  /** What stands in the path where its line has a `*` or a `#`; empty where it has neither. */
  readonly word: string;
}

/** Answers a call; raises `ControlRefusal`. */
export type RouteAnswer<Ground> = (call: ControlCall<Ground>) => HttpAnswer | Promise<HttpAnswer>;

/** Addresses and what answers them: `GET /keys`, where `*` is a word and `#` a number. */
export type RouteTable<Ground> = Readonly<Record<string, RouteAnswer<Ground>>>;

/** Answers a request by a table, `path` being the rest of the address; null for an address that is not in it. */
export async function answerByTable<Ground>(
  table: RouteTable<Ground>,
  path: string,
  request: HttpRequest,
  ground: Ground,
): Promise<HttpAnswer | null> {
  const asked = `${request.method} ${path.replace(/\/+$/, '')}`;
  for (const [line, answer] of Object.entries(table)) {
    const word = wordOf(line, asked);
    if (word === null) continue;
    await request.receive();
    const query = new URLSearchParams(request.query);
    return await answer({ ground, query, body: controlBody(request), request, word });
  }
  return null;
}

/** The word that fits a line's `*` or `#`; empty where it has neither, null when the line does not fit. */
function wordOf(line: string, asked: string): string | null {
  const place = line.search(/[*#]/);
  if (place < 0) return line === asked ? '' : null;
  const [before, after] = [line.slice(0, place), line.slice(place + 1)];
  if (!asked.startsWith(before) || !asked.endsWith(after)) return null;
  const word = asked.slice(before.length, asked.length - after.length);
  return (line[place] === '#' ? /^\d{1,15}$/ : /^[^/]+$/).test(word) ? word : null;
}
