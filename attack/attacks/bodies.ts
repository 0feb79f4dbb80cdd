import { loadCatalogue, type Operation } from '@reeve/catalogue';
import fc from 'fast-check';
import { bodyOf, filled, oddTexts, oddValues } from '../arbitraries.ts';
import type { Attack } from '../attack.ts';
import { judge } from '../judge.ts';
import { valueAt } from '../seeded.ts';

const catalogue = loadCatalogue();
const writes = catalogue.operations.filter(({ method }) => method !== 'GET');

/** The members whose keys the attacks use: without them nothing more would be tried. */
const ownMembers = /^\/system\/(?:members|apiMembers)\/(?:3|16|17|18)(?:\/|$)/i;

/** Bodies of all kinds for every operation that takes one, and deletions. */
export const bodies: Attack = {
  name: 'bodies',
  says: 'JSON of all kinds to every operation that writes: fitting, odd, broken, and patches with odd paths',
  atOnce: 6,
  strike: async (victim, seed, number) => {
    const { operation, path, body } = valueAt(calls, seed, number);
    if (ownMembers.test(path)) return [];
    const answer = await victim.ask(operation.method, path, body === null ? {} : { body });
    return judge(answer, `${operation.method} ${path} ${body?.slice(0, 2000) ?? ''}`);
  },
};

const calls = fc.constantFrom(...writes).chain((operation) =>
  fc.record({
    operation: fc.constant(operation),
    path: filled(operation.path),
    body: textOf(operation),
  }),
);

function textOf(operation: Operation): fc.Arbitrary<string | null> {
  if (operation.method === 'DELETE') return fc.constant(null);
  return fc.oneof(
    { weight: 12, arbitrary: fittingOf(operation).map((body) => JSON.stringify(body)) },
    { weight: 1, arbitrary: oddValues.map((body) => JSON.stringify(body)) },
    { weight: 1, arbitrary: brokenTexts },
  );
}

function fittingOf({ method, request, many }: Operation): fc.Arbitrary<unknown> {
  if (method === 'PATCH') return patchOf(request);
  const model = request === null || !catalogue.hasModel(request) ? null : catalogue.model(request);
  const body = model === null ? oddValues : bodyOf(model, catalogue);
  return many ? fc.array(body, { maxLength: 4 }) : body;
}

function patchOf(request: string | null): fc.Arbitrary<unknown> {
  const model = request === null || !catalogue.hasModel(request) ? null : catalogue.model(request);
  const names = model?.fields.map(({ name }) => name) ?? ['id'];
  const step = fc.constantFrom('id', 'name', '0', '-', '-1', '1e3', '', 'value', '~1', '__proto__');
  const path = fc
    .tuple(
      fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...names, 'id') }, oddTexts),
      fc.array(step, { maxLength: 3 }),
    )
    .map(([name, steps]) => [name, ...steps].join('/'));
  const op = fc.constantFrom('replace', 'replace', 'add', 'remove', 'test', 'copy', 'Replace', '');
  return fc.array(fc.record({ op, path, value: oddValues }, { requiredKeys: ['op', 'path'] }), { maxLength: 5 });
}

const brokenTexts = fc.oneof(
  fc.constantFrom('', '{', '[', '{"a":', 'nul', '{"a":1,}', "{'a':1}", '{"a":1}{', '\ufeff{}', '{"id":1,"id":2}'),
  fc.nat({ max: 3000 }).map((depth) => '['.repeat(depth)),
  fc.nat({ max: 3000 }).map((depth) => '{"a":'.repeat(depth)),
  oddTexts,
);
