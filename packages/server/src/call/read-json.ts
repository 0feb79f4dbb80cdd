import { refuse } from '@reeve/domain';
import type { HttpRequest } from '@reeve/http';
import { refuseCall } from '../fault/server-fault.ts';
import { BrokenJson } from './broken-json.ts';
import { strictJson } from './lenient-json.ts';
import { type JsonBounds, JsonRefused, parseJson } from './parse-json.ts';

/** The most levels of brackets that a body may have. */
const deepest = 64;

/** The most members of one object. */
const mostMembers = 10_000;

/** Up to this many characters a body is read at once: in the worst case that takes some ten milliseconds. */
const short = 64 * 1024;

/**
 * Reads a JSON body, as leniently as the product does (evidence: validation/lenient-json). Refused: none at all, text that is no JSON or no UTF-8, a form sent in place of JSON
 * (evidence: errors/media), nesting that no model has, more values than a body may have, the character NUL, which no
 * database keeps, and the member `toString`, which no model has.
 */
export async function readJson(request: HttpRequest): Promise<unknown> {
  const type = request.headers['content-type'] ?? '';
  if (/^(multipart\/|application\/x-www-form-urlencoded)/i.test(type)) {
    refuseCall({
      kind: 'unsupported media',
      message: `The request entity's media type '${type.split(';')[0]}' is not supported for this resource.`,
    });
  }
  const text = bodyText(request);
  if (text.trim() === '') refuse({ kind: 'malformed body', message: 'A request body is required.' });
  const bounds = { levels: deepest, members: mostMembers, values: request.limits.bodyValues };
  try {
    return await parse(text, bounds);
  } catch (error) {
    return error instanceof SyntaxError ? readLenient(text, error, bounds) : refuseJson(error, bounds);
  }
}

function parse(text: string, bounds: JsonBounds): unknown {
  return isShort(text, bounds) ? JSON.parse(text) : parseJson(text, bounds);
}

/** What is no strict JSON may be what the product takes for it, unless it is long. */
async function readLenient(text: string, error: SyntaxError, bounds: JsonBounds): Promise<unknown> {
  const strict = text.length > short ? null : strictJson(text);
  if (strict === null || strict === text) return refuseBroken(text, error, bounds);
  try {
    return await parse(strict, bounds);
  } catch (other) {
    return other instanceof SyntaxError ? refuseBroken(strict, other, bounds) : refuseJson(other, bounds);
  }
}

/** Node does not say where it stopped: what it did not take is read anew. */
async function refuseBroken(text: string, error: SyntaxError, bounds: JsonBounds): Promise<never> {
  if (error instanceof BrokenJson) return refuseJson(error, bounds);
  try {
    await parseJson(text, bounds);
  } catch (found) {
    return refuseJson(found, bounds);
  }
  return refuseJson(error, bounds);
}

/** The body as the JSON that was read of it, for saying where something stands in it; of a longer one than that, its beginning. */
export function jsonText(request: HttpRequest, most: number): string {
  const text = bodyText(request, most);
  return text.length > short ? text : (strictJson(text) ?? text);
}

/** The body as text, without a byte order mark; of a longer one than that, its beginning. */
export function bodyText(request: HttpRequest, most?: number): string {
  const text = request.body?.toString('utf8', 0, most) ?? '';
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** What a closer look is worth: `toString`, and escapes of NUL or of a letter of that. */
const odd = /toString|\\u00(?:00|[4-7])/i;

/** Whether it can be left to Node: it is not long, and passes no bound. */
function isShort(text: string, { levels, values }: JsonBounds): boolean {
  if (text.length > short || text.length > values || odd.test(text)) return false;
  return deepestOf(text) <= levels;
}

function deepestOf(text: string): number {
  let depth = 0;
  let found = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === 92) at += quoted ? 1 : 0;
    else if (letter === 34) quoted = !quoted;
    else if (!quoted && (letter === 91 || letter === 123)) found = Math.max(found, ++depth);
    else if (!quoted && (letter === 93 || letter === 125)) depth -= 1;
  }
  return found;
}

function refuseJson(error: unknown, { levels, members, values }: JsonBounds): never {
  if (error instanceof SyntaxError) refuse({ kind: 'malformed body', message: error.message });
  if (!(error instanceof JsonRefused)) throw error;
  if (error.reason === 'too many values')
    refuseCall({ kind: 'too much in body', message: `The request body may have ${values} values.` });
  if (error.reason === 'too many members')
    refuseCall({ kind: 'too much in body', message: `An object in the request body may have ${members} members.` });
  const messages = {
    NUL: 'A text may not contain the character NUL.',
    toString: "An object in the request body may not have the member 'toString'.",
    'too deep': `The request body is nested more than ${levels} levels deep.`,
  };
  return refuse({ kind: 'malformed body', message: messages[error.reason] });
}
