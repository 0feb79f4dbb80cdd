import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { loadCatalogue, type Operation } from '@reeve/catalogue';
import { inOlderVersion } from '../../testkit/src/older-version.ts';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../testkit/src/world.ts';
import { versionedCatalogue } from '../src/version/versioned-catalogue.ts';
import { type Made, RecordMaker } from './record-maker.ts';

const newest = loadCatalogue();
const [older = { version: '', fields: {}, lacks: [] }] = newest.older;
const catalogue = versionedCatalogue(newest, older);

/** A forecast is made of its lines and has no record of its own. */
const creates = catalogue.operations.filter(
  ({ kind, onlyIn = older.version, request, path }) =>
    kind === 'create' && onlyIn === older.version && request !== 'Forecast' && !older.lacks.includes(`post ${path}`),
);

onEachEngine(`every collection under version ${older.version}`, (engine) => {
  let world: World;
  let earlier: World;
  let maker: RecordMaker;
  before(async () => {
    world = await aWorld({ engine });
    earlier = inOlderVersion(world);
    maker = new RecordMaker(earlier, catalogue);
  });
  after(() => world[Symbol.asyncDispose]());

  for (const operation of creates) {
    it(`${operation.path} makes a record that is put back as it was read`, async () => {
      const { path, record, reply, body } = await maker.create(operation);
      const own = `${path}/${record.id}`;
      isOfVersion(record, operation.response ?? '');
      if (has('get', operation)) await isPutBack(own, operation, { reply, body });
      await world.delete(own); // the same link is not made twice
    });
  }

  async function isPutBack(own: string, operation: Operation, { reply, body }: Pick<Made, 'reply' | 'body'>) {
    const read = await earlier.get(own);
    assert.equal(read.text, reply.text, `GET ${own}`);
    const now = await world.get(own);
    if (!has('replace', operation)) return;
    const replaced = await earlier.put(own, { ...body, ...(read.json as object) });
    assert.equal(replaced.text, read.text, `PUT ${own}`);
    assert.equal((await world.get(own)).text, now.text, `GET ${own} of the newest version after it`);
  }
});

function has(kind: Operation['kind'], { view, response }: Operation): boolean {
  return catalogue.operations.some(
    (each) =>
      each.kind === kind &&
      each.view === view &&
      each.response === response &&
      !older.lacks.includes(`${each.method.toLowerCase()} ${each.path}`),
  );
}

/** The members of an answer are those of its model in that version, at any depth. */
function isOfVersion(value: unknown, model: string): void {
  if (Array.isArray(value)) for (const element of value) isOfVersion(element, model);
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !catalogue.hasModel(model)) return;
  const { byName } = catalogue.model(model);
  for (const [name, inner] of Object.entries(value)) {
    assert.ok(byName.has(name) || name === '_info', `${model} has no ${name} in version ${older.version}`);
    if (name !== '_info') isOfVersion(inner, byName.get(name)?.of ?? '');
  }
}
