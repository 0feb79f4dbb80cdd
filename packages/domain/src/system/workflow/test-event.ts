import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { listing } from '../../action/result.ts';
import { refuse } from '../../fault.ts';
import { matchEvent } from './matching-records.ts';
import { viewOfWorkflow } from './table-types.ts';

/** Nothing is done to the records. */
export const testEvent = action('GET /system/workflows/{parentId}/events/{id}/test', {
  says: 'the records that meet the condition of an event are listed, and it is kept when and how many',
  source: 'evidence: system/workflow-test, system/workflow-conditions',
  does: async ({ parentId, id }, unit) => {
    const workflow = await findRecord('/system/workflows', parentId, unit);
    const event = await findRecord('/system/workflows/{parentId}/events', id, unit);
    if (event['_parentId'] !== parentId) return refuse({ kind: 'record not found', what: 'WorkflowEvent', id });
    const view = await viewOfWorkflow(workflow, unit);
    if (view === null)
      return refuse({ kind: 'refused by rule', message: 'Records of this table type cannot be tested.' });
    const { schema, dialect, now, transaction } = unit;
    const planned = { ...schema, dialect, now };
    const readers = { reader: transaction, background: transaction };
    const wanted = { among: null, most: mostCounted };
    const found = await matchEvent(event.eventCondition, view, wanted, { schema: planned, readers });
    if ('problem' in found)
      return refuse({ kind: 'refused by rule', message: `The condition cannot be read: ${found.problem}` });
    const tested = { dateTestedUTC: now, testRecordsMatched: found.ids.length };
    await unit.updateColumns('/system/workflows/{parentId}/events', id, tested);
    return listing(view.path, { only: found.condition });
  },
});

const mostCounted = 1_000_000;
