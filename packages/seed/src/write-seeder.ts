import type { Catalogue, View } from '@reeve/catalogue';
import { type Actor, memberByIdentifier, type Stamp, transact, type Unit, type Writer } from '@reeve/domain';
import type { Seeder, SeedStamp } from './making/seeder.ts';

/** Rows after which what a transaction changed is forgotten: nobody is told of seeded records. */
const forgetEvery = 500;

/**
 * Runs work that fills a tenant through the write path, in one transaction. Nobody is told of it: there is no audit, no
 * callback, and caches are empty at that time.
 */
export function seed<T>(writer: Writer, actor: Actor, work: (seeder: Seeder) => Promise<T>): Promise<T> {
  const quiet: Writer = { ...writer, recorders: [], onCommitted: undefined };
  return transact(actor, quiet, (unit) => work(toSeeder(unit)));
}

/** What a long seeding did is told to nobody, and would fill the memory. */
function forget(unit: Unit): void {
  if (unit.changes.length > forgetEvery) unit.changes.length = 0;
  if (unit.ran.length > forgetEvery) unit.ran.length = 0;
}

function toSeeder(unit: Unit): Seeder {
  const views = new Map(unit.schema.catalogue.views.map((view) => [patternOf(view.path), view]));
  const at = (path: string) => locateView(path, views);
  const { catalogue } = unit.schema;
  const models = modelsByView(catalogue);
  const modelOf = (view: View) => models.get(view.path) ?? catalogue.collection(view.collection).model;
  const stamped = stamping(unit);
  return {
    async create(path, body, stamp) {
      forget(unit);
      const { view, ids } = at(path);
      const record = await unit.write({
        how: 'create',
        view,
        model: modelOf(view),
        ...ids,
        body,
        trusted: true,
        ...(await stamped(stamp)),
      });
      return record?.id ?? 0;
    },
    async update(path, id, fields, stamp) {
      forget(unit);
      const { view, ids } = at(path);
      const operations = Object.entries(fields).map(([name, value]) => ({ op: 'replace', path: name, value }));
      await unit.write({
        how: 'patch',
        view,
        model: modelOf(view),
        ...ids,
        id,
        body: operations,
        trusted: true,
        ...(await stamped(stamp)),
      });
    },
  };
}

/** A stamp names a member by identifier; the record keeps their id, as it would of a caller. */
function stamping(unit: Unit): (stamp: SeedStamp | undefined) => Promise<{ readonly stamp?: Stamp }> {
  const known = new Map<string, number>();
  return async (stamp) => {
    if (stamp === undefined) return {};
    const byId = known.get(stamp.by) ?? (await memberByIdentifier(stamp.by, unit))?.id ?? null;
    if (byId !== null) known.set(stamp.by, byId);
    return { stamp: { ...stamp, byId } };
  };
}

function patternOf(path: string): string {
  return path.toLowerCase().replaceAll(/\{\w+\}/g, '{}');
}

function locateView(path: string, views: ReadonlyMap<string, View>) {
  const numbers = [...path.matchAll(/\/(\d+)(?=\/|$)/g)].map((found) => Number(found[1]));
  const view = views.get(path.toLowerCase().replaceAll(/\/\d+(?=\/|$)/g, '/{}'));
  if (view === undefined) throw new Error(`There is no collection at ${path}.`);
  const parentId = numbers.at(-1);
  return {
    view,
    ids: {
      ...(parentId === undefined ? {} : { parentId }),
      ...(numbers.length > 1 ? { grandparentId: numbers[0] ?? 0 } : {}),
    },
  };
}

/** A view that shows a collection in a model of its own takes bodies of that model. */
function modelsByView(catalogue: Catalogue): ReadonlyMap<string, string> {
  const creates = catalogue.operations.filter(({ kind }) => kind === 'create');
  return new Map(creates.map(({ view, request }) => [view ?? '', request ?? '']));
}
