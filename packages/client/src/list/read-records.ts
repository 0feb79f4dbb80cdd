import type { ClientConnection } from '../connection/connection.ts';
import { MisuseError } from '../error/call-error.ts';
import type { AnyListOptions } from './list-options.ts';
import { readPages } from './read-pages.ts';

type AnyRecord = Record<string, unknown>;

/** Every record of a list, one after another: never more than two pages are held. */
export async function* readEach(
  connection: ClientConnection,
  path: string,
  options: AnyListOptions,
): AsyncGenerator<AnyRecord, void, undefined> {
  for await (const { records } of readPages(connection, path, options)) yield* records;
}

/** All records of a list. Raises `MisuseError` when there are more than `atMost`. */
export async function readAll(
  connection: ClientConnection,
  path: string,
  options: AnyListOptions,
): Promise<AnyRecord[]> {
  const { atMost = 100_000 } = options;
  const all: AnyRecord[] = [];
  for await (const { records } of readPages(connection, path, options)) {
    for (const record of records) all.push(record);
    if (all.length > atMost)
      throw new MisuseError(`${path} has more than ${atMost} such records.`, {
        advice: 'Read them by `each`, or raise `atMost`.',
      });
  }
  return all;
}
