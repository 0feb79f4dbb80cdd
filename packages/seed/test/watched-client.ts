import type { Catalogue, View } from '@reeve/catalogue';
import type { Seeder } from '../src/making/seeder.ts';

/** What was done through a seeder, and what of it no client could have sent. */
export interface Watched {
  readonly seeder: Seeder;
  /** How many records were made or changed as a client. */
  readonly writes: number;
  /** Fields that the API only answers, or does not know, by path: `create /company/companies deletedBy`. */
  readonly passedOver: ReadonlySet<string>;
}

/**
 * Watches what is written as a client. Once anything is, the seeder itself writes no more: what it writes, an
 * installation brings along.
 */
export function watchedClient(seeder: Seeder, catalogue: Catalogue): Watched {
  const passedOver = new Set<string>();
  const strange = strangeFields(catalogue);
  let writes = 0;
  const sent = (how: 'create' | 'patch', path: string, body: object) => {
    writes += 1;
    for (const found of strange(how, path, body)) passedOver.add(found);
  };
  const installing = () => {
    if (writes > 0) throw new Error('The seeder writes past the API after a client wrote.');
    return seeder;
  };
  const client = seeder.asClient;
  const asClient: Seeder['asClient'] = {
    ...client,
    create: (path, body, stamp) => {
      sent('create', path, body);
      return client.create(path, body, stamp);
    },
    update: (path, id, fields, stamp) => {
      sent('patch', path, fields);
      return client.update(path, id, fields, stamp);
    },
  };
  const watched: Seeder = {
    ...seeder,
    create: (...given) => installing().create(...given),
    update: (...given) => installing().update(...given),
    asClient,
  };
  return {
    seeder: watched,
    get writes() {
      return writes;
    },
    passedOver,
  };
}

/** Tells which fields of a body its operation does not take. */
function strangeFields(catalogue: Catalogue) {
  const pattern = (path: string) => path.toLowerCase().replaceAll(/\{\w+\}|(?<=\/)\d+(?=\/|$)/g, '{}');
  const views = new Map(catalogue.views.map((view): [string, View] => [pattern(view.path), view]));
  const requests = new Map(catalogue.operations.map(({ kind, view, request }) => [`${kind} ${view}`, request]));
  return (how: 'create' | 'patch', path: string, body: object): string[] => {
    const view = views.get(pattern(path));
    const model = view && (requests.get(`create ${view.path}`) ?? catalogue.collection(view.collection).model);
    if (view === undefined || model === undefined) return [`${how} ${path}`];
    const { fields } = catalogue.model(model);
    const taken = new Set(fields.flatMap(({ name, readOnly }) => (readOnly === true ? [] : [name])));
    return Object.keys(body).flatMap((name) => (taken.has(name) ? [] : [`${how} ${view.path} ${name}`]));
  };
}
