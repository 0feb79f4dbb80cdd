import { hasTable, RecordStore, type TenantDatabase } from '@reeve/store';
import { type Actor, systemActor } from '../../actor.ts';
import { toTimestamp } from '../../clock.ts';
import { FaultError } from '../../fault.ts';
import { StoredReading } from '../../unit/stored-reading.ts';
import type { AttachedPart, TenantGround, TenantPart } from '../../write/tenant-part.ts';
import { transact } from '../../write/transact.ts';
import type { Writer } from '../../write/writer.ts';
import { advanceTrack } from './advance-track.ts';
import { type DueTrack, dueTracks, dueTrackTable, stillDue } from './due-track.ts';

/** What times the looks, and who hears of what went wrong. */
export interface DueTracksOptions {
  /** Calls back once after so many milliseconds, unless the function that it answers is called first. */
  readonly after: (milliseconds: number, work: () => void) => () => void;
  readonly report: (error: unknown) => void;
}

/** How often it is looked whether an action is due: they are due by days. */
export const lookMilliseconds = 60_000;

/**
 * Takes the actions of a tenant's tracks when they are due, once each, whatever the number of processes: whoever is first in a
 * transaction of its own takes what waits there, and writes down what waits then.
 */
export class DueTracks {
  readonly #database: TenantDatabase;
  readonly #options: DueTracksOptions;
  #writer: Writer | null = null;
  #cancel = () => {};
  #looking: Promise<void> = Promise.resolve();

  constructor(database: TenantDatabase, options: DueTracksOptions) {
    this.#database = database;
    this.#options = options;
  }

  /** Looks from now on. */
  open(writer: Writer): void {
    this.#writer = writer;
    this.#wait();
  }

  /** Ends it, and waits for what is under way. */
  async close(): Promise<void> {
    this.#writer = null;
    this.#cancel();
    await this.#looking;
  }

  /** Takes all that is due. Nothing where the tenant is not being served. What goes wrong is reported, and tried again. */
  look(): Promise<void> {
    this.#looking = this.#looking.then(() => this.#takeDue()).catch(this.#options.report);
    return this.#looking;
  }

  #wait(): void {
    this.#cancel = this.#options.after(lookMilliseconds, () => {
      void this.look().then(() => {
        if (this.#writer !== null) this.#wait();
      });
    });
  }

  async #takeDue(): Promise<void> {
    const writer = this.#writer;
    if (writer === null) return;
    for (const track of await dueTracks(this.#database.reader, toTimestamp(writer.clock.now())))
      await takeDue(track, writer);
  }
}

/** One track; where an action is refused, all that are due then are left untaken: they would be refused again. */
async function takeDue(track: DueTrack, writer: Writer): Promise<void> {
  const actor = await whoStarted(track, writer);
  const advance = (passes: boolean) =>
    transact(actor, writer, async (unit) => {
      const due = await stillDue(track, unit);
      if (due !== null) await advanceTrack(due, due.lookedAt, unit, passes);
    });
  try {
    await advance(false);
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    await advance(true);
  }
}

/** Who put them on the track does what it says; where they are gone, the system. */
async function whoStarted({ collection, id }: DueTrack, { schema, database }: Writer): Promise<Actor> {
  const stored = new StoredReading(schema, new RecordStore(database.reader, database.dialect));
  const identifier = (await stored.get(collection, id))?.startedBy ?? null;
  const member = identifier === null ? null : await stored.first('/system/members', { identifier });
  return member?.identifier == null ? systemActor : { memberId: member.id, identifier: member.identifier };
}

/** The tracks of every tenant of a process. */
export function dueTracksPart(options: DueTracksOptions): TenantPart<DueTracks> {
  return {
    name: 'due tracks',
    tables: [dueTrackTable],
    attach({ database }: TenantGround): AttachedPart<DueTracks> {
      const own = new DueTracks(database, options);
      return { own, open: (writer) => own.open(writer), close: () => own.close() };
    },
    hasWork: async (database) =>
      (await hasTable(database, dueTrackTable.name)) &&
      (await database.reader.all(`select 1 from "${dueTrackTable.name}" limit 1`)).length > 0,
  };
}
