import type { View } from '@reeve/catalogue';
import type { RowOf } from '@reeve/store';
import type { Reader } from '../../../action/reader.ts';
import { viewOfWorkflow } from '../table-types.ts';

/** An event of a workflow that is switched on. */
export interface ActiveEvent {
  readonly workflow: RowOf<'/system/workflows'>;
  readonly event: RowOf<'/system/workflows/{parentId}/events'>;
  readonly view: View;
}

/** The setup tables that these are read from. */
export const workflowSetup = [
  '/system/workflows',
  '/system/workflows/{parentId}/events',
  '/system/workflows/tableTypes',
] as const;

/** The events of all workflows that are switched on. */
export async function activeEvents(reading: Reader): Promise<ActiveEvent[]> {
  const found: ActiveEvent[] = [];
  const workflows = await reading.select('/system/workflows', { activateFlag: true });
  if (workflows.length === 0) return found;
  const events = await reading.select('/system/workflows/{parentId}/events', {});
  for (const workflow of workflows) {
    const view = await viewOfWorkflow(workflow, reading);
    if (view === null) continue;
    const own = events.filter((event) => event._parentId === workflow.id);
    found.push(...own.map((event) => ({ workflow, event, view })));
  }
  return found;
}
