import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aTicket, makeRecord } from '../../../testkit/src/index.ts';
import { inOneWorld } from '../../../testkit/src/on-each-engine.ts';
import { refused } from '../answers.ts';

/** A condition of exactly so many characters, true for every ticket. */
function conditionOf(length: number): string {
  const start = 'id != 0 and id not in (';
  const digits = length - start.length - 1;
  const values = Array.from({ length: Math.floor(digits / 9) }, () => '99999999').join(',');
  return `${start}${values.padEnd(digits)})`;
}

inOneWorld('how much a query may be', (world) => {
  test('an address of 10,000 characters is served and a longer one is told of the search', async () => {
    const before = `${new URL(world().base).pathname}/service/tickets?conditions=`.length;
    const served = await world().get(`/service/tickets?conditions=${raw(conditionOf(10_000 - before))}`);
    assert.equal(served.status, 200, served.text);
    const long = await world().get(`/service/tickets?conditions=${raw(conditionOf(10_001 - before))}`);
    refused(long, 414, 'ConnectWiseApi', /POST \/service\/tickets\/search/);
  });

  test('a search takes conditions of 30,000 characters and refuses longer ones', async () => {
    const served = await world().post('/service/tickets/search', { conditions: conditionOf(30_000) });
    assert.equal(served.status, 200, served.text);
    refused(
      await world().post('/service/tickets/search', { conditions: conditionOf(30_001) }),
      400,
      'ApiFindCondition',
    );
  });

  test('patterns with many places are not looked for in long texts that no database holds', async () => {
    const ticket = await aTicket(world());
    const text = 'a'.repeat(200_000);
    await makeRecord(world(), `/service/tickets/${ticket}/notes`, { text, detailDescriptionFlag: true });
    const notes = (condition: string) => world().get(`/service/tickets/${ticket}/allNotes?conditions=${condition}`);
    refused(await notes(`text like '%25${'a_'.repeat(1500)}b%25'`), 400, 'ApiFindCondition', /too long to look for/);
    refused(await notes(`text contains '${'a'.repeat(2000)}b${'a'.repeat(2000)}'`), 400, 'ApiFindCondition');
    assert.deepEqual((await notes("text like '%25a_b%25'")).json, []);
  });

  const beyond: readonly (readonly [what: string, query: Readonly<Record<string, string>>])[] = [
    ['parentheses', { conditions: `${'('.repeat(51)}id = 1${')'.repeat(51)}` }],
    ['terms', { conditions: Array.from({ length: 501 }, () => 'id = 1').join(' or ') }],
    ['values', { conditions: `id in (${Array.from({ length: 5_001 }, () => '1').join(',')})` }],
    ['references', { conditions: `${'parentPhase/'.repeat(6)}id = 1` }],
    ['columns', { orderBy: Array.from({ length: 11 }, () => 'id').join(',') }],
  ];
  for (const [what, query] of beyond) {
    test(`too many ${what} are refused`, async () => {
      const { conditions, orderBy } = query;
      refused(await world().post('/service/tickets/search', { conditions, orderBy }), 400, 'ApiFindCondition');
    });
  }
});

/** Blanks alone are escaped, so that the length of the text is that of the address. */
function raw(text: string): string {
  return text.replaceAll(' ', '+');
}
