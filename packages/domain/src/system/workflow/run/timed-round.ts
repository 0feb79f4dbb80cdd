import type { Unit } from '../../../unit/unit.ts';
import { transact } from '../../../write/transact.ts';
import type { Writer } from '../../../write/writer.ts';
import { workflowActor } from './as-workflow.ts';

/** How long a round is left to whoever was last seen at it, in milliseconds; then anybody goes on with it. */
export const roundLeaseMilliseconds = 5 * 60_000;

/** How far a round of a workflow has come: the event that is being run, and the last record that it was run on. */
export interface RoundPlace {
  readonly event: number;
  readonly after: number;
}

/** Somebody else went on with the round. */
export class RoundLost extends Error {}

/**
 * One run of a workflow over all of its records. How far it has come is kept in the transactions that do what it says, each of
 * which begins where the one before it ended: whatever becomes of the process, another goes on behind the last record,
 * and of two that are at it only one takes the next (evidence: system/workflow-rounds).
 */
export class TimedRound {
  readonly #workflow: number;
  readonly #began: number;
  #place: RoundPlace;

  constructor(workflow: number, began: number, place: RoundPlace) {
    this.#workflow = workflow;
    this.#began = began;
    this.#place = place;
  }

  get place(): RoundPlace {
    return this.#place;
  }

  /** Takes the round to a place, within the transaction that does what is to do there. Raises `RoundLost`. */
  async moveTo(place: RoundPlace, unit: Unit): Promise<void> {
    const lease = Date.parse(unit.now) + roundLeaseMilliseconds;
    await this.#change('"event" = ?, "after" = ?, "lease" = ?', [place.event, place.after, lease], unit);
  }

  /** The transaction of a move was kept. */
  moved(place: RoundPlace): void {
    this.#place = place;
  }

  /** Ends the round. Raises `RoundLost`. */
  async end(writer: Writer): Promise<void> {
    await transact(workflowActor, writer, (unit) => this.#change('"round" = null', [], unit));
  }

  /** Leaves the round to whoever comes first: it stays where it is. Raises `RoundLost`. */
  async leave(writer: Writer): Promise<void> {
    await transact(workflowActor, writer, (unit) => this.#change('"lease" = 0', [], unit));
  }

  async #change(set: string, values: readonly number[], { transaction }: Unit): Promise<void> {
    const changed = await transaction.run(
      `update "reeve_workflow_due" set ${set} where "workflow" = ? and "round" = ? and "event" = ? and "after" = ?`,
      [...values, this.#workflow, this.#began, this.#place.event, this.#place.after],
    );
    if (changed === 0) throw new RoundLost();
  }
}

/**
 * The round of a workflow that is to be run now: a new one where its interval (milliseconds) is over, else the one
 * that was left. Null where neither is so, or somebody else is at it.
 */
export async function takeRound(workflow: number, interval: number, writer: Writer): Promise<TimedRound | null> {
  const now = writer.clock.now();
  return transact(workflowActor, writer, async (unit) => {
    const [row] = await unit.transaction.all(
      'select "due", "round", "event", "after", "lease" from "reeve_workflow_due" where "workflow" = ?',
      [workflow],
    );
    const [due, round, event, after, lease] = (row ?? []).map((value) => (value === null ? null : Number(value)));
    if (round != null && (lease ?? 0) > now) return null;
    if (row === undefined || (due ?? 0) <= now) return begin(workflow, now + interval, unit);
    if (round == null) return null;
    await unit.transaction.run('update "reeve_workflow_due" set "lease" = ? where "workflow" = ?', [
      now + roundLeaseMilliseconds,
      workflow,
    ]);
    return new TimedRound(workflow, round, { event: event ?? 0, after: after ?? 0 });
  });
}

async function begin(workflow: number, due: number, unit: Unit): Promise<TimedRound> {
  const now = Date.parse(unit.now);
  await unit.transaction.run(
    `insert into "reeve_workflow_due" ("workflow", "due", "round", "event", "after", "lease") values (?, ?, ?, 0, 0, ?)
      on conflict ("workflow") do update set "due" = excluded."due", "round" = excluded."round", "event" = 0, "after" = 0,
      "lease" = excluded."lease"`,
    [workflow, due, now, now + roundLeaseMilliseconds],
  );
  await unit.updateColumns('/system/workflows', workflow, { batchLastRan: unit.now });
  return new TimedRound(workflow, now, { event: 0, after: 0 });
}
