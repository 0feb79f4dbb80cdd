import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Field, Model } from '@reeve/catalogue';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../testkit/src/world.ts';
import { RecordMaker } from './record-maker.ts';
import { catalogue, creates, isSettable, writableModels } from './writable-models.ts';

/** Pairs that are called a start and an end and that no rule of the catalogue holds apart. */
const exceptions: Readonly<Record<string, string>> = {
  'TimeEntry timeStart timeEnd': 'a behaviour holds them apart, with the hours that are deducted',
  'PortalCalendar adjust1Start adjust1End': 'texts of any form',
  'PortalCalendar adjust2Start adjust2End': 'texts of any form',
  'PortalCalendar adjust3Start adjust3End': 'texts of any form',
  'CustomReport startDateParamId endDateParamId': 'numbers of parameters, no span',
};

/** Names by which an end follows from a start, beside `start` and `end` themselves. */
const otherEnds: Readonly<Record<string, readonly string[]>> = {
  effectiveDate: ['endingDate', 'cancelDate', 'cancelledDate'],
  dateReceived: ['dateExpires'],
};

function endsOf(start: string): readonly string[] {
  const named = start.replace(/Start/, 'End').replace(/^start/, 'end');
  return named === start ? (otherEnds[start] ?? []) : [named];
}

interface Span {
  readonly model: string;
  readonly start: Field;
  readonly end: Field;
}

function spansOf(model: Model): Span[] {
  return model.fields.filter(isSettable).flatMap((start) =>
    endsOf(start.name).flatMap((name) => {
      const end = model.byName.get(name);
      const spans = end !== undefined && isSettable(end) && end.type === start.type && start.type !== 'boolean';
      return spans ? [{ model: model.name, start, end }] : [];
    }),
  );
}

/** An earlier and a later value of the field. */
function valuesOf({ type }: Field): readonly [earlier: unknown, later: unknown] {
  if (type === 'dateTime') return ['2025-03-03T09:00:00Z', '2025-03-03T10:00:00Z'];
  if (type === 'date') return ['2025-03-02', '2025-03-03'];
  return type === 'integer' || type === 'number' ? [2, 3] : ['09:00:00', '10:00:00'];
}

const spans = writableModels().flatMap(spansOf);

it('every pair of a start and an end has a rule, or a reason why not', () => {
  const bare = spans.filter(({ model, start, end }) => {
    const rules = catalogue.model(model).rules.get(end.name) ?? [];
    return !rules.some(({ rule, values }) => rule === 'notBefore' && values?.includes(start.name));
  });
  const names = bare.map(({ model, start, end }) => `${model} ${start.name} ${end.name}`);
  assert.deepEqual(names.sort(), Object.keys(exceptions).sort());
  assert.ok(spans.length > 30, `${spans.length} pairs`);
});

onEachEngine('an end before its start', (engine) => {
  let world: World;
  let maker: RecordMaker;
  before(async () => {
    world = await aWorld({ engine });
    maker = new RecordMaker(world);
  });
  after(() => world[Symbol.asyncDispose]());

  for (const operation of creates) {
    const own = spans.filter(({ model, start, end }) => {
      const reason = exceptions[`${model} ${start.name} ${end.name}`];
      return model === operation.request && (reason === undefined || reason.startsWith('a behaviour'));
    });
    for (const { start, end } of own) {
      it(`is refused by POST ${operation.path}: ${end.name} before ${start.name}`, async () => {
        const [earlier, later] = valuesOf(end);
        const refused = new RegExp(`must (not be before ${start.name}|be later)`);
        await assert.rejects(maker.create(operation, { [start.name]: later, [end.name]: earlier }), refused);
        const { record } = await maker.create(operation, { [start.name]: later, [end.name]: later });
        assert.ok(record.id > 0);
      });
    }
  }
});
