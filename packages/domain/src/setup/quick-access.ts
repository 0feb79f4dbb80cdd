import type { CollectionPath } from '@reeve/catalogue';
import { type Action, action } from '../action/action.ts';
import { findWithin } from '../action/find-record.ts';
import type { Reader } from '../action/reader.ts';
import { value } from '../action/result.ts';

/** Records that belong to a record and are counted: those of a collection whose field names it. */
export interface QuickAccessCount {
  readonly count: string;
  readonly of: CollectionPath;
  readonly by: string;
}

/**
 * Declares the counts of what belongs to a record, by which a screen shows how full its tabs are. The description names no
 * model: the names of the counts are *assumed* (evidence: system/quick-access). `owner` is what its documents name it by.
 */
export function quickAccessAction(
  key: `GET /${string}/{id}/quickAccess/count`,
  collection: CollectionPath,
  owner: string,
  counted: readonly QuickAccessCount[],
): Action {
  return action(key, {
    says: 'what belongs to the record is counted, kind by kind',
    source: 'evidence: system/quick-access',
    names: collection,
    reads: async ({ id }: { readonly id: number }, reader) => {
      await findWithin(collection, id, reader);
      const documents = await reader.select('/system/documents', { recordType: owner, recordId: id });
      const others = await Promise.all(counted.map((each) => countRows(each, id, reader)));
      return value({ id, documents: documents.length, ...Object.fromEntries(others) });
    },
  });
}

async function countRows({ count, of, by }: QuickAccessCount, id: number, reader: Reader): Promise<[string, number]> {
  return [count, (await reader.select(of as string, { [by]: id })).length];
}
