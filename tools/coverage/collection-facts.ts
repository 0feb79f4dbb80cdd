import type { Catalogue } from '../../packages/catalogue/src/catalogue.ts';
import { allActions } from '../../packages/domain/src/all/all-actions.ts';
import { allBehaviours } from '../../packages/domain/src/all/all-behaviours.ts';
import { plainRecords } from './plain-records.ts';
import { readNamedPaths } from './read-named-paths.ts';
import { readSeededCollections } from './read-seeded-collections.ts';

/** What is found out about collections, by their paths. */
export interface CollectionFacts {
  /** No row can come: no operation makes one, no rule does, and a new tenant has none. */
  readonly empty: ReadonlySet<string>;
  /**
   * Kept and given back, and nothing follows: no code of Reeve's names it, no other record refers to it and none shows
   * its rows.
   */
  readonly stored: ReadonlySet<string>;
}

/** Finds them: in the catalogue, in what rules say of themselves, in the sources, and in a new tenant. */
export async function findCollectionFacts(catalogue: Catalogue): Promise<CollectionFacts> {
  const filled = new Set([...collectionsMade(catalogue), ...(await readSeededCollections())]);
  const looked = new Set([
    ...collectionsShown(catalogue),
    ...collectionsNamed(catalogue),
    ...Object.keys(plainRecords),
  ]);
  const paths = catalogue.collections.map(({ path }) => path);
  return {
    empty: new Set(paths.filter((path) => !filled.has(path))),
    stored: new Set(paths.filter((path) => filled.has(path) && !looked.has(path))),
  };
}

/** What operations and rules make records in, and the lists of records that come with their owner. */
function collectionsMade(catalogue: Catalogue): string[] {
  const creates = catalogue.operations.filter(({ kind }) => kind === 'create');
  return [
    ...creates.flatMap(({ view }) => (view === undefined ? [] : [catalogue.view(view).collection])),
    ...[...allBehaviours, ...allActions].flatMap(({ fills = [] }) => fills),
  ];
}

/** What other records refer to, or show as a list. */
function collectionsShown(catalogue: Catalogue): string[] {
  const fields = catalogue.modelNames.flatMap((name) => catalogue.model(name).fields.map((field) => ({ name, field })));
  return fields.flatMap(({ name, field }) => {
    const target = catalogue.reference(field.of ?? '')?.target ?? null;
    const list = catalogue.listSource(name, field.name);
    return [
      ...(target === null ? [] : [catalogue.view(target).collection]),
      ...(list === undefined ? [] : [list.collection]),
    ];
  });
}

function collectionsNamed(catalogue: Catalogue): string[] {
  const named = readNamedPaths();
  return catalogue.views.filter(({ path }) => named.has(path)).map(({ collection }) => collection);
}
