import type { Reader } from '../action/reader.ts';
import type { RecordRights } from '../action/record-rights.ts';
import type { JsonObject } from '../body/members.ts';
import { FaultError } from '../fault.ts';
import { type LoggedChange, unreadChanges } from './change-log.ts';

/** What looking at changes takes. */
interface Looking {
  readonly connection: Parameters<typeof unreadChanges>[1];
  readonly rights: RecordRights;
}

/** What is told of the records of a collection that changed. */
export interface DescribedChanges {
  readonly collection: string;
  /** The model of a change. */
  readonly model: string;
  /** A record as it is now, in plain values and parts; of one that is gone its number alone. */
  readonly describe: (id: number, reader: Reader) => Promise<JsonObject>;
}

/**
 * The changes that nobody has emptied yet, oldest first, each with its record as it is now; those of records that the caller may not
 * read are left out. The second value has the names that a change may have.
 */
export async function changesOf(
  told: DescribedChanges,
  reader: Reader,
  { connection, rights }: Looking,
): Promise<[JsonObject[], string[]]> {
  const changes = await unreadChanges(reader.schema.tables.of(told.collection), connection);
  const known = new Map<number, JsonObject | null>();
  for (const { record } of changes)
    if (!known.has(record)) known.set(record, await readable(told, record, reader, rights));
  const names = reader.schema.catalogue.model(told.model).fields.map(({ name }) => name);
  return [changes.flatMap((change) => withRecord(change, known)), names];
}

function withRecord({ id, record, action }: LoggedChange, known: ReadonlyMap<number, JsonObject | null>): JsonObject[] {
  const described = known.get(record);
  return described == null ? [] : [{ ...described, id, action }];
}

/** What a change says of a record; null where the caller may not read it. */
async function readable(
  { collection, describe }: DescribedChanges,
  id: number,
  reader: Reader,
  rights: RecordRights,
): Promise<JsonObject | null> {
  try {
    await rights.require('inquire', collection, id);
  } catch (error) {
    if (error instanceof FaultError && error.fault.kind === 'not permitted') return null;
    throw error;
  }
  return describe(id, reader);
}
