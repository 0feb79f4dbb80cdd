import { toTimestamp } from '@reeve/domain';
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
  /** `http://127.0.0.1:80/v4_6_release/apis/3.0` */
  readonly base: string;
}

/** The records as they stand in the database now, by id, written with nothing that was kept of any answer. */
export async function plainAnswers(world: World, asked: Asked): Promise<Map<number, string>> {
  const newest = world.parts.schema;
  const older = newest.catalogue.older.find(({ version }) => version === asked.version);
  const schema = older === undefined ? newest : versionedSchema(newest, older);
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
    base: asked.base,
    now: toTimestamp(world.clock.now()),
  });
  return new Map(rows.map((row) => [row[0] as number, serializer.serialize(row, related)]));
}
