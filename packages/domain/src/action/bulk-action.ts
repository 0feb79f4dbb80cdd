import type { CollectionPath } from '@reeve/catalogue';
import { isObject } from '../body/members.ts';
import { refuse } from '../fault.ts';
import type { Unit, WriteIntent } from '../unit/unit.ts';
import { type Action, type ActionKey, action } from './action.ts';
import { idList } from './arguments.ts';
import { asSent } from './body.ts';
import { findRecord } from './find-record.ts';
import type { Reader } from './reader.ts';
import { each } from './result.ts';

const mostElements = 1000;
const source = 'evidence: bundles/bulk';

interface Under {
  readonly parentId?: number;
}

/** Declares that records of a collection are made from a list of bodies, each on its own. */
export function bulkCreateAction(key: ActionKey, collection: CollectionPath, says: string): Action {
  return action(key, {
    says,
    source,
    takes: asSent.json,
    fills: [collection],
    reads: async ({ body, ...under }: Under & { readonly body: unknown }, reader, { catalogue }) => {
      await requireAbove(collection, under, reader);
      return each(elementsOf(body), (element, unit) =>
        run({ how: 'create', body: element, catalogue }, collection, under, unit),
      );
    },
  });
}

/** The same for records that are replaced. An element without an id is a new record (*assumed*). */
export function bulkReplaceAction(key: ActionKey, collection: CollectionPath, says: string): Action {
  return action(key, {
    says,
    source,
    takes: asSent.json,
    fills: [collection],
    reads: async ({ body, ...under }: Under & { readonly body: unknown }, reader, { catalogue, rights }) => {
      await requireAbove(collection, under, reader);
      const elements = elementsOf(body);
      if (elements.some((element) => replacing(element).how === 'create'))
        await rights.require('add', collection, null);
      return each(elements, (element, unit) => run({ ...replacing(element), catalogue }, collection, under, unit));
    },
  });
}

/** The same for records that are deleted by their ids, which come as `{ids}`. */
export function bulkDeleteAction(key: ActionKey, collection: string, says: string): Action {
  return action(key, {
    says,
    source,
    takes: 'IdCollection',
    reads: async ({ body, ...under }: Under & { readonly body: { readonly ids?: unknown } }, reader) => {
      await requireAbove(collection, under, reader);
      return each(idList(body.ids, 'ids'), async (id, unit) => {
        await run({ how: 'delete', id }, collection, under, unit);
        return id;
      });
    },
  });
}

/** Without the record that the path names nothing is tried, an empty list neither (evidence: errors/missing-parent). */
async function requireAbove(collection: string, { parentId }: Under, reader: Reader): Promise<void> {
  const above = reader.schema.catalogue.view(collection).parent?.collection;
  if (above !== undefined && parentId !== undefined) await findRecord(above, parentId, reader);
}

function elementsOf(body: unknown): readonly unknown[] {
  if (Array.isArray(body) && body.length <= mostElements) return body;
  const message = `The request body must be a list of at most ${mostElements} records.`;
  return refuse({ kind: 'malformed body', message });
}

type Intent = Pick<WriteIntent, 'how' | 'id' | 'body' | 'catalogue'>;

function replacing(body: unknown): Intent {
  const id = isObject(body) && typeof body['id'] === 'number' && body['id'] > 0 ? body['id'] : undefined;
  return id === undefined ? { how: 'create', body } : { how: 'replace', id, body };
}

/** Writes one record by its view, as a caller who sent it alone would. Answers its id. */
async function run(intent: Intent, collection: string, { parentId }: Under, unit: Unit): Promise<number> {
  const { catalogue } = unit.schema;
  const at = { view: catalogue.view(collection), model: catalogue.collection(collection).model };
  const written = await unit.write({ ...at, ...(parentId === undefined ? {} : { parentId }), ...intent });
  return written?.id ?? 0;
}
