import { hasTable, type PlanSchema, RecordStore, type StoredRecord, type TenantDatabase } from '@reeve/store';
import { LongTurn } from '@reeve/turns';
import { toTimestamp } from '../../../clock.ts';
import { StoredReading } from '../../../unit/stored-reading.ts';
import type { AttachedPart, TenantGround, TenantPart } from '../../../write/tenant-part.ts';
import type { Writer } from '../../../write/writer.ts';
import { actionFieldTable } from '../action-fields.ts';
import { matchEvent, type Sought } from '../matching-records.ts';
import { type ActiveEvent, activeEvents, workflowSetup } from './active-events.ts';
import { EventTests } from './event-tests.ts';
import { recordWorkflowChanges } from './record-changes.ts';
import { runByTime } from './run-by-time.ts';
import { keyOf, leaveOut, takeChange, type WaitingChange, waitingChanges } from './waiting-changes.ts';
import { changeTable, dueTable, executionTable, workflowTopic } from './workflow-tables.ts';

/** What times the looks, and who hears of what went wrong. */
export interface WorkflowOptions {
  /** Calls back once after so many milliseconds, unless the function that it answers is called first. */
  readonly after: (milliseconds: number, work: () => void) => () => void;
  /** A clock that only runs on, in milliseconds, by which looks are paced. */
  readonly stopwatch: () => number;
  readonly report: (error: unknown) => void;
}

/** How often it is looked whether a workflow is due by time. */
const lookMilliseconds = 60_000;
/** How long changes are collected before they are looked at together. */
const soonMilliseconds = 50;
/** Looks take no more than one part in so many of the time. */
const share = 10;
/** Changes that one look takes care of, and records of an event that are asked for at a time. */
const mostChanges = 500;
const mostRecords = 500;

/**
 * Runs a tenant's workflows: on what was changed, soon after it was, and by time on all records of a workflow whose interval is
 * over. Each record is taken in a transaction of its own, by whoever is first, whatever the number of processes: the change that
 * waited goes with what was done about it.
 */
export class WorkflowRunner {
  readonly #database: TenantDatabase;
  readonly #options: WorkflowOptions;
  readonly #tests = new EventTests();
  #writer: Writer | null = null;
  #cancel = () => {};
  #cancelSoon: (() => void) | null = null;
  #unlisten = () => {};
  #looking: Promise<void> = Promise.resolve();
  #restUntil = 0;

  constructor(database: TenantDatabase, options: WorkflowOptions) {
    this.#database = database;
    this.#options = options;
  }

  /** Looks from now on. */
  open(writer: Writer): void {
    this.#writer = writer;
    this.#unlisten = this.#database.listen(workflowTopic, () => this.#soon());
    this.#wait();
  }

  /** Ends it, and waits for what is under way. */
  async close(): Promise<void> {
    this.#writer = null;
    this.#unlisten();
    this.#cancel();
    this.#cancelSoon?.();
    await this.#looking;
  }

  /** Runs all that is due. Nothing where the tenant is not being served. What goes wrong is reported, and tried again. */
  look(): Promise<void> {
    this.#looking = this.#looking.then(() => this.#runDue()).catch(this.#options.report);
    return this.#looking;
  }

