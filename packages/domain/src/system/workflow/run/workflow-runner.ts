import { hasTable, RecordStore, type TenantDatabase } from '@reeve/store';
import type { Actor } from '../../../actor.ts';
import { toTimestamp } from '../../../clock.ts';
import { FaultError } from '../../../fault.ts';
import { StoredReading } from '../../../unit/stored-reading.ts';
import type { Unit } from '../../../unit/unit.ts';
import type { AttachedPart, TenantGround, TenantPart } from '../../../write/tenant-part.ts';
import { transact } from '../../../write/transact.ts';
import type { Writer } from '../../../write/writer.ts';
import { actionFieldTable } from '../action-fields.ts';
import { matchEvent } from '../matching-records.ts';
import { type ActiveEvent, activeEvents } from './active-events.ts';
import { executeEvent } from './execute-event.ts';
import { depthOf, recordWorkflowChanges } from './record-changes.ts';
import { changeTable, dueTable, executionTable, workflowTopic } from './workflow-tables.ts';

/** What times the looks, and who hears of what went wrong. */
export interface WorkflowOptions {
  /** Calls back once after so many milliseconds, unless the function that it answers is called first. */
  readonly after: (milliseconds: number, work: () => void) => () => void;
  /** A clock that only runs on, in milliseconds, by which looks are paced. */
  readonly stopwatch: () => number;
  readonly report: (error: unknown) => void;
}

/** Who does what a workflow says. */
export const workflowActor: Actor = { memberId: 0, identifier: 'Workflow' };

/** How often it is looked whether a workflow is due by time. */
const lookMilliseconds = 60_000;
/** How long changes are collected before they are looked at together. */
const soonMilliseconds = 50;
/** Looks take no more than one part in so many of the time. */
const share = 10;
/** Changes, and records of one event, that one look takes care of. */
const mostChanges = 500;
const mostRecords = 500;

interface WaitingChange {
  readonly row: number;
  readonly collection: string;
  readonly record: number;
  readonly depth: number;
}

/**
 * Runs a tenant's workflows: on what was changed, soon after it was, and by time on all records of a workflow whose interval is
 * over. Each record is taken in a transaction of its own, by whoever is first, whatever the number of processes: the change that
 * waited goes with what was done about it.
 */
export class WorkflowRunner {
  readonly #database: TenantDatabase;
  readonly #options: WorkflowOptions;
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
    const reading = new StoredReading(writer.schema, new RecordStore(this.#database.reader, this.#database.dialect));
    const events = await activeEvents(reading);
    const more = await this.#runChanges(events, writer);
    await this.#runByTime(events, writer);
    const ended = this.#options.stopwatch();
    this.#restUntil = ended + (ended - began) * share;
    if (more) this.#soon();
  }

  async #runChanges(events: readonly ActiveEvent[], writer: Writer): Promise<boolean> {
    const rows = await this.#database.reader.all(
      `select "id", "collection", "record", "depth" from "reeve_workflow_change" order by "id" limit ${mostChanges}`,
    );
    const changes = rows.map(([row, collection, record, depth]): WaitingChange => {
      return { row: Number(row), collection: String(collection), record: Number(record), depth: Number(depth) };
    });
    const met = await this.#eventsMet(events, changes, writer);
    for (const change of changes) await takeChange(change, met.get(keyOf(change)) ?? [], writer);
    return rows.length === mostChanges;
  }

  /** By record, the events that it meets: one question an event, however many records were changed. */
  async #eventsMet(events: readonly ActiveEvent[], changes: readonly WaitingChange[], writer: Writer) {
    const met = new Map<string, ActiveEvent[]>();
    if (changes.length === 0) return met;
    for (const event of events) {
      const { collection } = event.view;
      const ids = [...new Set(changes.filter((each) => each.collection === collection).map(({ record }) => record))];
      for (const id of await this.#idsMet(event, ids, writer)) {
        const key = keyOf({ collection, record: id });
        met.set(key, [...(met.get(key) ?? []), event]);
      }
    }
    return met;
  }

  async #idsMet(
    { event, view }: ActiveEvent,
    among: readonly number[] | null,
    writer: Writer,
  ): Promise<readonly number[]> {
    if (among?.length === 0) return [];
    const { dialect, reader, background } = this.#database;
    const schema = { ...writer.schema, dialect, now: toTimestamp(writer.clock.now()) };
    const readers = { reader: among === null ? background : reader, background };
    const found = await matchEvent(event.eventCondition, view, { among, most: mostRecords }, { schema, readers });
    return 'problem' in found ? [] : found.ids;
  }

  async #runByTime(events: readonly ActiveEvent[], writer: Writer): Promise<void> {
    const workflows = new Map(events.map(({ workflow }) => [workflow.id, workflow]));
    for (const workflow of workflows.values()) {
      const interval = (workflow.batchInterval ?? 0) * unitMilliseconds[workflow.batchFrequencyUnit ?? 'Minutes'];
      if (interval <= 0 || !(await isDue(workflow.id, interval, writer))) continue;
      for (const event of events.filter((each) => each.workflow.id === workflow.id))
        for (const id of await this.#idsMet(event, null, writer))
          await inTransaction((unit) => executeEvent(event, id, unit), 0, writer);
    }
  }
}

const minute = 60_000;
const unitMilliseconds = { Minutes: minute, Hours: 60 * minute, Days: 1440 * minute } as const;

function keyOf({ collection, record }: { readonly collection: string; readonly record: number }): string {
  return `${collection} ${record}`;
}

/** Takes a change that waits; nothing where another process took it. Where an action is refused, none is taken of it. */
async function takeChange(change: WaitingChange, events: readonly ActiveEvent[], writer: Writer): Promise<void> {
  const take = (run: readonly ActiveEvent[]) =>
    inTransaction(
      async (unit) => {
        const gone = await unit.transaction.run('delete from "reeve_workflow_change" where "id" = ?', [change.row]);
        if (gone === 0) return;
        for (const event of run) await executeEvent(event, change.record, unit);
      },
      change.depth,
      writer,
    );
  if ((await take(events)) === 'refused') await take([]);
}

/** Does something as workflows do; `refused` where a rule stands against it: then nothing of it is kept. */
async function inTransaction(
  work: (unit: Unit) => Promise<unknown>,
  depth: number,
  writer: Writer,
): Promise<'done' | 'refused'> {
  try {
    await transact(workflowActor, writer, async (unit) => {
      depthOf.set(unit, depth);
      await work(unit);
    });
    return 'done';
  } catch (error) {
    if (error instanceof FaultError) return 'refused';
    throw error;
  }
}

/** Whether a workflow's interval is over; whoever is told so has it for this time. */
async function isDue(workflow: number, interval: number, writer: Writer): Promise<boolean> {
  const now = writer.clock.now();
  return transact(workflowActor, writer, async (unit) => {
    const [row] = await unit.transaction.all('select "due" from "reeve_workflow_due" where "workflow" = ?', [workflow]);
    if (row !== undefined && Number(row[0]) > now) return false;
    await unit.transaction.run(
      `insert into "reeve_workflow_due" ("workflow", "due") values (?, ?)
        on conflict ("workflow") do update set "due" = excluded."due"`,
      [workflow, now + interval],
    );
    await unit.updateColumns('/system/workflows', workflow, { batchLastRan: unit.now });
    return true;
  });
}

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
      (await hasTable(database, changeTable.name)) &&
      (await database.reader.all('select 1 from "reeve_workflow_change" limit 1')).length > 0,
  };
}
