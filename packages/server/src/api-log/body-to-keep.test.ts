import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { bodyToKeep, keptBody } from './body-to-keep.ts';
import { longestRead } from './mask-secrets.ts';

const long = Buffer.alloc(longestRead + 1, 'a');

const cases: readonly [string, Parameters<typeof bodyToKeep>[0], string | undefined, string | null][] = [
  ['nothing', null, undefined, null],
  ['JSON in bytes', Buffer.from('{"password":"x1","id":1}'), 'application/json', '{"password":"***","id":1}'],
  ['JSON in a text', '{"id":1}', undefined, '{"id":1}'],
  ['a form', Buffer.from('a=1&password=x1'), 'application/x-www-form-urlencoded', 'a=1&password=***'],
  ['a form with a file', Buffer.from('--a--'), 'multipart/form-data; boundary=a', '(5 bytes)'],
  ['what is read from somewhere', Readable.from(['a']), 'application/json', '(a file)'],
  ['more than is read at once', long, 'application/json', `(${long.length} bytes)`],
];

for (const [what, body, type, expected] of cases) {
  test(`of ${what} is kept what may be`, () => assert.equal(keptBody(bodyToKeep(body, type)), expected));
}
