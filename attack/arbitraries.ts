import type { Catalogue, Field, Model } from '@reeve/catalogue';
import fc from 'fast-check';

/** Short texts that readers of texts trip over. */
export const shortTexts: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\ud800',
    '\u{1f600}',
    '\u202e',
    '%',
    '_',
    '*',
    '[',
    "'",
    '"',
    '\\',
    '"; drop table service_tickets; --',
    '__proto__',
    'constructor',
    'null',
    'NaN',
    '1e999',
    '-0',
    '../../etc/passwd',
    '<script>alert(1)</script>',
    '2024-02-30T00:00:00Z',
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** The same, and now and then one that is very long. */
export const oddTexts: fc.Arbitrary<string> = fc.oneof(
  { weight: 30, arbitrary: shortTexts },
  { weight: 1, arbitrary: fc.nat({ max: 70_000 }).map((length) => 'x'.repeat(length)) },
);

/** Numbers at the ends of what anything holds. */
export const oddNumbers: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 1.5, 2147483647, 2147483648, -2147483649, Number.MAX_SAFE_INTEGER, 1e21, 1e308, 5e-324),
  fc.double({ noNaN: true }),
  fc.integer(),
);

/** Any JSON, small and large. */
export const oddValues: fc.Arbitrary<unknown> = fc.oneof(
  oddTexts,
  oddNumbers,
  fc.constantFrom<unknown>(null, true, false, {}, [], [[]], { id: 1 }, { id: -1 }, { id: 'x' }, { name: 'x' }),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A body for a model: some of its members with what they want, some with anything, some that it has not. */
export function bodyOf(model: Model, catalogue: Catalogue, depth = 0): fc.Arbitrary<Record<string, unknown>> {
  const fields = model.fields.filter(({ hidden }) => hidden !== true);
  const known =
    fields.length === 0
      ? fc.constant(['x', null] as const)
      : fc
          .constantFrom(...fields)
          .chain((field) => memberOf(field, catalogue, depth).map((value) => [field.name, value] as const));
  const unknown = fc.tuple(fc.constantFrom('__proto__', 'constructor', 'x', 'Id', ' id', '_info', '$id'), oddValues);
  const member = fc.oneof({ weight: 12, arbitrary: known }, { weight: 1, arbitrary: unknown });
  return fc.array(member, { maxLength: 10 }).map((members) => Object.fromEntries(members));
}

function memberOf(field: Field, catalogue: Catalogue, depth: number): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 3, arbitrary: fittingOf(field, catalogue, depth) }, { weight: 1, arbitrary: oddValues });
}

function fittingOf(field: Field, catalogue: Catalogue, depth: number): fc.Arbitrary<unknown> {
  const { type, of = '', options = [] } = field;
  if (type === 'enum' && options.length > 0) return fc.constantFrom(...options);
  if (type === 'integer') return fc.integer({ min: 0, max: 40 });
  if (type === 'number') return fc.double({ min: -1000, max: 1000, noNaN: true });
  if (type === 'boolean') return fc.boolean();
  if (type === 'dateTime') return fc.constantFrom('2026-01-05T09:00:00Z', '2026-01-05', '2026-01-05T09:00:00');
  if (type === 'reference') return fc.record({ id: fc.integer({ min: 0, max: 40 }) });
  if (type === 'list' && catalogue.hasModel(of) && depth < 2)
    return fc.array(bodyOf(catalogue.model(of), catalogue, depth + 1), { maxLength: 3 });
  return oddTexts;
}

/** A path of the catalogue with ids put in: mostly small ones, which are there, sometimes anything. */
export function filled(template: string): fc.Arbitrary<string> {
  const parts = template.split(/(\{\w+\})/);
  const id = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 30 }).map(String) },
    { weight: 1, arbitrary: fc.constantFrom('0', '-1', '2147483648', 'x', '%00', '1.5', "1'", '%e2%82') },
  );
  const each = parts.map((part) => (part.startsWith('{') ? id : fc.constant(part)));
  return fc.tuple(...each).map((texts) => texts.join(''));
}
