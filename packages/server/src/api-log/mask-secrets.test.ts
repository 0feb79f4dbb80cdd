import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maskBody, maskQuery } from './mask-secrets.ts';

const cases: readonly [string, string, string][] = [
  ['a member with a password', '{"identifier":"a","password":"x1"}', '{"identifier":"a","password":"***"}'],
  [
    'a patch of a password',
    '[{"op":"replace","path":"/password","value":"x1"}]',
    '[{"op":"replace","path":"/password","value":"***"}]',
  ],
  ['a token pair', '{"publicKey":"p","privateKey":"x1"}', '{"publicKey":"p","privateKey":"***"}'],
  ['a custom field', '[{"caption":"Wifi password","value":"x1"}]', '[{"caption":"Wifi password","value":"***"}]'],
  ['an answer', '{"fieldType":"Password","answer":"x1"}', '{"fieldType":"Password","answer":"***"}'],
  ['a secret object', '{"credentials":{"a":"x1"}}', '{"credentials":"***"}'],
  ['a form', 'UserName=a&Password=x1', 'UserName=a&Password=***'],
  ['broken JSON', '{"password":"x1"', '***'],
  ['plain text', 'my password is x1', '***'],
  ['anything else as it is', '{"summary":"x1","id":1.0}', '{"summary":"x1","id":1.0}'],
];

for (const [what, body, expected] of cases) {
  test(`the log keeps ${what} without its secret`, () => assert.equal(maskBody(body), expected));
}

test('the log cuts long bodies and says how long they were', () => {
  assert.match(maskBody(`{"summary":"${'a'.repeat(70_000)}"}`), /… \(70014 characters\)$/);
});

test('a query is kept without the values of secret names', () => {
  assert.equal(maskQuery('fields=id&apiKey=x1&page=2'), 'fields=id&apiKey=***&page=2');
});
