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
  ['an escaped name', '{"p\\u0061ssword":"x1"}', '{"password":"***"}'],
  ['a name in full width letters', '{"ｐassword":"x1"}', '{"ｐassword":"***"}'],
  ['a patch with an escaped path', '[{"path":"p\\u0061ssword","value":"x1"}]', '[{"path":"password","value":"***"}]'],
  ['a patch with a list as its path', '[{"path":["password"],"value":"x1"}]', '[{"path":["password"],"value":"***"}]'],
  ['a patch in capitals', '[{"Path":"/Password","Value":"x1"}]', '[{"Path":"/Password","Value":"***"}]'],
  ['a patch of the whole', '[{"path":"","value":{"password":"x1"}}]', '[{"path":"","value":{"password":"***"}}]'],
  ['a list of name and value', '[["password","x1"]]', '[["password","***"]]'],
  ['a name that is said twice', '{"a":{"password":"x1"},"a":1}', '{"a":1}'],
  ['JSON within a text', '{"raw":"{\\"password\\":\\"x1\\"}"}', '{"raw":"***"}'],
  ['a condition', '{"conditions":"password = \'x1\'"}', '{"conditions":"***"}'],
  ['an escaped form', 'a=1&p%61ssword=x1&user%5Bpassword%5D=x1', 'a=1&p%61ssword=***&user%5Bpassword%5D=***'],
  ['broken JSON', '{"password":"x1"', '(16 characters)'],
  ['broken JSON that names nothing', '{"p\\u0061ssword":"x1"', '(21 characters)'],
  ['plain text', 'my password is x1', '(17 characters)'],
  ['a text alone', '"my p\\u0061ssword: x1"', '"***"'],
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
  assert.equal(maskQuery('p%61ssword=x1&fields=id,password'), 'p%61ssword=***&fields=id,password');
  assert.equal(maskQuery('conditions=name%3D%22a%22'), 'conditions=name%3D%22a%22');
  assert.equal(maskQuery('conditions=p%61ssword%3D%22x1%22'), 'conditions=***');
  assert.equal(maskQuery('p%zzssword=x1&x1%zz'), 'p%zzssword=***&***');
});
