import type { Foresight, KeptRows, Schema, TenantDatabase } from '@reeve/store';
import type { Clock } from '../clock.ts';
import type { BehaviourIndex } from '../unit/behaviour-index.ts';
import type { RollUp } from '../unit/roll-up.ts';
import type { SideBySide } from '../unit/side-by-side.ts';
import type { Change, Ran, Unit } from '../unit/unit.ts';
import type { SizeLimits } from './check/check-size.ts';
import type { KeptSetup } from './kept-setup.ts';

/** What every write of a tenant needs, whoever asks. */
export interface Writer {
  readonly database: TenantDatabase;
  readonly schema: Schema;
  readonly behaviours: BehaviourIndex;
  /** By the collection that they are calculated from. */
  readonly rollUps: ReadonlyMap<string, readonly RollUp[]>;
  /** What is written side by side, by collection. */
  readonly sideBySide: ReadonlyMap<string, SideBySide>;
  /** Rows of setup tables that transactions share; where there are none, each reads them anew. */
  readonly keptRows?: KeptRows | undefined;
  /** What writes beside others look at first, and what after it; where there is none, each asks one thing after another. */
  readonly foresight?: Foresight | undefined;
  /** What writes keep of the setup tables. */
  readonly setup: KeptSetup;
  readonly clock: Clock;
  readonly newGuid: () => string;
  /** Custom fields that a patch leaves out are emptied, rather than kept (evidence: custom-fields/strict). */
  readonly strictCustomFields: boolean;
  /** How long texts and records may be. */
  readonly sizeLimits: SizeLimits;
  /** Told of every change inside the transaction, when all is written: audit, outbox, caches. */
  readonly recorders: readonly Recorder[];
  /** Told when a transaction is kept: what it changed and which behaviours ran. Must not throw. */
  readonly onCommitted?: ((done: Committed) => void) | undefined;
}

/** Keeps what a transaction changed, within the same transaction. */
export type Recorder = (changes: readonly Change[], unit: Unit) => void | Promise<void>;

/** What a transaction did that was kept. */
export interface Committed {
  readonly changes: readonly Change[];
  readonly ran: readonly Ran[];
}
