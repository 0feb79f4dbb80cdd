import { withoutTrailing } from '@reeve/domain';
import type { HttpAnswer, HttpRequest } from '@reeve/http';
import { ControlRefusal, controlBody } from './control-answer.ts';

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

/** An address that takes something: by name, in its body or in its query. */
interface Route<Ground> {
  readonly takes: readonly string[];
  readonly answer: RouteAnswer<Ground>;
}

/** An address that takes these members of a body or parameters of a query; one that is not `taking` takes none. */
export function taking<Ground>(takes: readonly string[], answer: RouteAnswer<Ground>): Route<Ground> {
  return { takes, answer };
}

/** Addresses and what answers them: `GET /keys`, where `*` is a word and `#` a number. */
export type RouteTable<Ground> = Readonly<Record<string, RouteAnswer<Ground> | Route<Ground>>>;

/**
 * Answers a request by a table, `path` being the rest of the address; null for an address that is not in it. Raises `ControlRefusal` where something is
 * sent that the address does not take: what was meant would be left undone, or done to more than was meant.
 */
export async function answerByTable<Ground>(
  table: RouteTable<Ground>,
  path: string,
  request: HttpRequest,
  ground: Ground,
): Promise<HttpAnswer | null> {
  const asked = `${request.method} ${withoutTrailing(path, '/')}`;
  for (const [line, route] of Object.entries(table)) {
    const word = wordOf(line, asked);
    if (word === null) continue;
    const { takes, answer } = typeof route === 'function' ? taking([], route) : route;
    await request.receive();
    const call = { ground, query: new URLSearchParams(request.query), body: controlBody(request), request, word };
    // Who looks at one company may say so in whatever they read.
    const known = request.method === 'GET' ? [...takes, 'company'] : takes;
    refuseUnknown([...call.query.keys(), ...Object.keys(call.body)], known, line);
    return await answer(call);
  }
  return null;
}

/** Raises `ControlRefusal` for a name that was sent to an address (`line`) which does not take it. */
export function refuseUnknown(sent: readonly string[], takes: readonly string[], line: string): void {
  const unknown = sent.find((name) => !takes.includes(name));
  if (unknown === undefined) return;
  const known = takes.length === 0 ? 'nothing' : takes.join(', ');
  throw new ControlRefusal(400, `There is no ${unknown.slice(0, 50)} here: ${line} takes ${known}.`);
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
