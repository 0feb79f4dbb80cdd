import assert from 'node:assert/strict';
import type { IncomingHttpHeaders } from 'node:http';
import { test } from 'node:test';
import { type Credentials, isUnsplit, readClientId, readCredentials } from './credentials.ts';

const basic = (text: string) => ({ authorization: `Basic ${Buffer.from(text).toString('base64')}` });
const key = { how: 'key', company: 'acme', user: 'pub', secret: 'priv' } as const;

const cases: readonly [string, IncomingHttpHeaders, Credentials | null][] = [
  ['a key pair', basic('acme+pub:priv'), key],
  ['the company in any case', basic('AcMe+pub:priv'), key],
  ['the scheme in any case', { authorization: basic('acme+pub:priv').authorization.replace('Basic', 'bAsIc ') }, key],
  ['a pair with x-cw-usertype member', { ...basic('acme+pub:priv'), 'x-cw-usertype': 'member' }, key],
  ['an integrator', { ...basic('acme+pub:priv'), 'x-cw-usertype': 'Integrator' }, { ...key, how: 'integrator' }],
  ['secrets with colons and plus signs', basic('acme+pub:a:b+c'), { ...key, secret: 'a:b+c' }],
  [
    'cookies',
    { cookie: 'memberHash=priv; companyName=Acme; memberId=pub; memberContext=web' },
    { ...key, how: 'cookie' },
  ],
  ['keys before cookies', { ...basic('acme+pub:priv'), cookie: 'companyName=a; memberId=b; memberHash=c' }, key],
  ['nothing', {}, null],
  ['a missing company', basic('+pub:priv'), null],
  ['a missing plus', basic('acmepub:priv'), null],
  ['a missing colon', basic('acme+pubpriv'), null],
  ['another scheme', { authorization: 'Bearer abc' }, null],
  ['no base64', { authorization: 'Basic ?' }, null],
  ['a header that is too long', basic(`acme+pub:${'x'.repeat(2000)}`), null],
  ['cookies without a hash', { cookie: 'companyName=a; memberId=b' }, null],
];

for (const [what, headers, expected] of cases)
  test(`credentials are read from ${what}`, () => assert.deepEqual(readCredentials(headers), expected));

test('a clientId is a GUID, with or without braces and dashes, and nothing else', () => {
  const bare = '6f9d2c1e0d3b4a539f630f6b1c2d3e4f';
  for (const text of [bare, bare.toUpperCase(), '{6f9d2c1e-0d3b-4a53-9f63-0f6b1c2d3e4f} '])
    assert.equal(readClientId(text), bare);
  for (const text of [undefined, '', 'abc', `${bare}0`, [bare, bare]]) assert.equal(readClientId(text), null);
});

test('what is Basic and no company, key and secret cannot be split', () => {
  for (const text of ['acmepub:priv', 'acme+pubpriv', 'priv:acme+pub', 'x'])
    assert.equal(isUnsplit(basic(text)), true, text);
  for (const headers of [basic('acme+pub:priv'), basic('+pub:priv'), { authorization: 'Basic ?' }, {}])
    assert.equal(isUnsplit(headers), false);
});
