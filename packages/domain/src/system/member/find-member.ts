import type { RowOf } from '@reeve/store';
import type { Reader } from '../../action/reader.ts';

const members = '/system/members';

/** The member with that identifier, in any case; null where there is none. */
export function memberByIdentifier(identifier: string, reader: Reader): Promise<RowOf<typeof members> | null> {
  return reader.first(members, { identifier });
}
