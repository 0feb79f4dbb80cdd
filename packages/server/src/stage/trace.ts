import type { Session } from '@reeve/access';
import type { Operation } from '@reeve/catalogue';
import type { CallNotes } from '../recorder/call-notes.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { Visit } from '../tenant/visit.ts';

/** What the logs are told of a call, filled as the stages find it out. */
export interface Trace {
  /** The tenant that was called, also when the caller was not recognised. */
  tenant: Tenant | null;
  session: Session | null;
  /** The operation's kind or action. */
  operation: string | null;
  /** The operation itself. */
  called: Operation | null;
  /** The name of the refusal. */
  fault: string | null;
  /** What the caller is not told of it. */
  detail: string | null;
  /** The refusal itself. */
  refusal: unknown;
  /** Milliseconds that each stage took, in their order, as far as the call came. */
  readonly laps: number[];
  /** What the call works with. */
  readonly visit: Visit;
  /** Headers that go on the answer, whatever it is. */
  readonly headers: Record<string, string>;
  /** What is noted of it, where it is recorded. */
  notes: CallNotes | null;
}

/** The trace of a call of which nothing is known yet, on a visit of its own unless one has begun. */
export function emptyTrace(visit = new Visit()): Trace {
  return {
    tenant: null,
    session: null,
    operation: null,
    called: null,
    fault: null,
    detail: null,
    refusal: null,
    laps: [],
    visit,
    headers: {},
    notes: null,
  };
}
