import { type FieldError, locate } from '@reeve/domain';
import type { CallFault, LimitForm } from './server-fault.ts';

/** A refusal as it goes on the wire. */
export interface Rendered {
  readonly status: number;
  readonly body: string;
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string>>;
}

const json = 'application/json; charset=utf-8';

/**
 * The refusal of a call. The body's text is asked for only where the answer says where in it something stands. The 404, 409,
 * 415 and 405 texts that nobody published are marked *assumed* in docs/errors.md (evidence: errors/unpublished).
 */
export function renderFault(fault: CallFault, bodyText: () => string): Rendered {
  switch (fault.kind) {
    case 'record not found':
      return error(404, 'NotFound', `${fault.what} ${fault.id} not found`);
    case 'fields refused':
      return error(400, 'InvalidObject', `${fault.resource} object is invalid`, fault.errors);
    case 'unknown member':
      return error(400, 'ConnectWiseApi', unknownMember(fault.member, fault.model, fault.path, bodyText()));
    case 'value not converted':
      return error(400, 'ConnectWiseApi', `${cut(fault.message, longestMessage)} ${place(fault.path, bodyText())}.`);
    case 'malformed body':
      return error(400, 'ConnectWiseApi', fault.message);
    case 'patch refused':
      return error(400, 'InvalidPatch', fault.message);
    case 'record in use':
      return error(409, 'ConnectWiseApi', fault.message);
    case 'refused by rule':
      return error(400, fault.code ?? 'ConnectWiseApi', fault.message);
    case 'unknown endpoint':
      return error(404, 'ConnectWiseApi', 'The endpoint does not exist.');
    case 'method not served':
      return error(
        405,
        'ConnectWiseApi',
        `The requested resource does not support http method '${fault.method}'.`,
        [],
        { Allow: fault.allowed.join(', ') },
      );
    case 'cannot route':
      return {
        status: 400,
        body: 'Cannot route. Codebase/company is invalid',
        contentType: 'text/plain; charset=utf-8',
        headers: {},
      };
    case 'credentials not split':
      return withoutErrors(400, 'ConnectWiseApi', 'Length cannot be less than zero.\r\nParameter name: length');
    case 'not authenticated':
      return error(401, 'Unauthorized', 'Incorrect public/private key', [], retryAfter(fault.retryAfterSeconds));
    case 'not permitted':
      return error(403, 'Security', 'You do not have security permission to perform this action.');
    case 'tls required':
      return withoutErrors(403, 'Security', 'SSL is required.');
    case 'foreign page':
      return error(
        403,
        'Security',
        `Web pages may not call this sandbox as '${fault.host}'; --allowed-hosts names those that may.`,
      );
    case 'too many requests':
      return tooMany(fault.retryAfterSeconds, fault.form);
    case 'parameter refused':
      return error(400, 'ConnectWiseApi', fault.message);
    case 'condition refused':
      return error(400, 'ApiFindCondition', fault.message);
    case 'answer too large':
      return error(400, 'ConnectWiseApi', fault.message);
    case 'took too long':
      return error(503, 'ServiceUnavailable', tookTooLong, [], retryAfter(10));
    case 'too busy':
      return error(503, 'ServiceUnavailable', tooBusy, [], retryAfter(5));
    case 'body too large':
      return error(413, 'ConnectWiseApi', 'The request body is larger than this server accepts.');
    case 'too much in body':
      return error(413, 'ConnectWiseApi', fault.message);
    case 'body incomplete':
      return error(400, 'ConnectWiseApi', 'The request body did not arrive whole.');
    case 'no room':
      return error(503, 'ConnectWiseApi', fault.message, [], retryAfter(fault.retryAfterSeconds));
    case 'unsupported media':
      return error(415, 'ConnectWiseApi', fault.message);
    case 'version refused':
      return error(400, 'ConnectWiseApi', fault.message);
    case 'tenant closed':
      return error(503, 'ConnectWiseApi', closed, [], retryAfter(fault.retryAfterSeconds));
    case 'busy':
      return error(503, 'ConnectWiseApi', busy, [], retryAfter(fault.retryAfterSeconds));
    case 'database away':
      return error(
        503,
        'ConnectWiseApi',
        `${fault.message} Please try again in ${fault.retryAfterSeconds} seconds.`,
        [],
        retryAfter(fault.retryAfterSeconds),
      );
    case 'bug':
      return error(500, 'ConnectWiseApi', 'An error has occurred.');
    case 'service failed':
      return error(502, 'ConnectWiseApi', fault.message);
    case 'not imitated':
      return error(
        501,
        'NotImplemented',
        `Reeve does not imitate ${fault.operation} yet; docs/coverage.md lists what it does.`,
      );
  }
}

const closed = 'The data of this company was closed meanwhile; please try again.';
const busy = 'Others are writing at the same time. Nothing was changed; please try again.';

const tooBusy = 'The server has no room for another company at the moment. Please try again.';
const tookTooLong = 'The call took longer than it may. Ask for less, or name fewer conditions.';

/** The most characters of a message, and of what a caller sent within one: texts of any length are repeated otherwise. */
const longestMessage = 4000;
const longestRepeated = 500;

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** There is no space before "Check" (evidence: errors/unknown-member). */
function unknownMember(member: string, model: string, path: string, bodyText: string): string {
  const { line, position } = locate(bodyText, path);
  const [name, at] = [cut(member, longestRepeated), cut(path, longestRepeated)];
  return `Could not find member '${name}' on object of type '${model}'. Path '${at}', line ${line}, position ${position}.Check your accept header to make sure you are using the correct version.`;
}

function place(path: string, bodyText: string): string {
  const { line, position } = locate(bodyText, path);
  return `Path '${cut(path, longestRepeated)}', line ${line}, position ${position}`;
}

/**
 * The key is `error`, not `code` (evidence: rate-limits/body); the other form is that of third parties
 * (evidence: rate-limits/other-form).
 */
function tooMany(seconds: number, form: LimitForm): Rendered {
  if (form === 'x-ratelimit') {
    const message = `Rate limit exceeded. Try again in ${seconds} seconds.`;
    return error(429, 'RateLimitExceeded', message, [], retryAfter(seconds));
  }
  const message = `Too many requests. Please try again in ${seconds} seconds.`;
  return {
    status: 429,
    body: pretty({ error: 'ConnectWiseAPI', message }),
    contentType: json,
    headers: retryAfter(seconds),
  };
}

function retryAfter(seconds: number | undefined): Record<string, string> {
  return seconds === undefined ? {} : { 'Retry-After': String(seconds) };
}

/** As `error`, with `errors: null`, where the product was seen to send it so. */
function withoutErrors(status: number, code: string, message: string): Rendered {
  return { ...error(status, code, message), body: pretty({ code, message, errors: null }) };
}

function error(
  status: number,
  code: string,
  message: string,
  errors: readonly FieldError[] = [],
  headers: Record<string, string> = {},
): Rendered {
  return {
    status,
    body: pretty({
      code,
      message: cut(message, longestMessage + 2 * longestRepeated),
      ...(errors.length === 0 ? {} : { errors: errors.map(shortened) }),
    }),
    contentType: json,
    headers,
  };
}

function shortened(each: FieldError): FieldError {
  return { ...each, message: cut(each.message, longestMessage) };
}

/** Error bodies are pretty-printed: two spaces, CRLF (evidence: wire-format/pretty-errors). */
export function pretty(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', '\r\n');
}
