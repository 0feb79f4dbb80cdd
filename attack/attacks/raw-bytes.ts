import { connect } from 'node:net';
import fc from 'fast-check';
import type { Attack, Finding } from '../attack.ts';
import { valueAt } from '../seeded.ts';
import type { Victim } from '../victim.ts';

const longestSilence = 15_000;
const key = Buffer.from('demo+demopublickey000:demoprivatekey00').toString('base64');
const head = (line: string, more = '') =>
  `${line} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Basic ${key}\r\nClientId: 00000000-0000-4000-8000-000000000000\r\n${more}\r\n`;
const base = '/v4_6_release/apis/3.0';
const requests = [
  head(`GET ${base}/system/info`),
  head(`GET ${base}/service/tickets?pageSize=3`),
  `${head(`POST ${base}/company/contacts`, 'Content-Type: application/json\r\nContent-Length: 17\r\n')}{"firstName":"A"}`,
  `${head(`POST ${base}/company/contacts`, 'Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n')}2\r\n{}\r\n0\r\n\r\n`,
  head(`OPTIONS *`),
];

type Change = readonly [at: number, kind: 'put' | 'cut' | 'repeat', bytes: string];
const change: fc.Arbitrary<Change> = fc.tuple(
  fc.nat({ max: 400 }),
  fc.constantFrom('put', 'cut', 'repeat'),
  fc.oneof(
    fc.constantFrom('\r', '\n', '\0', ' ', ':', '\t', '\r\n', 'Content-Length: 5\r\n', 'Transfer-Encoding: x\r\n', 'é'),
    fc.string({ unit: 'binary', maxLength: 8 }),
  ),
);
const calls = fc.record({
  request: fc.constantFrom(...requests),
  changes: fc.array(change, { maxLength: 6 }),
  times: fc.constantFrom(1, 1, 1, 3),
});

/** Requests whose bytes were changed at random. */
export const rawBytes: Attack = {
  name: 'raw-bytes',
  says: 'requests with bytes put in, cut out and repeated, alone and one behind the other',
  atOnce: 8,
  strike: async (victim, seed, number) => {
    const { request, changes, times } = valueAt(calls, seed, number);
    const sent = changes.reduce(changed, request).repeat(times);
    return judgeRaw(victim, await exchange(victim, sent), JSON.stringify(sent));
  },
};

function changed(text: string, [at, kind, bytes]: Change): string {
  const place = at % (text.length + 1);
  if (kind === 'put') return text.slice(0, place) + bytes + text.slice(place);
  const end = place + bytes.length + 1;
  return kind === 'cut' ? text.slice(0, place) + text.slice(end) : text.slice(0, end) + text.slice(place);
}

function judgeRaw(victim: Victim, answer: string, sent: string): Finding[] {
  const statuses = [...answer.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map((found) => Number(found[1]));
  for (const status of statuses) victim.tally(status);
  return statuses.some((status) => status >= 500 && status !== 501 && status !== 503 && status !== 505)
    ? [{ what: `answered ${statuses.join(', ')}`, sent }]
    : [];
}

/** Sends the bytes and the end of them, and answers what came until the server closed or was silent. */
function exchange(victim: Victim, sent: string): Promise<string> {
  const { hostname, port } = new URL(victim.origin);
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(Number(port), hostname, () => socket.end(Buffer.from(sent, 'latin1')));
    socket.setTimeout(longestSilence, () => socket.destroy());
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(text));
  });
}
