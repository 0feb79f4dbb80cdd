import type { Delivery, DeliveryDetail, WaitingMessage } from '@reeve/callbacks/contract';
import type { StoredEntry } from '../api-log/api-log-entry.ts';
import type { Explanation, WriteExplanation } from '../explain/explanation.ts';
import type { ArmedFailure, WantedFailure } from '../failure/failure.ts';
import type {
  AnswerDifference,
  CallSummary,
  Capsule,
  CausedCallback,
  LeastRole,
  RecordedCall,
  RecorderState,
  ReplayedCapsule,
} from '../recorder/recording.ts';
import type { RefusalReason } from '../refusal/reason.ts';
import type { ConsoleAnswers } from './console-contract.ts';

// The bodies and answers of the control plane, shared with whoever calls it. Timestamps are `YYYY-MM-DDTHH:MM:SSZ`.

/** `POST /tenants`, the reset of one: keys a client can sign in with, shown this once. */
export interface IssuedKeys {
  readonly company: string;
  readonly publicKey: string;
  readonly privateKey: string;
  readonly clientId: string;
}

/** `POST /keys`: a key to make, whose and what for. */
export interface WantedKey {
  /** The login company. */
  readonly company: string;
  /** The member's identifier. */
  readonly member: string;
  readonly description: string;
  /** How long it works; null for until it is revoked. */
  readonly hours: number | null;
}

/** `GET /keys`: a key as it is listed, everything but the secret. */
export interface ListedKey {
  readonly publicKey: string;
  readonly member: string;
  readonly description: string;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
}

/** The answer to `POST /keys`: the key as it is shown once, when it is made. */
export interface MadeKey extends ListedKey {
  readonly privateKey: string;
}

/** `POST /logs/debug`: a member whose calls are recorded for so many minutes, 60 unless given; 0 stops. */
export interface WantedDebugMode {
  readonly company: string;
  readonly member: string;
  readonly minutes?: number;
}

/** The answer to `POST /logs/debug`. */
export interface DebugMode {
  readonly member: string;
  readonly until: string;
}

/** `GET /clock`, `POST /clock`: the time of the server, or of the company that is named, and whether it can be moved. */
export interface ClockState {
  readonly now: string;
  readonly movable: boolean;
  /** Seconds a second, of a company's clock: 0 stands still. */
  readonly speed?: number;
}

/** `POST /recorder`: whose calls are recorded from now on, or no longer. */
export interface WantedRecording {
  readonly company: string;
  /** True unless said. */
  readonly record?: boolean;
  /** Whether capsules are wanted: the company is kept as it is when its recording begins. True unless said. */
  readonly capsules?: boolean;
}

/** `GET /calls/ID`: a recorded call, with what came of it since. */
export interface ShownCall extends RecordedCall {
  readonly callbacks: readonly CausedCallback[];
}

/** `POST /calls/ID/replay`: what the same call is answered now. */
export interface RepeatedAnswer {
  readonly isSame: boolean;
  readonly differences: readonly AnswerDifference[];
  readonly status: number;
  readonly body: string | null;
}

/** A snapshot of a company's data. */
export interface NamedSnapshot {
  readonly company: string;
  readonly snapshot: string;
}

/** A message that is queued again: its place in the outbox. */
export interface QueuedMessage {
  readonly waiting: number;
}

/** `GET /callbacks`: what is registered, and how much waits for each. */
export interface CallbackOverview {
  readonly callbacks: readonly {
    readonly id: number;
    /** Null, as the two beside it, where a callback is gone for which something waits yet. */
    readonly type: string | null;
    readonly level: string | null;
    readonly url: string | null;
    readonly waiting: number;
  }[];
}

/** Every address below `/_reeve` whose answer a program reads, with that answer. */
export interface ControlAnswers extends ConsoleAnswers {
  'GET /tenants': readonly string[];
  'POST /tenants': IssuedKeys;
  'POST /tenants/*/reset': IssuedKeys;
  'POST /tenants/*/fork': IssuedKeys;
  'GET /tenants/*/snapshots': readonly string[];
  'POST /tenants/*/snapshots': NamedSnapshot;
  'DELETE /tenants/*/snapshots': NamedSnapshot;
  'POST /tenants/*/restore': NamedSnapshot;
  'GET /keys': readonly ListedKey[];
  'POST /keys': MadeKey;
  'DELETE /keys/*': { readonly revoked: string };
  'GET /logs': readonly StoredEntry[];
  'POST /logs/debug': DebugMode;
  'GET /recorder': RecorderState;
  'POST /recorder': RecorderState;
  'DELETE /recorder': RecorderState;
  'GET /calls': readonly CallSummary[];
  'GET /calls/*': ShownCall;
  'GET /calls/*/capsule': Capsule;
  'POST /recorder/role': LeastRole;
  'POST /capsules': ReplayedCapsule;
  'GET /calls/*/reason': RefusalReason;
  'POST /calls/*/replay': RepeatedAnswer;
  'GET /clock': ClockState;
  'POST /clock': ClockState;
  'GET /faults': readonly ArmedFailure[];
  'GET /faults/moods': Readonly<Record<string, readonly Partial<WantedFailure>[]>>;
  'POST /faults': readonly ArmedFailure[];
  'DELETE /faults': readonly ArmedFailure[];
  'DELETE /faults/#': readonly ArmedFailure[];
  'GET /explain': Explanation;
  'POST /explain': WriteExplanation;
  'GET /callbacks': CallbackOverview;
  'GET /callbacks/deliveries': readonly Delivery[];
  'GET /callbacks/deliveries/#': DeliveryDetail;
  'POST /callbacks/deliveries/#/replay': QueuedMessage;
  'POST /callbacks/deliveries/#/duplicate': QueuedMessage;
  'DELETE /callbacks/deliveries/#': { readonly dropped: number };
  'GET /callbacks/waiting': readonly WaitingMessage[];
  'DELETE /callbacks/waiting/#': { readonly dropped: number };
}
