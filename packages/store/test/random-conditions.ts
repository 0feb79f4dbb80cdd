import fc from 'fast-check';
import { fields, type Kind, momentSeconds, numbers, texts, whole, words } from './random-world.ts';

const patterns = fc.string({
  unit: fc.constantFrom(...words, '*', '%', '_', '[a-z]', '[^é]', '[[]', '[İ]'),
  maxLength: 6,
});
const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;
const moment = fc
  .tuple(momentSeconds, fc.constantFrom('', '.000', '.001', '.5', '.999'))
  .map(([second, fraction]) => `[${new Date(second * 1000).toISOString().slice(0, 19)}${fraction}Z]`);
const values: Readonly<Record<Kind, fc.Arbitrary<string>>> = {
  text: texts.map(quoted),
  whole: fc.oneof(whole.map(String), fc.constantFrom('1.5', '-0.5', '3000000000', '-3000000000')),
  number: fc.oneof(numbers.map(String), fc.constantFrom('0.10', '100000000000000000000')),
  boolean: fc.constantFrom('true', 'false'),
  severity: fc.constantFrom('"Low"', '"medium"', '"HIGH"'),
  moment,
  reference: fc.constant('null'),
};
const orders = ['=', '!=', '<', '<=', '>', '>='];
const equalities = fc.constantFrom('=', '!=');

const leaf = fc.constantFrom(...Object.entries(fields)).chain(([path, kind]) => {
  const emptiness = equalities.map((operator) => `${path} ${operator} null`);
  if (kind === 'reference') return emptiness;
  const hasOrder = kind !== 'boolean' && kind !== 'severity';
  const compared = fc
    .tuple(hasOrder ? fc.constantFrom(...orders) : equalities, values[kind])
    .map(([operator, value]) => `${path} ${operator} ${value}`);
  const items = fc.array(
    fc.oneof({ weight: 5, arbitrary: values[kind] }, { weight: 1, arbitrary: fc.constant('null') }),
    { minLength: 1, maxLength: 20 },
  );
  const listed = fc
    .tuple(fc.constantFrom('in', 'not in'), items)
    .map(([operator, list]) => `${path} ${operator} (${list.join(', ')})`);
  const liked = fc
    .tuple(fc.constantFrom('like', 'not like', 'contains', 'not contains'), patterns)
    .map(([operator, pattern]) => `${path} ${operator} ${quoted(pattern)}`);
  const choices = [
    compared,
    emptiness,
    ...(kind === 'boolean' ? [] : [listed]),
    ...(kind === 'text' ? [liked, liked] : []),
  ];
  return fc.oneof(...choices);
});

const { condition } = fc.letrec<{ condition: string; group: string }>((tie) => ({
  condition: fc.oneof({ maxDepth: 3, withCrossShrink: true }, leaf, tie('group')),
  group: fc
    .tuple(fc.constantFrom('and', 'or'), fc.array(tie('condition'), { minLength: 2, maxLength: 4 }))
    .map(([word, terms]) => `(${terms.join(` ${word} `)})`),
}));

/** Conditions on random worlds, as callers write them: every field, operator and kind of value, grouped up to three deep. */
export const conditionTexts: fc.Arbitrary<string> = condition;
