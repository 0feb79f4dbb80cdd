import type { Unit } from '../../../unit/unit.ts';
import { matchEvent } from '../matching-records.ts';
import type { ActiveEvent } from './active-events.ts';
import { executedOf, mayExecute, noteExecution } from './may-execute.ts';
import { takeWorkflowAction } from './take-workflow-action.ts';

const actions = '/system/workflows/{grandparentId}/events/{parentId}/actions';

/** Executes an event for a record, if the record still meets it and the event may be executed again. It is in the audit trail. */
export async function executeEvent({ workflow, event, view }: ActiveEvent, id: number, unit: Unit): Promise<boolean> {
  const now = Date.parse(unit.now);
  if (!mayExecute(event, await executedOf(event.id, id, unit), now)) return false;
  const schema = { ...unit.schema, dialect: unit.dialect, now: unit.now };
  const readers = { reader: unit.transaction, background: unit.transaction };
  const found = await matchEvent(event.eventCondition, view, { among: [id], most: 1 }, { schema, readers });
  if ('problem' in found || found.ids.length === 0) return false;
  const record = await unit.get(view.collection as string, id);
  if (record === null) return false;
  await noteExecution(event.id, id, now, unit);
  await noteInAudit(view.collection, id, `${workflow.name}: ${event.name ?? event.id}`, unit);
  const of = { collection: view.collection, record };
  for (const action of await unit.select(actions, { _parentId: event.id })) await takeWorkflowAction(action, of, unit);
  return true;
}

/** A row of the audit trail that says which workflow ran, beside those of what it did. */
async function noteInAudit(collection: string, id: number, what: string, unit: Unit): Promise<void> {
  const changes = JSON.stringify([{ key: 'workflow', before: null, after: what }]);
  await unit.transaction.run(
    'insert into "reeve_audit" ("table_name", "record_id", "action", "at", "by", "changes", "by_id") values (?, ?, ?, ?, ?, ?, ?)',
    [unit.schema.tables.of(collection).name, id, 'updated', unit.now, unit.actor.identifier, changes, 0],
  );
}
