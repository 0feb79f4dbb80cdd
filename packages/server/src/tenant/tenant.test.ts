import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadCatalogue } from '@reeve/catalogue';
import { BehaviourIndex, KeptFiles, keptSetup, systemClock, type TenantPart } from '@reeve/domain';
import { openSqliteEngine, Tables } from '@reeve/store';
import { openTenant } from './tenant.ts';

const catalogue = loadCatalogue();
const shared = {
  schema: { catalogue, tables: Tables.of(catalogue) },
  behaviours: new BehaviourIndex([]),
  rollUps: new Map(),
  sideBySide: new Map(),
  observe: () => {},
  clock: systemClock,
  clockOf: () => systemClock,
  strictCustomFields: false,
  sizeLimits: { text: 1000, record: 1000 },
  files: aPart('files', [], () => new KeptFiles({} as never, {} as never)),
};

/** A part that writes down what it is told, and keeps what `own` makes when it is attached. */
function aPart<Own>(name: string, told: string[], own: (part: Parameters<TenantPart<Own>['attach']>[0]) => Own) {
  const part: TenantPart<Own> = {
    name,
    tables: [],
    attach: (ground) => ({
      own: own(ground),
      heard: (table, id) => told.push(`${name} heard ${table} ${id}`),
      open: () => told.push(`${name} opened`),
      close: async () => void told.push(`${name} closed`),
    }),
  };
  return part;
}

async function inTenant(
  parts: readonly TenantPart<unknown>[],
  work: (open: ReturnType<typeof openTenant>) => Promise<void>,
) {
  const folder = await mkdtemp(join(tmpdir(), 'reeve-parts-'));
  const engine = openSqliteEngine({ folder });
  try {
    await work(
      openTenant(await engine.create('acme'), { ...shared, parts: [keptSetup, shared.files, ...parts] }, false),
    );
  } finally {
    await engine.close();
    await rm(folder, { recursive: true });
  }
}

test('parts hear what is written, open and close, in the order in which they are listed', async () => {
  const told: string[] = [];
  await inTenant([aPart('first', told, () => 1), aPart('second', told, () => 2)], async ({ tenant, serve, close }) => {
    serve();
    await tenant.database.write(async (transaction) => transaction.announce('changed', 'boards 7\nboards 8'));
    await close();
  });
  assert.deepEqual(told, [
    'first opened',
    'second opened',
    'first heard boards 7',
    'second heard boards 7',
    'first heard boards 8',
    'second heard boards 8',
    'first closed',
    'second closed',
  ]);
});

test('a part stands on those before it, and what each keeps is asked for by the part', async () => {
  const first = aPart('first', [], () => ({ colour: 'red' }));
  const second = aPart('second', [], ({ part }) => `${part(first).colour} thread`);
  const third = aPart('third', [], () => null);
  await inTenant([first, second], async ({ tenant }) => {
    assert.equal(tenant.part(second), 'red thread');
    assert.throws(() => tenant.part(third), /composed without the part "third"/);
  });
  await assert.rejects(
    inTenant([second, first], async () => {}),
    /composed without the part "first"/,
  );
});
