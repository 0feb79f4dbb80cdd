import type { Connection } from '@reeve/store';
import { transact } from '../../../write/transact.ts';
import type { Writer } from '../../../write/writer.ts';
import type { ActiveEvent } from './active-events.ts';
import { asWorkflow, workflowActor } from './as-workflow.ts';
import { executeEvent } from './execute-event.ts';

/** A change that no workflow has looked at yet. `depth` tells through how many workflows in a row it came. */
export interface WaitingChange {
  readonly row: number;
  readonly collection: string;
  readonly record: number;
  readonly depth: number;
}

/** The changes that wait, the oldest first: so many at the most. */
export async function waitingChanges(most: number, reader: Connection): Promise<WaitingChange[]> {
  const rows = await reader.all(
    `select "id", "collection", "record", "depth" from "reeve_workflow_change" order by "id" limit ${most}`,
  );
  return rows.map(([row, collection, record, depth]) => {
    return { row: Number(row), collection: String(collection), record: Number(record), depth: Number(depth) };
  });
}

/** Takes changes that meet nothing, all at once. */
export async function leaveOut(changes: readonly WaitingChange[], writer: Writer): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map(({ row }) => row);
  const places = rows.map(() => '?').join(', ');
  await transact(workflowActor, writer, async (unit) =>
    unit.transaction.run(`delete from "reeve_workflow_change" where "id" in (${places})`, rows),
  );
}

/** Takes a change that waits; nothing where another process took it. Where an action is refused, none is taken of it. */
export async function takeChange(change: WaitingChange, events: readonly ActiveEvent[], writer: Writer): Promise<void> {
  const take = (run: readonly ActiveEvent[]) =>
    asWorkflow(
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

/** A record, as a key. */
export function keyOf({ collection, record }: { readonly collection: string; readonly record: number }): string {
  return `${collection} ${record}`;
}
