import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type Condition, evaluate, parseCondition } from '@reeve/query';
import fc from 'fast-check';
import { aContact, aCustomField } from '../../../testkit/src/index.ts';
import { inOneWorld } from '../../../testkit/src/on-each-engine.ts';
import type { World } from '../../../testkit/src/world.ts';
import { read } from '../answers.ts';

const seed = Number(process.env['REEVE_SEED'] || Math.floor(Math.random() * 2 ** 31));
const cases = Number(process.env['REEVE_CASES'] || 150);
const contacts = 30;

type Value = string | number | boolean | null;

/** A kind of custom field: how it is defined, which values it has, how conditions write one, and whether they know an order. */
interface Kind {
  readonly type: string;
  readonly values: readonly Exclude<Value, null>[];
  readonly written: (value: Exclude<Value, null>) => string;
  readonly ordered: boolean;
  readonly text?: true;
}

const quoted = (value: unknown) => `"${value}"`;
const dates = ['2024-02-29T00:00:00Z', '2025-01-01T08:30:00Z', '2025-01-02T00:00:00Z'];
const options = ['gold', 'Silver', 'not at all'];
const kinds: Readonly<Record<string, Kind>> = {
  Txt: { type: 'Text', values: ['a', 'Ab', 'ärzte', 'Ä 1', 'b_c', '7'], written: quoted, ordered: true, text: true },
  Num: { type: 'Number', values: [-2, 0, 0.1, 0.30001, 7, 100000.5], written: String, ordered: true },
  Pct: { type: 'Percent', values: [0, 12.5, 99.99999], written: String, ordered: true },
  Cur: { type: 'Currency', values: [0, 0.01, 19.99, 20], written: String, ordered: true },
  Chk: { type: 'Checkbox', values: [true, false], written: String, ordered: false },
  Day: { type: 'Date', values: dates, written: (value) => `[${value}]`, ordered: true },
  Lst: { type: 'Text', values: options, written: quoted, ordered: true, text: true },
};

const leafOf = ([caption, kind]: [string, Kind]): fc.Arbitrary<string> => {
  const value = fc.constantFrom(...kind.values).map(kind.written);
  const compared = fc.constantFrom('=', '!=', ...(kind.ordered ? ['<', '<=', '>', '>='] : []));
  const listed = fc.array(fc.oneof({ weight: 5, arbitrary: value }, { weight: 1, arbitrary: fc.constant('null') }), {
    minLength: 1,
    maxLength: 4,
  });
  const pattern = fc.constantFrom('a', 'A*', '*b*', 'Ä*', '_', '*', '[ab]*', 'not%');
  const forms = [
    fc.tuple(compared, value).map(([operator, literal]) => `value ${operator} ${literal}`),
    fc.constantFrom('value = null', 'value != null'),
    fc.tuple(fc.constantFrom('in', 'not in'), listed).map(([word, list]) => `value ${word} (${list.join(', ')})`),
  ];
  const liked = fc
    .tuple(fc.constantFrom('like', 'not like', 'contains', 'not contains'), pattern)
    .map(([word, text]) => `value ${word} "${text}"`);
  return fc.oneof(...forms, ...(kind.text ? [liked] : [])).map((leaf) => `caption = "${caption}" and ${leaf}`);
};
const leaf = fc.constantFrom(...Object.entries(kinds)).chain(leafOf);
const twice = fc.constantFrom(...Object.entries(kinds)).chain((kind) => fc.tuple(leafOf(kind), leafOf(kind)));
const conditions = fc.oneof(
  leaf,
  fc.array(leaf, { minLength: 2, maxLength: 3 }).map((terms) => terms.map((term) => `(${term})`).join(' or ')),
  twice.map((terms) => terms.join(' and ')),
);
const filled = fc.record(
  Object.fromEntries(
    Object.entries(kinds).map(([caption, { values }]) => [caption, fc.constantFrom<Value>(null, ...values)]),
  ),
);

const podOfContacts = 4;

async function define(world: World): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const [caption, { type }] of Object.entries(kinds)) {
    const list = { entryTypeIdentifier: 'List', options: options.map((optionValue) => ({ optionValue })) };
    const decimals = type === 'Number' || type === 'Percent' ? { numberDecimals: 5 } : {};
    const more = caption === 'Lst' ? list : type === 'Date' ? { entryTypeIdentifier: 'Date' } : decimals;
    const definition = { podId: podOfContacts, caption, fieldTypeIdentifier: type, ...more };
    ids.set(caption, await aCustomField(world, definition));
  }
  return ids;
}

/** One custom field must meet all that a group says of it. */
function meets(condition: Condition, values: Readonly<Record<string, Value>>): boolean {
  if (condition.kind === 'or') return condition.terms.some((term) => meets(term, values));
  return Object.entries(values).some(([caption, value]) =>
    evaluate(condition, ([name]) => (name === 'caption' ? caption : value)),
  );
}

inOneWorld('random conditions on custom fields', (world) => {
  it(`find what the evaluator says (REEVE_SEED=${seed})`, async () => {
    const ids = await define(world());
    const rows = fc.sample(filled, { numRuns: contacts, seed });
    const made = new Map<number, Readonly<Record<string, Value>>>();
    for (const values of rows) {
      const customFields = Object.entries(values).map(([caption, value]) => ({ id: ids.get(caption), value }));
      made.set(await aContact(world(), { lastName: 'Drawn', customFields }), values);
    }
    for (const text of fc.sample(conditions, { numRuns: cases, seed: seed + 1 })) {
      const asked = new URLSearchParams({
        conditions: 'lastName="Drawn"',
        customFieldConditions: text,
        pageSize: '999',
      });
      const found = await read<{ id: number }[]>(world(), `/company/contacts?${asked}`);
      const parsed = parseCondition(text) as Condition;
      const expected = [...made].filter(([, values]) => meets(parsed, values)).map(([id]) => id);
      assert.deepEqual(
        found.map(({ id }) => id).sort((a, b) => a - b),
        expected,
        text,
      );
    }
  });
});
