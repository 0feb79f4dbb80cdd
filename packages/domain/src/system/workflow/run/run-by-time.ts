import type { Connection } from '@reeve/store';
import type { Writer } from '../../../write/writer.ts';
import type { ActiveEvent } from './active-events.ts';
import { asWorkflow } from './as-workflow.ts';
import { executeEvent } from './execute-event.ts';
import { executable } from './may-execute.ts';
import { RoundLost, type TimedRound, takeRound } from './timed-round.ts';

/** What running by time takes. */
export interface TimedGround {
  readonly writer: Writer;
  readonly reader: Connection;
  /** How many records `idsAfter` answers at most. */
  readonly most: number;
  /** The records that meet an event, after that id, in the order of their ids. */
  readonly idsAfter: (event: ActiveEvent, after: number) => Promise<readonly number[]>;
  /** Whether the tenant is served no more: the round is left where it is, for whoever comes next. */
  readonly isOver: () => boolean;
}

const minute = 60_000;
const unitMilliseconds = { Minutes: minute, Hours: 60 * minute, Days: 1440 * minute } as const;

/** Runs the events of the workflows whose interval is over, on every record that meets them, and goes on with rounds that were left. */
export async function runByTime(events: readonly ActiveEvent[], ground: TimedGround): Promise<void> {
  const workflows = new Map(events.map(({ workflow }) => [workflow.id, workflow]));
  for (const workflow of workflows.values()) {
    const interval = (workflow.batchInterval ?? 0) * unitMilliseconds[workflow.batchFrequencyUnit ?? 'Minutes'];
    if (interval <= 0 || ground.isOver()) continue;
    const round = await takeRound(workflow.id, interval, ground.writer);
    const own = events.filter((each) => each.workflow.id === workflow.id);
    if (round !== null) await runRound(round, own, ground);
  }
}

/** From where the round has come to. Where somebody else went on with it, it is theirs. */
async function runRound(round: TimedRound, events: readonly ActiveEvent[], ground: TimedGround): Promise<void> {
  const left = events.filter(({ event }) => event.id >= round.place.event);
  try {
    for (const event of left.sort((a, b) => a.event.id - b.event.id)) await runOnAll(event, round, ground);
    await (ground.isOver() ? round.leave(ground.writer) : round.end(ground.writer));
  } catch (error) {
    if (!(error instanceof RoundLost)) throw error;
  }
}

/** However many they are; for whom it was executed and may not be again, no transaction is begun. */
async function runOnAll(event: ActiveEvent, round: TimedRound, ground: TimedGround): Promise<void> {
  const { writer, reader, most, idsAfter, isOver } = ground;
  for (let after = round.place.event === event.event.id ? round.place.after : 0; !isOver(); ) {
    const ids = await idsAfter(event, after);
    for (const id of await executable(event.event, ids, writer.clock.now(), reader)) {
      if (isOver()) return;
      await runOnOne(event, id, round, writer);
    }
    const last = ids.at(-1);
    if (last === undefined || ids.length < most) return;
    after = last;
  }
}

async function runOnOne(event: ActiveEvent, id: number, round: TimedRound, writer: Writer): Promise<void> {
  const place = { event: event.event.id, after: id };
  const run = async (execute: boolean) =>
    asWorkflow(
      async (unit) => {
        await round.moveTo(place, unit);
        if (execute) await executeEvent(event, id, unit);
      },
      0,
      writer,
    );
  if ((await run(true)) === 'refused') await run(false);
  round.moved(place);
}
