import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { loadCatalogue, type Operation } from '@reeve/catalogue';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../testkit/src/world.ts';
import { RecordMaker } from './record-maker.ts';
import { roundTrip } from './round-trip.ts';

const catalogue = loadCatalogue();
/** A forecast is made of its lines and has no record of its own: its operations are tested where they are written. */
const creates = catalogue.operations.filter(
  ({ kind, onlyIn, request }) => kind === 'create' && onlyIn === undefined && request !== 'Forecast',
);

onEachEngine('every collection', (engine) => {
  let world: World;
  let maker: RecordMaker;
  before(async () => {
    world = await aWorld({ engine });
    maker = new RecordMaker(world);
  });
  after(() => world[Symbol.asyncDispose]());

  for (const operation of creates) {
    it(`${operation.path} makes, shows, lists, counts, changes and deletes a record`, () =>
      roundTrip(operation, world, maker));
  }

  it('answers every operation without failing', async () => {
    for (const operation of catalogue.operations.filter(({ kind }) => kind !== 'action')) {
      const { status, text } = await callOnce(operation, world);
      assert.ok(status < 500, `${operation.method} ${operation.path} answers ${status} ${text}`);
    }
  });
});

/** Calls an operation with an id that is there more often than not, and a body that says nothing. */
function callOnce(operation: Operation, world: World) {
  const path = operation.path.replaceAll(/\{\w+\}/g, '1');
  const body = operation.method === 'PATCH' ? '[]' : '{}';
  return operation.method === 'GET' || operation.method === 'DELETE'
    ? world.send(operation.method, path)
    : world.send(operation.method, path, { headers: { 'content-type': 'application/json' }, body });
}
