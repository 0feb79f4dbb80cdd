import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Catalogue, Field, Model, Operation } from '@reeve/catalogue';
import fc from 'fast-check';
import { inOneWorld } from '../../../testkit/src/on-each-engine.ts';
import type { World } from '../../../testkit/src/world.ts';

const seed = Number(process.env['REEVE_SEED'] || Math.floor(Math.random() * 2 ** 31));

/** Values that one engine or the other might mind where it expects another. */
const anyScalar = fc.constantFrom<unknown>(
  null,
  true,
  0,
  -0,
  1,
  -1,
  1.5,
  2147483648,
  1e308,
  1e-320,
  '',
  '%',
  '1',
  'x',
  'NaN',
  '0x10',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
  '10000-01-01T00:00:00Z',
  '\ud800',
  '\u{1f600}',
  'x'.repeat(300),
);
const anyReference = fc.oneof(
  fc.constantFrom<unknown>({ id: 1 }, { id: 1.5 }, { id: '1' }, { name: 'x' }, { identifier: '%' }, { name: 1 }, {}),
  anyScalar,
);

/** Operations that take a JSON body, but the plain creates, which have a law of their own. */
function operationsOf(catalogue: Catalogue): Operation[] {
  return catalogue.operations.filter(
    ({ method, kind, request, onlyIn }) =>
      (method === 'POST' || method === 'PUT') && kind !== 'create' && request !== null && onlyIn === undefined,
  );
}

function anyOf({ type, of = '' }: Field, catalogue: Catalogue, depth: number): fc.Arbitrary<unknown> {
  if (type === 'reference') return anyReference;
  if (depth > 2 || !catalogue.hasModel(of)) return anyScalar;
  const inner = bodyOf(catalogue.model(of), catalogue, depth + 1);
  return type === 'list' ? fc.array(fc.oneof({ weight: 4, arbitrary: inner }, anyScalar), { maxLength: 2 }) : inner;
}

function bodyOf({ fields }: Model, catalogue: Catalogue, depth = 0): fc.Arbitrary<Record<string, unknown>> {
  const shown = fields.filter(({ hidden }) => hidden !== true);
  const member = fc
    .constantFrom(...shown)
    .chain((field) => anyOf(field, catalogue, depth).map((value) => [field.name, value] as const));
  if (shown.length === 0) return fc.constant({});
  return fc.array(member, { maxLength: 4 }).map((members) => Object.fromEntries(members));
}

/** What the server said of an error of ours; null where it answered as it should. */
async function failureOf(world: World, { method, path }: Operation, body: unknown): Promise<string | null> {
  const sent = JSON.stringify(body);
  const at = path.replaceAll(/\{\w+\}/g, '1');
  const reply = await world.send(method, at, { headers: { 'content-type': 'application/json' }, body: sent });
  return reply.status < 500 || reply.status === 501 ? null : `REEVE_SEED=${seed} ${method} ${at} ${sent}`;
}

inOneWorld('any value', (world) => {
  it('is refused or taken by every replacement and action, and is never an error of ours', async () => {
    const { catalogue } = world().parts.schema;
    const failures: (string | null)[] = [];
    for (const [at, operation] of operationsOf(catalogue).entries()) {
      const one = bodyOf(catalogue.model(operation.request ?? ''), catalogue);
      const bodies = fc.oneof({ weight: 4, arbitrary: one }, fc.array(one, { maxLength: 3 }));
      for (const body of fc.sample(bodies, { numRuns: 4, seed: seed + at }))
        failures.push(await failureOf(world(), operation, body));
    }
    assert.deepEqual(
      failures.filter((each) => each !== null),
      [],
    );
  });
});
