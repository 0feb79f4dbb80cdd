import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket } from '../../../testkit/src/builders/ticket.ts';
import { inOneWorld } from '../../../testkit/src/on-each-engine.ts';

/** Conditions on all notes of a ticket, and how many of the two are found. */
const found: readonly [string, number][] = [
  ['member = null', 0],
  ['member != null', 2],
  ['contact = null', 2],
  ['member/id > 0', 2],
  ['Text = "first"', 1],
  ['lastUpdated > [2020-01-01] and updatedBy != null', 2],
  ['_info/lastUpdated < [2020-01-01]', 0],
  ['noteType in ("ticketnote")', 2],
  ['timeStart = null and internalAnalysisFlag = True', 1],
];

const refused: readonly [string, RegExp][] = [
  ['nope = 1', /"nope is not a recognized name\."/],
  ['member/nope = 1', /"member\/nope is not a recognized name\."/],
  ['text/x = 1', /"text\/x is not a recognized name\."/],
  ['_info/nope = 1', /"_info\/nope is not a recognized name\."/],
  ['internalAnalysisFlag = 1', /Expected a boolean value, not a numeric\./],
  ['id in ("1")', /Expected a numeric value, not a string\./],
  ['timeStart > "2024-01-01"', /Expected a DateTime value, not a string\./],
  ['noteType = "Nope"', /"Enum value supplied was invalid"/],
  ['noteType like "T*"', /"Enum value supplied was invalid"/],
  ['member = 1', /"member is a reference/],
  ['internalAnalysisFlag contains "x"', /The operator contains cannot be used with a boolean value\./],
];

inOneWorld('lists of what is in no table', (world) => {
  const asked = (path: string, query: string) => world().get(`${path}?${query}`);
  const where = (condition: string) => `conditions=${encodeURIComponent(condition)}`;

  it('know the names and the kinds of values that other lists know', async () => {
    const ticket = await aTicket(world(), { summary: 'Look' });
    for (const [text, flag] of [
      ['first', 'internalAnalysisFlag'],
      ['second', 'detailDescriptionFlag'],
    ])
      await world().post(`/service/tickets/${ticket}/notes`, { text, [flag ?? '']: true });
    const notes = `/service/tickets/${ticket}/allNotes`;
    for (const [condition, count] of found) {
      const reply = await asked(notes, where(condition));
      assert.equal((reply.json as unknown[]).length, count, `${condition}: ${reply.text}`);
    }
    for (const [condition, message] of refused) {
      const reply = await asked(notes, where(condition));
      assert.equal(reply.status, 400, condition);
      assert.match(reply.text, /"ApiFindCondition"/);
      assert.match(reply.text, message);
    }
    const texts = ((await asked(notes, 'orderBy=text desc&fields=text')).json as { text: string }[]).map(
      ({ text }) => text,
    );
    assert.deepEqual(texts, ['second', 'first']);
    for (const order of ['nope', 'member']) {
      const reply = await asked(notes, `orderBy=${order}`);
      assert.match(reply.text, new RegExp(`"${order} is not a recognized name\\."`));
    }
  });

  it('are counted as they are listed, in an older version too', async () => {
    const types = '/finance/glAccounts/mappedTypes';
    const reply = await asked(`${types}/count`, where('glType = "AP" and sortOrder = 1'));
    assert.deepEqual(reply.json, { count: 1 });
    assert.match((await asked(`${types}/count`, where('sortOrder = "1"'))).text, /Expected a numeric value/);
    assert.match((await asked(types, where('lastUpdated = null'))).text, /"lastUpdated is not a recognized name\."/);
    assert.match((await asked('/system/reports', where('nope = 1'))).text, /"nope is not a recognized name\."/);
    assert.match((await asked('/system/reports/Service', where('nope = 1'))).text, /"nope is not a recognized name\."/);
    const older = { accept: 'application/vnd.connectwise.com+json; version=2022.1' };
    const trail = await world().get(`/system/audittrail?type=Ticket&id=1&${where('enteredBy = 1')}`, older);
    assert.match(trail.text, /Expected a string value, not a numeric\./);
  });
});
