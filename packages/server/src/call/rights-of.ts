import { CallersRights } from '@reeve/access';
import type { View } from '@reeve/catalogue';
import { type Recorder, refuse } from '@reeve/domain';
import type { Call } from './call.ts';
import { readerOf } from './reader-of.ts';

/** What the caller may do with records, whichever path they are reached by. */
export function rightsOf(call: Pick<Call, 'session' | 'schema' | 'tenant'>): CallersRights {
  return new CallersRights(call.session, readerOf(call));
}

/** The record must be the caller's own; one that is not there is the handler's to refuse. */
export async function requireOwn(call: Call, view: View, id: number | undefined, detail: string): Promise<void> {
  if (id === undefined) return;
  const record = await readerOf(call).get(view.collection, id);
  if (record !== null && !(await rightsOf(call).owns(view, record))) refuse({ kind: 'not permitted', detail });
}

/** The call with one more that looks at what it writes before that is kept. */
export function withRecorder(call: Call, recorder: Recorder): Call {
  const { writer } = call.tenant;
  return { ...call, tenant: { ...call.tenant, writer: { ...writer, recorders: [...writer.recorders, recorder] } } };
}
