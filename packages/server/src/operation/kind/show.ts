import type { View } from '@reeve/catalogue';
import type { RecordAsWritten } from '@reeve/domain';
import { type StoredRecord, toRow } from '@reeve/store';
import { nextTurn } from '@reeve/turns';
import type { Call } from '../../call/call.ts';
import { catchUp, serializeRows, serializerFor } from './serialize-rows.ts';
import { type RecordJson, showingOf } from './showing.ts';

/** How many records are read at once, most first: one query a slice, and a turn of the event loop. */
const sliceSizes = [100, 50, 25, 10, 5, 2, 1];
/** The first slice, before it is known how long the records are: a usual page; few where records may be very long. */
const firstSlice = 25;
const firstLongSlice = 5;
/** Characters of a slice that are aimed at. */
const charactersAtOnce = 1024 * 1024;

/** A record as a JSON object, by its id. */
export type RecordText = readonly [id: number, json: RecordJson];

/**
 * The records of the given ids as JSON objects, in their order and in slices: between two of them others have their turn.
 * Ids without a record are passed over. Raises `answer too large`.
 */
export async function* showSlices(
  call: Call,
  view: View,
  model: string,
  ids: readonly number[],
): AsyncGenerator<readonly RecordText[]> {
  const showing = await showingOf(call, view, model);
  let size = showing.serializer.isUnbounded ? firstLongSlice : firstSlice;
  for (let at = 0; at < ids.length; ) {
    if (at > 0) await nextTurn();
    const slice = ids.slice(at, at + size);
    call.budget.takeRecords(slice.length);
    const shown = await showing.show(slice);
    const present = slice.flatMap((id): RecordText[] => entryOf(id, shown));
    yield present;
    at += slice.length;
    size = nextSize(present);
  }
}

function entryOf(id: number, shown: ReadonlyMap<number, RecordJson>): RecordText[] {
  const json = shown.get(id);
  return json === undefined ? [] : [[id, json]];
}

/** As many records as have the length that is aimed at, if they are as long as those before. */
function nextSize(present: readonly RecordText[]): number {
  const length = present.reduce((sum, [, json]) => sum + json.length, 0);
  return sliceSizes.find((size) => size * length <= charactersAtOnce * present.length) ?? 1;
}

/** The records of the given ids by id, as JSON objects. Those that are gone are missing. */
export async function shownById(
  call: Call,
  view: View,
  model: string,
  ids: readonly number[],
): Promise<Map<number, RecordJson>> {
  const shown = new Map<number, RecordJson>();
  for await (const slice of showSlices(call, view, model, ids)) for (const [id, json] of slice) shown.set(id, json);
  return shown;
}

/**
 * A record as its write left it, as a JSON object: it is not read again. What is kept of names may be shown where everything that
 * was committed before the call is heard of.
 */
export async function showRecord(
  call: Call,
  view: View,
  model: string,
  record: StoredRecord,
  heard: RecordAsWritten['heard'],
): Promise<RecordJson> {
  call.budget.takeRecords(1);
  const serializer = serializerFor(call, view, model);
  if (!(await heard)) await catchUp(call);
  const [text] = await serializeRows(call, serializer, [toRow(serializer.columns, record)]);
  return text ?? '{}';
}

/** One record that was just written, as a JSON object; undefined when it is gone. It is kept when somebody asks for it. */
export async function showWritten(call: Call, view: View, model: string, id: number): Promise<RecordJson | undefined> {
  call.budget.takeRecords(1);
  return (await showingOf(call, view, model, 'as it is read')).showOne(id);
}
