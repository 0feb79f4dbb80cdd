import { type Flag, switchFlag, valueFlag } from '../../command-line/flag.ts';
import type { GivenArguments } from '../../command-line/parse-arguments.ts';
import { UsageError } from '../../command-line/usage-error.ts';

const inSelection = { group: 'Which records' } as const;

/** The flags that choose records of a list. */
export const filterFlags: readonly Flag[] = [
  valueFlag('where', 'CONDITIONS', 'Conditions, such as \'board/name="Help Desk" and closedFlag=false\'.', inSelection),
  valueFlag('where-children', 'CONDITIONS', 'Conditions on what stands in lists of the record.', inSelection),
  valueFlag('where-custom-fields', 'CONDITIONS', 'Conditions on custom fields, by caption and value.', inSelection),
  valueFlag('query', 'NAME=VALUE', 'A further member of the query. May be repeated.', {
    ...inSelection,
    isRepeatable: true,
  }),
];

/** The flags that say how much of a list is shown, and what of each record. */
export const listFlags: readonly Flag[] = [
  ...filterFlags,
  valueFlag('order', 'ORDER', "The order, such as 'dateEntered desc, id'.", inSelection),
  valueFlag('fields', 'FIELDS', 'What to show of each record: id,summary,board/name.', inSelection),
  valueFlag('limit', 'COUNT', 'At most so many records. Default: 25.', inSelection),
  switchFlag('all', 'All records, page after page.', inSelection),
];

/** What of a list was asked for. */
export interface ListWish {
  readonly where?: string;
  readonly whereChildren?: string;
  readonly whereCustomFields?: string;
  readonly query: Readonly<Record<string, string>>;
  readonly orderBy?: string;
  readonly fields?: readonly string[];
  /** Null: all. */
  readonly limit: number | null;
  /** Whether a limit was named. */
  readonly isLimited: boolean;
}

/** Reads those flags. @throws {UsageError} for a limit that is none. */
export function readListWish(given: GivenArguments): ListWish {
  const { fields, all, limit, order } = given.flags;
  if (all === 'true' && limit !== undefined) throw new UsageError('--all and --limit are not given together.');
  return {
    ...readFilter(given),
    ...(order === undefined ? {} : { orderBy: order }),
    ...(fields === undefined ? {} : { fields: fields.split(',').map((field) => field.trim()) }),
    limit: all === 'true' ? null : readCount('--limit', limit ?? '25', 1, 10_000_000),
    isLimited: limit !== undefined || all === 'true',
  };
}

/** Reads the flags that choose records. */
export function readFilter({ flags, lists }: GivenArguments) {
  const filters = {
    where: flags['where'],
    whereChildren: flags['where-children'],
    whereCustomFields: flags['where-custom-fields'],
  };
  const named = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
  return { ...named, query: Object.fromEntries((lists['query'] ?? []).map((each) => readPair('--query', each))) };
}

/** Divides `name=value`. @throws {UsageError} */
export function readPair(flag: string, text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(`${flag} takes NAME=VALUE, not "${text}".`);
  return [text.slice(0, at), text.slice(at + 1)];
}

/** A whole number within bounds. @throws {UsageError} */
export function readCount(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new UsageError(`${name} must be a whole number from ${least} to ${most}, not "${text}".`);
}
