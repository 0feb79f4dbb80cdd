import type { OwnTable } from '@reeve/store';

/** Records that were changed and that some workflow looks at. `depth` tells by how many workflows in a row. */
export const changeTable: OwnTable = {
  name: 'reeve_workflow_change',
  says: 'records that were changed and that workflows have not looked at yet; `depth` tells through how many workflows in a row',
  columns: { id: 'wide id', collection: 'text', record: 'integer', depth: 'integer' },
};

/** How often an event was executed for a record, and when last. */
export const executionTable: OwnTable = {
  name: 'reeve_workflow_execution',
  says: 'how often an event of a workflow was executed for a record, and when last (milliseconds since the epoch)',
  columns: { event: 'integer', record: 'integer', times: 'integer', last: 'wide' },
  key: ['event', 'record'],
};

/** When a workflow looks at all its records again, and how far the round has come that is under way. */
export const dueTable: OwnTable = {
  name: 'reeve_workflow_due',
  says: 'when a workflow that looks again and again is due next; of the round that is under way, when it began, up to which event and record it has come, and until when it is left to whoever is at it (milliseconds since the epoch)',
  columns: {
    workflow: 'integer',
    due: 'wide',
    round: { kind: 'wide', nullable: true },
    event: { kind: 'integer', default: 0 },
    after: { kind: 'integer', default: 0 },
    lease: { kind: 'wide', default: 0 },
  },
  key: ['workflow'],
};

/** The topic on which it is told that records were changed. */
export const workflowTopic = 'workflows';
