import { request } from 'node:http';
import fc from 'fast-check';
import type { Attack } from '../attack.ts';
import { judge } from '../judge.ts';
import { valueAt } from '../seeded.ts';
import type { Answered, Victim } from '../victim.ts';

const text = fc.oneof(
  fc.constantFrom(
    '',
    'x',
    'application/vnd.connectwise.com+json; version=2022.1',
    'application/vnd.connectwise.com+json; version=9999.9',
    'application/vnd.connectwise.com+json; version=',
    'Basic ',
    'Basic !!!!',
    `Basic ${Buffer.from('demo+:').toString('base64')}`,
    `Basic ${Buffer.from('\u0000+x:y').toString('base64')}`,
    'Bearer x',
    'bytes=0-1',
    'gzip, br;q=2, *;q=x',
    'multipart/form-data',
    'multipart/form-data; boundary=',
    'application/json; charset=utf-16',
    '127.0.0.1',
    '"*"',
    'W/"x"',
    '100-continue',
  ),
  fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)), maxLength: 60 }),
  fc.nat({ max: 9000 }).map((length) => 'x'.repeat(length)),
);
const name = fc.constantFrom(
  'accept',
  'accept-encoding',
  'authorization',
  'clientid',
  'content-type',
  'cookie',
  'expect',
  'forwarded',
  'if-match',
  'if-none-match',
  'origin',
  'pagination-type',
  'range',
  'sec-fetch-site',
  'transfer-encoding',
  'x-cw-overridessl',
  'x-cw-usertype',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-http-method-override',
);
const paths = [
  '/v4_6_release/apis/3.0/service/tickets',
  '/v4_6_release/apis/3.0/system/info',
  '/v4_6_release/apis/3.0/company/companies/1',
  '/login/companyinfo/demo',
  '/login/login.aspx',
  '/_reeve/health',
  '/_reeve/tenants',
  '/_reeve/metrics',
  '/',
];
const calls = fc.record({
  method: fc.constantFrom('GET', 'GET', 'GET', 'POST', 'PUT', 'OPTIONS', 'HEAD', 'TRACE'),
  path: fc.constantFrom(...paths),
  headers: fc.dictionary(name, text, { maxKeys: 5 }),
  keyed: fc.boolean(),
});

/** Headers of all kinds to every door. */
export const headers: Attack = {
  name: 'headers',
  says: 'odd headers, with and without a key, to the API, the login and the control plane',
  atOnce: 6,
  strike: async (victim, seed, number) => {
    const call = valueAt(calls, seed, number);
    const key = `Basic ${Buffer.from('demo+demopublickey000:demoprivatekey00').toString('base64')}`;
    const given = {
      ...(call.keyed ? { authorization: key, clientid: '00000000-0000-4000-8000-000000000000' } : {}),
      ...call.headers,
    };
    return judge(await send(victim, call.method, call.path, given), JSON.stringify({ ...call, given }).slice(0, 3000));
  },
};

/** What `fetch` would not send, node's own client does; what even that refuses is not sent and counts as answered. */
function send(victim: Victim, method: string, path: string, given: Record<string, string>): Promise<Answered> {
  const { hostname, port } = new URL(victim.origin);
  const refused = (error: unknown): Answered => ({ status: 400, headers: new Headers(), text: String(error) });
  return new Promise((resolve) => {
    try {
      const sent = request(
        { hostname, port, method, path, headers: given, timeout: 15_000, agent: false },
        (answer) => {
          victim.tally(answer.statusCode ?? 0);
          answer.on('data', () => {}).on('error', (error) => resolve(refused(error)));
          answer.on('end', () => {
            const known = new Headers(answer.headers['retry-after'] === undefined ? {} : { 'retry-after': '1' });
            resolve({ status: answer.statusCode ?? 0, headers: known, text: path });
          });
        },
      );
      sent.on('timeout', () => sent.destroy(new Error('no answer in 15 seconds')));
      // A door that closes in the face of nonsense has answered it.
      sent.on('error', (error) =>
        resolve(error.message.startsWith('no answer') ? { ...refused(error), status: 0 } : refused(error)),
      );
      sent.end();
    } catch (error) {
      resolve(refused(error));
    }
  });
}
