import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOneWorld } from '../../../testkit/src/on-each-engine.ts';
import type { World } from '../../../testkit/src/world.ts';
import { aRelay, type OwnAnswer } from './relay.ts';
import { languages, runExample, skipLanguage } from './run-example.ts';

interface Case {
  readonly title: string;
  /** Environment variables that are otherwise than they should be. */
  readonly variables?: Readonly<Record<string, string>>;
  /** What is answered in place of the server. */
  readonly instead?: (method: string, path: string) => OwnAnswer | null;
  readonly error: string;
  /** How often the last request was sent. */
  readonly times: number;
}

const busy: OwnAnswer = { status: 503, headers: { 'retry-after': '0' }, body: '{"message":"Busy"}' };

const cases: readonly Case[] = [
  {
    title: 'a key that is wrong',
    variables: { CONNECTWISE_PRIVATE_KEY: 'wrong' },
    error: 'GET /system/info was refused with 401: Incorrect public/private key',
    times: 1,
  },
  {
    title: 'a variable that is missing',
    variables: { CONNECTWISE_CLIENT_ID: '' },
    error: 'The environment variable CONNECTWISE_CLIENT_ID is not set.',
    times: 0,
  },
  { title: 'a company that is not there', error: 'There is no company MyCompany2.', times: 1 },
  {
    title: 'a page in place of an answer',
    instead: () => ({ status: 404, body: '<html>Not found</html>' }),
    error: 'GET /system/info was refused with 404: the answer is not of the API; check the site and the credentials',
    times: 1,
  },
  {
    title: 'a server that is busy, five times',
    instead: () => busy,
    error: 'GET /system/info was refused with 503: Busy',
    times: 5,
  },
  {
    title: 'a server that fails on a POST, once: what it made would be made twice',
    instead: (method) => (method === 'POST' ? busy : null),
    error: 'POST /service/tickets was refused with 503: Busy',
    times: 1,
  },
];

inOneWorld('an example tells in one sentence of', (world) => {
  for (const language of languages) {
    for (const each of cases) {
      it(`${each.title}, in ${language.name}`, { skip: skipLanguage(language) }, () =>
        tellsOf(world(), language, each),
      );
    }
  }
});

async function tellsOf(world: World, language: (typeof languages)[number], wrong: Case): Promise<void> {
  await using relay = await aRelay(world, wrong.instead);
  const company = wrong.error.includes('MyCompany2') ? 'MyCompany2' : 'MyCompany';
  const variables = { CONNECTWISE_SITE: relay.origin, ...wrong.variables };
  const { code, error } = await runExample(language, 'ticket-with-time', [company], variables);
  assert.deepEqual({ code, error }, { code: 1, error: `Error: ${wrong.error}` });
  const last = relay.sent.at(-1);
  const same = relay.sent.filter(({ method, path }) => method === last?.method && path === last.path);
  assert.equal(same.length, wrong.times);
}
