import { loadCatalogue, type View } from '@reeve/catalogue';
import fc from 'fast-check';
import { filled, oddNumbers, shortTexts } from '../arbitraries.ts';
import type { Attack } from '../attack.ts';
import { judge } from '../judge.ts';
import { valueAt } from '../seeded.ts';

const catalogue = loadCatalogue();
const reads = catalogue.operations.filter(({ method, view }) => method === 'GET' && view !== undefined);

/** Conditions, orders, columns and pages of all kinds for every operation that reads. */
export const queries: Attack = {
  name: 'queries',
  says: 'conditions, orders, fields and pages of all kinds to everything that is read',
  atOnce: 6,
  strike: async (victim, seed, number) => {
    const { path, query } = valueAt(calls, seed, number);
    const address = `${path}?${query}`;
    return judge(await victim.ask('GET', address), `GET ${address.slice(0, 3000)}`);
  },
};

const calls = fc
  .constantFrom(...reads)
  .chain(({ path, view }) => fc.record({ path: filled(path), query: queryOf(catalogue.view(view ?? '')) }));

function queryOf(view: View): fc.Arbitrary<string> {
  const conditions = conditionOf(view);
  const order = orderOf(view);
  const page = fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: 1, max: 50 }).map(String) },
    { weight: 1, arbitrary: oddNumbers.map(String) },
    { weight: 1, arbitrary: shortTexts },
  );
  const parts = fc.record(
    {
      conditions,
      childConditions: conditionOf(view),
      customFieldConditions: fc.constantFrom('caption="Seats" and value>1', 'value=', 'caption=null'),
      orderBy: order,
      fields: fc.oneof(
        fc.array(pathOf(view), { maxLength: 5 }).map((paths) => paths.join(',')),
        shortTexts,
      ),
      page,
      pageSize: page,
      pageId: page,
    },
    { requiredKeys: [] },
  );
  const one = fc.oneof(
    conditions.map((text) => ({ conditions: text })),
    order.map((text) => ({ orderBy: text, pageSize: '7' })),
  );
  return fc.oneof({ weight: 3, arbitrary: one }, { weight: 1, arbitrary: parts }).map((given) =>
    Object.entries(given)
      .map(([name, text]) => `${name}=${encodeURIComponent(String(text).toWellFormed())}`)
      .join('&'),
  );
}

function pathOf(view: View): fc.Arbitrary<string> {
  const { fields } = catalogue.model(catalogue.collection(view.collection).model);
  const names = fields.map(({ name }) => name);
  const own = fc.constantFrom(...names, 'id', '_info/lastUpdated', '_info/enteredBy');
  const further = fc.constantFrom('id', 'name', 'identifier', 'company/name', 'board/location/name', 'x');
  const through = fc.tuple(fc.constantFrom(...names), further).map((words) => words.join('/'));
  return fc.oneof(
    { weight: 30, arbitrary: own },
    { weight: 6, arbitrary: through },
    { weight: 1, arbitrary: shortTexts },
  );
}

const literal = fc.oneof(
  fc.constantFrom('null', 'true', 'false', '1', '"x"', '""', '[2026-01-05T00:00:00Z]', '[2026-01-05]', '[x]'),
  oddNumbers.map(String),
  shortTexts.map((text) => `"${text}"`),
  shortTexts.map((text) => JSON.stringify(text)),
);
const operator = fc.constantFrom('=', '!=', '<', '<=', '>', '>=', 'like', 'not like', 'contains', 'not contains', '==');

function conditionOf(view: View): fc.Arbitrary<string> {
  const compared = fc.oneof(
    { weight: 3, arbitrary: fittingOf(view) },
    { weight: 1, arbitrary: fc.tuple(pathOf(view), operator, literal).map((words) => words.join(' ')) },
  );
  const listed = fc
    .tuple(pathOf(view), fc.constantFrom('in', 'not in'), fc.array(literal, { maxLength: 30 }))
    .map(([path, word, items]) => `${path} ${word} (${items.join(',')})`);
  const { group } = fc.letrec<{ group: string }>((tie) => ({
    group: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      compared,
      listed,
      fc
        .tuple(fc.constantFrom(' and ', ' or ', ' AND '), fc.array(tie('group'), { minLength: 1, maxLength: 6 }))
        .map(([word, terms]) => `(${terms.join(word)})`),
    ),
  }));
  return fc.oneof({ weight: 12, arbitrary: group }, { weight: 1, arbitrary: shortTexts });
}

/** A comparison of a field with a value of its own type. */
function fittingOf(view: View): fc.Arbitrary<string> {
  const { fields } = catalogue.model(catalogue.collection(view.collection).model);
  return fc.constantFrom(...fields).chain(({ name, type }) => {
    const [operators, value] = fitting[type] ?? fitting.default;
    const path = type === 'reference' ? `${name}/id` : name;
    return fc.tuple(operators, value).map(([word, text]) => `${path} ${word} ${text}`);
  });
}

const orders = fc.constantFrom('=', '!=', '<', '<=', '>', '>=');
type Fitting = readonly [operators: fc.Arbitrary<string>, value: fc.Arbitrary<string>];
const numbers: Fitting = [orders, fc.integer({ min: -5, max: 3000 }).map(String)];
const fitting: Readonly<Record<string, Fitting>> & { readonly default: Fitting } = {
  integer: numbers,
  reference: numbers,
  number: [orders, fc.oneof(fc.constantFrom('0', '1.5', '-2.25'), oddNumbers.map(String))],
  boolean: [fc.constantFrom('=', '!='), fc.constantFrom('true', 'false', 'null')],
  dateTime: [orders, fc.constantFrom('[2026-01-05T00:00:00Z]', '[2026-11-05]', '[1970-01-01T00:00:00Z]')],
  default: [
    fc.constantFrom('=', '!=', 'like', 'not like', 'contains', 'not contains'),
    shortTexts.map((text) => JSON.stringify(text)),
  ],
};

function orderOf(view: View): fc.Arbitrary<string> {
  const term = fc.tuple(pathOf(view), fc.constantFrom('', '', ' asc', ' desc', ' DESC')).map((words) => words.join(''));
  return fc.oneof(
    { weight: 12, arbitrary: fc.array(term, { minLength: 1, maxLength: 4 }).map((terms) => terms.join(',')) },
    { weight: 1, arbitrary: shortTexts },
  );
}
