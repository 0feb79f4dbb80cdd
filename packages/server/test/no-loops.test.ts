import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { type Hierarchy, loadCatalogue } from '@reeve/catalogue';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { aWorld, type Reply, type World } from '../../testkit/src/world.ts';
import { type Made, RecordMaker } from './record-maker.ts';

const catalogue = loadCatalogue();
const hierarchies = catalogue.collections.flatMap(({ path }) => catalogue.hierarchiesOf(path));

/** Hierarchies that nobody can close into a loop through the API, with why. */
const notTried: Readonly<Record<string, string>> = {
  '/service/tickets mergedParentTicket': 'Set by merges alone, which refuse their own target.',
  '/finance/invoices/{parentId}/payments credit': 'Only a credit memo is taken, which has no payments.',
};

onEachEngine('records below one another', (engine) => {
  let world: World;
  let maker: RecordMaker;
  before(async () => {
    world = await aWorld({ engine });
    maker = new RecordMaker(world);
  });
  after(() => world[Symbol.asyncDispose]());

  for (const hierarchy of hierarchies.filter((each) => notTried[`${each.collection} ${each.field}`] === undefined))
    it(`cannot lead back to themselves by ${hierarchy.field} of ${hierarchy.collection}`, () =>
      hierarchy.link === true ? linksEnd(hierarchy) : treeEnds(hierarchy));

  async function treeEnds(hierarchy: Hierarchy): Promise<void> {
    const [top, middle, bottom] = [await make(hierarchy), await make(hierarchy), await make(hierarchy)];
    refusesLoop(await place(top, top.record.id, hierarchy), hierarchy);
    assert.equal((await place(middle, top.record.id, hierarchy)).status, 200);
    assert.equal((await place(bottom, middle.record.id, hierarchy)).status, 200);
    refusesLoop(await place(top, bottom.record.id, hierarchy), hierarchy);
    assert.equal((await place(top, null, hierarchy)).status, 200);
  }

  async function linksEnd({ collection, field }: Hierarchy): Promise<void> {
    const above = createOf(catalogue.view(collection).parent?.collection ?? '');
    const [whole, part] = [await maker.create(above), await maker.create(above)];
    const link = (from: Made, to: Made) =>
      world.post(collection.replace('{parentId}', String(from.record.id)), {
        quantity: 1,
        ...('catalogItem' in from.body ? { catalogItem: from.body['catalogItem'] } : {}),
        [field]: { id: to.record.id },
      });
    refusesLoop(await link(whole, whole), { collection, field });
    assert.ok([200, 201].includes((await link(whole, part)).status));
    refusesLoop(await link(part, whole), { collection, field });
  }

  function make({ collection }: Hierarchy): Promise<Made> {
    return maker.create(createOf(collection));
  }

  function place({ path, record }: Made, above: number | null, hierarchy: Hierarchy): Promise<Reply> {
    const { type } = catalogue
      .collection(hierarchy.collection)
      .models.map((model) => catalogue.model(model).byName.get(hierarchy.field))
      .find((field) => field !== undefined) ?? { type: 'integer' };
    const value = above === null || type !== 'reference' ? above : { id: above };
    const kinds = Object.entries(hierarchy.when ?? {}).map(([key, [kind]]) => replacing(key, kind));
    return world.patch(`${path}/${record.id}`, [...kinds, replacing(hierarchy.field, value)]);
  }
});

function createOf(path: string) {
  const found = catalogue.operations.find(
    ({ kind, view, onlyIn }) => kind === 'create' && view === path && onlyIn === undefined,
  );
  assert.ok(found !== undefined, `${path} makes nothing`);
  return found;
}

function replacing(path: string, value: unknown) {
  return { op: 'replace', path, value };
}

function refusesLoop({ status, text }: Reply, { field }: Pick<Hierarchy, 'collection' | 'field'>): void {
  assert.equal(status, 400, text);
  assert.match(text, new RegExp(`The field ${field} cannot lead back to [\\w ]+ \\d+ itself\\.`));
}
