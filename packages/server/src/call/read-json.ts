import { refuse } from '@reeve/domain';
import type { HttpRequest } from '@reeve/http';
import { refuseCall } from '../fault/server-fault.ts';

/** The most levels of brackets that a body may have. */
const deepest = 64;

/**
 * Reads a JSON body. Refused: none at all, text that is no JSON or no UTF-8, a form sent in place of JSON
 * (evidence: errors/media), nesting that no model has, and the character NUL, which no database keeps.
 */
export function readJson(request: HttpRequest): unknown {
  const type = request.headers['content-type'] ?? '';
  if (/^(multipart\/|application\/x-www-form-urlencoded)/i.test(type)) {
    refuseCall({
      kind: 'unsupported media',
      message: `The request entity's media type '${type.split(';')[0]}' is not supported for this resource.`,
    });
  }
  const text = bodyText(request);
  if (text.trim() === '') refuse({ kind: 'malformed body', message: 'A request body is required.' });
  return parse(text);
}

/** The body as text, without a byte order mark. */
export function bodyText(request: HttpRequest): string {
  const text = request.body?.toString('utf8') ?? '';
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function parse(text: string): unknown {
  checkDepth(text);
  try {
    return text.includes('\\u0000') ? JSON.parse(text, refuseNul) : JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refuse({
      kind: 'malformed body',
      message: `The request body is not valid JSON: ${error.message.slice(0, 200)}`,
    });
  }
}

function refuseNul(_key: string, value: unknown): unknown {
  if (typeof value === 'string' && value.includes('\0'))
    refuse({ kind: 'malformed body', message: 'A text may not contain the character NUL.' });
  return value;
}

function checkDepth(text: string): void {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === 92) at += quoted ? 1 : 0;
    else if (letter === 34) quoted = !quoted;
    else if (!quoted && (letter === 91 || letter === 123)) depth += 1;
    else if (!quoted && (letter === 93 || letter === 125)) depth -= 1;
    if (depth > deepest)
      refuse({ kind: 'malformed body', message: `The request body is nested more than ${deepest} levels deep.` });
  }
}
