import type { View } from '@reeve/catalogue';
import { toTimestamp } from '@reeve/domain';
import type { Row } from '@reeve/store';
import { Dependencies, inBatches, type Serializer, type Shelf, type TimeSpan, timeSpanAround } from '@reeve/wire';
import type { Call } from '../../call/call.ts';
import { catchUp, serializeRows, serializerFor } from './serialize-rows.ts';

/** A JSON object: as text, or finished as bytes, which must not be changed. */
export type RecordJson = string | Buffer;

/**
 * The records of a view as a call shows them in a model. Everything that was committed before the call is heard of when this
 * resolves: what is kept may be answered. Where that cannot be said, nothing that is kept is.
 */
export async function showingOf(
  call: Call,
  view: View,
  model: string,
  how: 'as it is kept' | 'as it is read' = 'as it is kept',
): Promise<Showing> {
  const serializer = serializerFor(call, view, model);
  const caughtUp = catchUp(call);
  // Rows are read meanwhile: what was written before the call is in the database, and only names may be kept from before.
  if (how === 'as it is read') return new Showing(call, serializer, null, caughtUp);
  const mayKeep = (await caughtUp) && !serializer.followsTimeBelow;
  return new Showing(call, serializer, mayKeep ? shelfOf(call, view, model) : null, caughtUp);
}

/** Only whole records are kept: what `fields` chooses is written anew. */
function shelfOf({ finished, query, schema, base }: Call, { path }: View, model: string): Shelf | null {
  if (!finished.keeps || query.get('fields') !== undefined) return null;
  return finished.shelf({ schema, base, view: path, model });
}

/** Shows records: those that are finished as they are kept, the others by reading them. */
export class Showing {
  readonly serializer: Serializer;
  readonly #call: Call;
  readonly #shelf: Shelf | null;
  readonly #caughtUp: Promise<boolean>;
  readonly #moment = () => toTimestamp(this.#call.tenant.writer.clock.now());

  /** `caughtUp` resolves when names may be shown as they are kept. */
  constructor(call: Call, serializer: Serializer, shelf: Shelf | null, caughtUp: Promise<boolean>) {
    this.#caughtUp = caughtUp;
    this.#call = call;
    this.serializer = serializer;
    this.#shelf = shelf;
  }

  /** Records by id, in no order. Those that are gone are missing. */
  async show(ids: readonly number[]): Promise<Map<number, RecordJson>> {
    const shown = new Map<number, RecordJson>();
    const missing = this.#shelf === null ? ids : ids.filter((id) => !this.#found(id, shown));
    if (missing.length > 0) await this.#read(missing, shown);
    return shown;
  }

  /** One record; undefined when it is gone, and where only those are asked for that the view's filter lets be seen. */
  async showOne(id: number, only?: 'seen'): Promise<RecordJson | undefined> {
    const kept = this.#shelf === null ? undefined : this.#call.finished.find(this.#shelf, id, this.#moment);
    if (kept !== undefined) return kept;
    const shown = new Map<number, RecordJson>();
    await this.#read([id], shown, only);
    return shown.get(id);
  }

  #found(id: number, shown: Map<number, RecordJson>): boolean {
    const kept = this.#call.finished.find(this.#shelf as Shelf, id, this.#moment);
    if (kept !== undefined) shown.set(id, kept);
    return kept !== undefined;
  }

  async #read(ids: readonly number[], shown: Map<number, RecordJson>, only?: 'seen'): Promise<void> {
    const [readAt, first] = [this.#call.finished.now, this.#moment()];
    const rows = await this.#rowsOf(ids, only);
    await this.#caughtUp;
    const dependencies = this.#worthKeeping(rows);
    const texts = await serializeRows(this.#call, this.serializer, rows, dependencies);
    const last = dependencies === undefined ? first : this.#moment();
    for (const [at, row] of rows.entries()) {
      const [id, text] = [row[0] as number, texts[at] ?? '{}'];
      const span = dependencies?.has(id) === true ? timeSpanAround(first, last, this.serializer.instantsOf(row)) : null;
      shown.set(
        id,
        dependencies === undefined || span === null ? text : this.#keep(id, text, dependencies, readAt, span),
      );
    }
  }

  async #rowsOf(ids: readonly number[], only?: 'seen'): Promise<Row[]> {
    const rows = new Map<number, Row>();
    for (const batch of inBatches(ids)) {
      for (const row of await this.#call.tenant.database.reader.all(this.serializer.byIds(batch.length), batch))
        rows.set(row[0] as number, row);
    }
    const all = [...rows.values()];
    return only === 'seen' ? all.filter((row) => this.serializer.isSeen(row)) : all;
  }

  /** What a view does not show may yet be read under it, by who just wrote it: that is not kept. */
  #worthKeeping(rows: readonly Row[]): Dependencies | undefined {
    const shelf = this.#shelf;
    if (shelf === null) return undefined;
    const { finished } = this.#call;
    const ids = rows.filter((row) => this.serializer.isSeen(row)).map((row) => row[0] as number);
    const admitted = ids.filter((id) => finished.admits(shelf, id));
    return admitted.length === 0 ? undefined : new Dependencies(admitted);
  }

  #keep(id: number, text: string, dependencies: Dependencies, readAt: number, span: TimeSpan): Buffer {
    return this.#call.finished.keep(this.#shelf as Shelf, id, text, dependencies, readAt, span);
  }
}
