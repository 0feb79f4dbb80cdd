import { hasTable, RecordStore } from '@reeve/store';
import { type Actor, systemActor } from '../../actor.ts';
import { toTimestamp } from '../../clock.ts';
import { FaultError } from '../../fault.ts';
import { StoredReading } from '../../unit/stored-reading.ts';
import { type LookOptions, RegularLook } from '../../write/regular-look.ts';
import type { AttachedPart, TenantPart } from '../../write/tenant-part.ts';
import { transact } from '../../write/transact.ts';
import type { Writer } from '../../write/writer.ts';
import { advanceTrack } from './advance-track.ts';
import { type DueTrack, dueTracks, dueTrackTable, stillDue } from './due-track.ts';

/**
 * Takes the actions of a tenant's tracks when they are due, once each, whatever the number of processes: whoever is first in a
 * transaction of its own takes what waits there, and writes down what waits then.
 */
async function takeAllDue(writer: Writer): Promise<void> {
  for (const track of await dueTracks(writer.database.reader, toTimestamp(writer.clock.now())))
    await takeDue(track, writer);
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
export function dueTracksPart(options: LookOptions): TenantPart<RegularLook> {
  return {
    name: 'due tracks',
    tables: [dueTrackTable],
    attach(): AttachedPart<RegularLook> {
      const own = new RegularLook(options, takeAllDue);
      return { own, open: (writer) => own.open(writer), close: () => own.close() };
    },
    hasWork: async (database) =>
      (await hasTable(database, dueTrackTable.name)) &&
      (await database.reader.all(`select 1 from "${dueTrackTable.name}" limit 1`)).length > 0,
  };
}