  #wait(): void {
    this.#cancel = this.#options.after(lookMilliseconds, () => {
      void this.look().then(() => {
        if (this.#writer !== null) this.#wait();
      });
    });
  }

  /** Not at once: one look is to do for many changes, and looks are not to take the time of requests. */
  #soon(): void {
    if (this.#writer === null || this.#cancelSoon !== null) return;
    const pause = Math.max(soonMilliseconds, this.#restUntil - this.#options.stopwatch());
    this.#cancelSoon = this.#options.after(pause, () => {
      this.#cancelSoon = null;
      void this.look();
    });
  }

  async #runDue(): Promise<void> {
    const writer = this.#writer;
    if (writer === null) return;
    const began = this.#options.stopwatch();
    const events = await this.#events(writer);
    const more = await this.#runChanges(events, writer);
    await runByTime(events, {
      writer,
      reader: this.#database.reader,
      most: mostRecords,
      idsAfter: (event, after) => this.#idsMet(event, { among: null, after }, writer),
      isOver: () => this.#writer === null,
    });
    const ended = this.#options.stopwatch();
    this.#restUntil = ended + (ended - began) * share;
    if (more) this.#soon();
  }

  async #runChanges(events: readonly ActiveEvent[], writer: Writer): Promise<boolean> {
    const changes = await waitingChanges(mostChanges, this.#database.reader);
    const met = await this.#eventsMet(events, changes, writer);
    await leaveOut(
      changes.filter((change) => !met.has(keyOf(change))),
      writer,
    );
    for (const change of changes) {
      const run = met.get(keyOf(change));
      if (run !== undefined) await takeChange(change, run, writer);
    }
    return changes.length === mostChanges;
  }

  /** By record, the events that it meets: one question an event that may be met, however many records were changed. */
  async #eventsMet(events: readonly ActiveEvent[], changes: readonly WaitingChange[], writer: Writer) {
    const met = new Map<string, ActiveEvent[]>();
    const schema = this.#planSchema(writer);
    for (const [collection, records] of await this.#recordsOf(changes, writer)) {
      const own = events.filter(({ view }) => view.collection === collection);
      const turn = new LongTurn();
      for (const [event, ids] of this.#tests.mayBeMet(own, records, schema)) {
        for (const id of await this.#idsMet(event, { among: ids }, writer)) {
          const key = keyOf({ collection, record: id });
          met.set(key, [...(met.get(key) ?? []), event]);
        }
        await turn.orNext();
      }
    }
    return met;
  }

  /** The changed records as they are now, by collection; those that are gone are not among them. */
  async #recordsOf(changes: readonly WaitingChange[], writer: Writer): Promise<Map<string, StoredRecord[]>> {
    const found = new Map<string, StoredRecord[]>();
    const reading = this.#reading(writer);
    for (const collection of new Set(changes.map((each) => each.collection))) {
      const ids = changes.filter((each) => each.collection === collection).map(({ record }) => record);
      found.set(collection, await reading.select(collection as string, { id: [...new Set(ids)] }));
    }
    return found;
  }

  #events(writer: Writer): Promise<ActiveEvent[]> {
    const tables = workflowSetup.map((path) => writer.schema.tables.of(path).name);
    return writer.setup.of('events of workflows', tables, () => activeEvents(this.#reading(writer)));
  }

  #reading(writer: Writer): StoredReading {
    return new StoredReading(writer.schema, new RecordStore(this.#database.reader, this.#database.dialect));
  }

  #planSchema({ schema, clock }: Writer): PlanSchema {
    return { ...schema, dialect: this.#database.dialect, now: toTimestamp(clock.now()) };
  }

  async #idsMet(
    { event, view }: ActiveEvent,
    sought: Omit<Sought, 'most'>,
    writer: Writer,
  ): Promise<readonly number[]> {
    if (sought.among?.length === 0) return [];
    const { reader, background } = this.#database;
    const schema = this.#planSchema(writer);
    const readers = { reader: sought.among === null ? background : reader, background };
    const wanted = { ...sought, most: mostRecords };
    const found = await matchEvent(event.eventCondition, view, wanted, { schema, readers });
    return 'problem' in found ? [] : found.ids;
  }
}

/** Changes that nobody has looked at, and rounds that were left. */
const waiting = `select * from (select 1 from "reeve_workflow_change" limit 1) changes
  union all select * from (select 1 from "reeve_workflow_due" where "round" is not null limit 1) rounds`;

/** The workflows of every tenant of a process. */
export function workflowPart(options: WorkflowOptions): TenantPart<WorkflowRunner> {
  return {
    name: 'workflows',
    tables: [changeTable, executionTable, dueTable, actionFieldTable],
    attach({ database }: TenantGround): AttachedPart<WorkflowRunner> {
      const own = new WorkflowRunner(database, options);
      return { own, recorder: recordWorkflowChanges, open: (writer) => own.open(writer), close: () => own.close() };
    },
    hasWork: async (database) =>
      (await hasTable(database, changeTable.name)) && (await database.reader.all(waiting)).length > 0,
    leaveUndone: async (transaction) => {
      await transaction.run('update "reeve_workflow_due" set "round" = null');
    },
  };
}
