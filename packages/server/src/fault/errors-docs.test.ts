import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Rendered, renderFault } from './render.ts';
import type { CallFault } from './server-fault.ts';

type Example<Kind extends CallFault['kind']> = Extract<CallFault, { kind: Kind }>;

/** An example of every kind, its variable parts written as the document writes them. The type misses none. */
const examples: { readonly [Kind in CallFault['kind']]: Example<Kind> } = {
  'record not found': { kind: 'record not found', what: '{what}', id: '{id}' },
  'fields refused': { kind: 'fields refused', resource: '{resource}', errors: [] },
  'unknown member': { kind: 'unknown member', member: '{member}', model: '{model}', path: '{path}' },
  'value not converted': { kind: 'value not converted', message: '{message}', path: '{path}' },
  'malformed body': { kind: 'malformed body', message: '{message}' },
  'patch refused': { kind: 'patch refused', message: '{message}' },
  'record in use': { kind: 'record in use', message: '{message}' },
  'refused by rule': { kind: 'refused by rule', message: '{message}' },
  'unknown endpoint': { kind: 'unknown endpoint' },
  'method not served': { kind: 'method not served', method: '{method}', allowed: ['GET'] },
  'cannot route': { kind: 'cannot route' },
  'credentials not split': { kind: 'credentials not split' },
  'not authenticated': { kind: 'not authenticated' },
  'not permitted': { kind: 'not permitted', detail: 'not for the caller' },
  'tls required': { kind: 'tls required' },
  'foreign page': { kind: 'foreign page', host: '{host}' },
  'too many requests': { kind: 'too many requests', retryAfterSeconds: 30, form: 'retry-after' },
  'parameter refused': { kind: 'parameter refused', message: '{message}' },
  'condition refused': { kind: 'condition refused', message: '{message}' },
  'answer too large': { kind: 'answer too large', message: '{message}' },
  'took too long': { kind: 'took too long' },
  'too busy': { kind: 'too busy' },
  'body too large': { kind: 'body too large' },
  'too much in body': { kind: 'too much in body', message: '{message}' },
  'body incomplete': { kind: 'body incomplete' },
  'no room': { kind: 'no room', message: '{message}', retryAfterSeconds: 5 },
  'unsupported media': { kind: 'unsupported media', message: '{message}' },
  'version refused': { kind: 'version refused', message: '{message}' },
  'service failed': { kind: 'service failed', message: '{message}' },
  'not imitated': { kind: 'not imitated', operation: '{operation}' },
  'tenant closed': { kind: 'tenant closed', retryAfterSeconds: 1 },
  busy: { kind: 'busy', retryAfterSeconds: 5 },
  'database away': { kind: 'database away', message: '{message}', retryAfterSeconds: 30 },
  bug: { kind: 'bug' },
};

const otherForm: CallFault = { kind: 'too many requests', retryAfterSeconds: 30, form: 'x-ratelimit' };

interface Line {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

const text = readFileSync(join(import.meta.dirname, '../../../../docs/errors.md'), 'utf8');

/** The table of the document, by kind. */
const documented = new Map(
  text
    .split('\n')
    .filter((line) => /^\| [a-z, ]+ \| \d{3} \|/.test(line))
    .map((line): [string, Line] => {
      const [kind = '', status, code = '', message = ''] = line
        .split('|')
        .slice(1)
        .map((cell) => cell.trim());
      return [kind, { status: Number(status), code: bare(code), message: bare(message) }];
    }),
);

function bare(cell: string): string {
  return cell.replace(/^`(.*)`$/, '$1').replaceAll('\\r\\n', '\r\n');
}

function lineOf({ status, body }: Rendered): Line {
  const parsed = body.startsWith('{') ? (JSON.parse(body) as { code?: string; message: string }) : { message: body };
  const message = parsed.message
    .replace(/line \d+, position \d+/, 'line {line}, position {position}')
    .replace(/in 30 seconds/, 'in {seconds} seconds');
  return { status, code: 'code' in parsed ? (parsed.code ?? 'none') : 'none', message };
}

test('the document lists every kind of refusal and no other', () => {
  const kinds = [...Object.keys(examples), 'too many requests, other form'].sort();
  assert.deepEqual([...documented.keys()].sort(), kinds);
});

for (const [kind, fault] of [...Object.entries(examples), ['too many requests, other form', otherForm] as const])
  test(`what the document says of "${kind}" is what goes on the wire`, () =>
    assert.deepEqual(lineOf(renderFault(fault, () => '{}')), documented.get(kind)));

test('a refusal for want of rights tells the caller nothing of what was missing', () => {
  assert.ok(!renderFault(examples['not permitted'], () => '').body.includes('not for the caller'));
});

test('bodies are pretty-printed with CRLF, and a missing record has no errors member', () => {
  assert.equal(
    renderFault({ kind: 'record not found', what: 'Ticket', id: 999_999 }, () => '').body,
    '{\r\n  "code": "NotFound",\r\n  "message": "Ticket 999999 not found"\r\n}',
  );
});
