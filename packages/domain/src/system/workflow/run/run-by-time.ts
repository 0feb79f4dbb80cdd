import type { Connection } from '@reeve/store';
import { transact } from '../../../write/transact.ts';
import type { Writer } from '../../../write/writer.ts';
import type { ActiveEvent } from './active-events.ts';
import { asWorkflow, workflowActor } from './as-workflow.ts';
import { executeEvent } from './execute-event.ts';
import { executable } from './may-execute.ts';

/** What running by time takes. */
export interface TimedGround {
  readonly writer: Writer;
  readonly reader: Connection;
  /** How many records `idsAfter` answers at most. */
  readonly most: number;
  /** The records that meet an event, after that id, in the order of their ids. */
  readonly idsAfter: (event: ActiveEvent, after: number) => Promise<readonly number[]>;
}

const minute = 60_000;
const unitMilliseconds = { Minutes: minute, Hours: 60 * minute, Days: 1440 * minute } as const;

/** Runs the events of the workflows whose interval is over, on every record that meets them. */
export async function runByTime(events: readonly ActiveEvent[], ground: TimedGround): Promise<void> {
  const workflows = new Map(events.map(({ workflow }) => [workflow.id, workflow]));
  for (const workflow of workflows.values()) {
    const interval = (workflow.batchInterval ?? 0) * unitMilliseconds[workflow.batchFrequencyUnit ?? 'Minutes'];
    if (interval <= 0 || !(await isDue(workflow.id, interval, ground.writer))) continue;
    for (const event of events.filter((each) => each.workflow.id === workflow.id)) await runOnAll(event, ground);
  }
}

/** However many they are; for whom it was executed and may not be again, no transaction is begun. */
async function runOnAll(event: ActiveEvent, { writer, reader, most, idsAfter }: TimedGround): Promise<void> {
  for (let after = 0; ; ) {
    const ids = await idsAfter(event, after);
    for (const id of await executable(event.event, ids, writer.clock.now(), reader))
      await asWorkflow((unit) => executeEvent(event, id, unit), 0, writer);
    const last = ids.at(-1);
    if (last === undefined || ids.length < most) return;
    after = last;
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
