import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Field, Model } from '@reeve/catalogue';
import { anAgreement } from '../../testkit/src/builders/agreement.ts';
import { anOpportunity } from '../../testkit/src/builders/opportunity.ts';
import { aTicket } from '../../testkit/src/builders/ticket.ts';
import { inOlderVersion } from '../../testkit/src/older-version.ts';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../testkit/src/world.ts';
import { made, patched, refused } from './answers.ts';
import { RecordMaker } from './record-maker.ts';
import { catalogue, creates, isSettable } from './writable-models.ts';

/** What .NET reads as a moment, and the API does not. */
const otherShapes = [
  '2025-03-03T09:00:00',
  '2025-03-03T09:00:00-04:00',
  '2025-03-03T09:00:00+00:00',
  '2025-03-03T09:00:00.123Z',
  '2025-03-03T09:00Z',
  '2025-03-03 09:00:00Z',
  '03/03/2025',
];

function momentsOf(model: Model): Field[] {
  return model.fields.filter((field) => isSettable(field) && field.type === 'dateTime');
}

/** Whether a date alone will not do. */
function isWhole(model: Model, { name }: Field): boolean {
  return model.rules.get(name)?.some(({ rule }) => rule === 'wholeMoment') === true;
}

onEachEngine('dates in bodies', (engine) => {
  let world: World;
  let maker: RecordMaker;
  before(async () => {
    world = await aWorld({ engine });
    maker = new RecordMaker(world);
  });
  after(() => world[Symbol.asyncDispose]());

  for (const operation of creates) {
    const model = catalogue.model(operation.request ?? '');
    const moments = momentsOf(model);
    if (moments.length === 0) continue;
    it(`are whole seconds in UTC, or days, for POST ${operation.path}`, async () => {
      const answerTo = (text: string) =>
        maker.create(operation, Object.fromEntries(moments.map(({ name }) => [name, text]))).then(
          () => '',
          (error: Error) => error.message,
        );
      for (const shape of otherShapes) {
        const answer = await answerTo(shape);
        for (const { name } of moments) assert.ok(answer.includes(told(name)), `${shape} ${name} ${answer}`);
      }
      const day = await answerTo('2025-03-03');
      for (const field of moments) assert.equal(day.includes(told(field.name)), isWhole(model, field), day);
    });
  }

  it('are refused for a time entry as they were seen to be, in each version', async () => {
    const chargeToId = await aTicket(world);
    const body = { chargeToType: 'ServiceTicket', chargeToId, timeStart: '2025-03-03T09:00:00', timeEnd: '2025-03-03' };
    for (const caller of [world, inOlderVersion(world)]) {
      const errors = refused(await caller.post('/time/entries', body), 400, 'InvalidObject');
      assert.deepEqual(
        errors.map(({ code, field, message }) => [code, field, message]),
        [
          ['UnsupportedFormat', 'timeStart', 'Unsupported format applied to timeStart'],
          ['UnsupportedFormat', 'timeEnd', 'Unsupported format applied to timeEnd'],
        ],
      );
    }
  });

  it('are days of tickets where they are days, whatever time was sent', async () => {
    const sent = { estimatedStartDate: '2022-09-01T08:51:01Z', requiredDate: '2022-09-30T23:59:59Z' };
    const days = { estimatedStartDate: '2022-09-01T00:00:00Z', requiredDate: '2022-09-30T00:00:00Z' };
    const id = await aTicket(world, sent);
    for (const caller of [world, inOlderVersion(world)]) {
      const operations = Object.entries(sent).map(([path, value]) => ({ op: 'replace', path, value }));
      await patched(caller, `/service/tickets/${id}`, operations);
      const { json } = await caller.get(`/service/tickets/${id}?fields=estimatedStartDate,requiredDate`);
      assert.deepEqual(json, days);
      const found = await caller.get(`/service/tickets/count?conditions=requiredDate=[2022-09-30]`);
      assert.deepEqual(found.json, { count: 1 });
    }
  });

  it('are days for agreements and additions, as clients in production send them', async () => {
    const agreement = await anAgreement(world, { startDate: '2025-03-01', billStartDate: '2025-04-01' });
    const shown = await world.get(`/finance/agreements/${agreement}`);
    assert.match(shown.text, /"startDate":"2025-03-01T00:00:00Z"/);
    assert.match(shown.text, /"billStartDate":"2025-04-01T00:00:00Z"/);
    const addition = { product: { id: 1 }, quantity: 1, billCustomer: 'Billable', effectiveDate: '2025-05-01' };
    const { effectiveDate } = await made(world, `/finance/agreements/${agreement}/additions`, addition);
    assert.equal(effectiveDate, '2025-05-01T00:00:00Z');
  });

  it('are passed over where the server stamps them, whatever their form', async () => {
    const id = await anOpportunity(world);
    const closedDate = '2025-03-03T09:00:00.123Z';
    await patched(world, `/sales/opportunities/${id}`, [{ op: 'replace', path: 'closedDate', value: closedDate }]);
  });
});

function told(name: string): string {
  return `Unsupported format applied to ${name}"`;
}
