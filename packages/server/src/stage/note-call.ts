import { CallNotes } from '../recorder/call-notes.ts';
import type { CallRecorder } from '../recorder/call-recorder.ts';
import type { Authorized } from './authorize-call.ts';
import type { Versioned } from './choose-version.ts';
import type { Stage } from './stage.ts';

/**
 * Notes what comes of calls that are recorded, from their authorization on: rights that are asked for, records that change. Other calls
 * pass as they would without a recorder.
 */
export function notingCalls(
  authorize: Stage<Versioned, Authorized>,
  recorder: CallRecorder,
): Stage<Versioned, Authorized> {
  return {
    name: authorize.name,
    does: (given) => authorize.does(recorder.isOn(given.tenant.name) ? noted(given) : given),
  };
}

function noted(given: Versioned): Versioned {
  const { tenant, session, trace } = given;
  const notes = new CallNotes(tenant.writer.clock.now());
  trace.notes = notes;
  return { ...given, tenant: notes.writing(tenant), session: notes.watching(session) };
}
