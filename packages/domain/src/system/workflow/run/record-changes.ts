import type { Change, Unit } from '../../../unit/unit.ts';
import { activeEvents, workflowSetup } from './active-events.ts';
import { workflowTopic } from './workflow-tables.ts';

/** A workflow that sets another one off that sets it off goes no further than this. */
export const deepest = 5;

/** How deep in a row of workflows a transaction is: set by whoever runs one. */
export const depthOf = new WeakMap<Unit, number>();

/**
 * Writes down, within the transaction, which records were changed that workflows look at: they are looked at afterwards. Costs
 * nothing where no workflow is switched on, and the same however many are.
 */
export async function recordWorkflowChanges(changes: readonly Change[], unit: Unit): Promise<void> {
  if (changes.length === 0) return;
  const watched = await unit.keep('collections of workflows', workflowSetup, async () => {
    return new Set((await activeEvents(unit)).map(({ view }) => view.collection));
  });
  const depth = (depthOf.get(unit) ?? -1) + 1;
  if (watched.size === 0 || depth > deepest) return;
  const seen = new Set<string>();
  for (const { table, id, action } of changes) {
    const { path } = table.collection;
    if (action === 'deleted' || !watched.has(path) || seen.has(`${path} ${id}`)) continue;
    seen.add(`${path} ${id}`);
    await unit.transaction.run(
      'insert into "reeve_workflow_change" ("collection", "record", "depth") values (?, ?, ?)',
      [path, id, depth],
    );
  }
  if (seen.size > 0) unit.transaction.announce(workflowTopic, '');
}
