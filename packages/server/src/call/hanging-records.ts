import { collectionsOfCallbacks } from '@reeve/callbacks';
import { documentHangsOn, type Recorder, refuse, scheduledRecord } from '@reeve/domain';
import type { Call } from './call.ts';
import { pathIds } from './path-ids.ts';
import { readerOf } from './reader-of.ts';
import { rightsOf, withRecorder } from './rights-of.ts';

const documents = '/system/documents';
const callbacks = '/system/callbacks';
const appointments = '/schedule/entries';

/** Whether the records of a view hang on others, or tell of them, so that the right to those is asked for too. */
export function hangs(view: string | undefined): boolean {
  return view === documents || view === callbacks || view === appointments;
}

/** Holds a call to the records on which those of its path hang (evidence: rights/second-records). */
export async function holdToHung(call: Call): Promise<Call> {
  if (call.operation.view === documents) await requireReadable(call);
  if (call.request.method === 'GET') return call;
  if (call.operation.view === callbacks) return withRecorder(call, callbackReach(call));
  return call.operation.view === appointments ? withRecorder(call, appointmentReach(call)) : call;
}

/** Whoever may not read a record may do nothing with its documents. */
async function requireReadable(call: Call): Promise<void> {
  const { id } = pathIds(call, call.schema.catalogue.view(documents));
  const document = id === undefined ? null : await readerOf(call).get(documents, id);
  const above = document === null ? null : documentHangsOn(document);
  if (above !== null) await rightsOf(call).require('inquire', above.collection, above.id);
}

/** Callbacks carry the records themselves: who registers for a type must be able to read all records of it. */
function callbackReach(call: Call): Recorder {
  return (changes) => {
    for (const { table, action, after } of changes) {
      if (table.collection.path !== callbacks || action === 'deleted') continue;
      const closed = collectionsOfCallbacks(String(after?.['type'])).find((path) => !readsAll(call, path));
      if (closed !== undefined) refuse({ kind: 'not permitted', detail: `The callback would tell of ${closed}.` });
    }
  };
}

/** What says for whom and for what an appointment is. */
const appointed = ['objectId', 'type', 'member'] as const;

/** Whoever is scheduled for a ticket has it as their own: who schedules for it must read it (evidence: rights/scheduling-reach). */
function appointmentReach(call: Call): Recorder {
  return async (changes) => {
    for (const { table, before, after } of changes) {
      const isAbout = table.collection.path === appointments && after !== null;
      if (!isAbout || appointed.every((key) => before?.[key] === after[key])) continue;
      const about = await scheduledRecord(after, readerOf(call));
      if (about !== null) await rightsOf(call).require('inquire', about.collection, about.id);
    }
  };
}

function readsAll(call: Call, path: string): boolean {
  const view = call.schema.catalogue.findView(path);
  return rightsOf(call).levelAt('inquire', view?.path ?? path) === 'All';
}
