import { toTimestamp } from '@reeve/domain';
import { parseCondition, parseOrderBy } from '@reeve/query';
import { countRows, findIds, type ListRequest, planList, type Schema } from '@reeve/store';
import type { World } from '../../../testkit/src/index.ts';
import { inBatches, loadRelated, ReferenceCache, wholeSerializer } from '../../../wire/src/index.ts';
import { versionedSchema } from '../../src/version/versioned-schema.ts';

/** The versions that records are asked in: the newest, and the older one that is served. */
export const versions = ['newest', '2022.1'] as const;

/** One of them. */
export type AskedVersion = (typeof versions)[number];

/** Which records are asked for, and how. */
export interface Asked {
  readonly view: string;
  readonly model: string;
  readonly ids: readonly number[];
  readonly version: AskedVersion;
}

/** Stands in plain answers where a server's own address is: several servers answer the same. */
export const plainBase = 'http://plain';

/** A page of a list that is asked for by conditions, in the words of the query. */
export interface AskedPage extends Omit<Asked, 'ids'> {
  readonly conditions: string;
  readonly orderBy: string;
  readonly window: ListRequest['window'];
}

/** The schema as a version has it. */
export function schemaOf(world: World, version: AskedVersion): Schema {
  const newest = world.parts.schema;
  const older = newest.catalogue.older.find((each) => each.version === version);
  return older === undefined ? newest : versionedSchema(newest, older);
}

/** The records as they stand in the database now, by id, written with nothing that was kept of any answer. */
export async function plainAnswers(world: World, asked: Asked): Promise<Map<number, string>> {
  const schema = schemaOf(world, asked.version);
  const serializer = wholeSerializer(schema.catalogue.view(asked.view), asked.model, schema);
  const { reader: connection, dialect } = world.tenant.database;
  const batches = await Promise.all(
    inBatches(asked.ids).map((ids) => connection.all(serializer.byIds(ids.length), ids)),
  );
  const rows = [...new Map(batches.flat().map((row) => [row[0], row])).values()].filter((row) =>
    serializer.isSeen(row),
  );
  const references = new ReferenceCache(schema.catalogue, schema.tables);
  const related = await loadRelated(serializer, rows, {
    schema,
    dialect,
    connection,
    references,
    base: plainBase,
    now: toTimestamp(world.clock.now()),
  });
  return new Map(rows.map((row) => [row[0] as number, serializer.serialize(row, related)]));
}

/** The ids of a page and of one record behind it, and the total, found and counted in the database now. Raises `QueryFault`. */
export async function plainPage(world: World, asked: AskedPage): Promise<{ ids: number[]; total: number }> {
  const { database, search } = world.tenant;
  const schema = schemaOf(world, asked.version);
  const request: ListRequest = {
    view: schema.catalogue.view(asked.view),
    conditions: parseCondition(asked.conditions),
    childConditions: null,
    customFieldConditions: null,
    orderBy: parseOrderBy(asked.orderBy),
    window: asked.window,
  };
  const plan = planList(request, {
    ...schema,
    dialect: database.dialect,
    search,
    now: toTimestamp(world.clock.now()),
  });
  return { ids: await findIds(plan, database), total: await countRows(plan, database) };
}
