import type { RowOf } from '@reeve/store';
import { changeRecord, deleteRecord, makeRecord } from '../../../action/write-record.ts';
import { scheduledFor } from '../../../schedule/entry/entries-of-ticket.ts';
import { writeAssignment } from '../../../schedule/entry/write-assignment.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import type { Draft } from '../../../unit/draft.ts';
import type { Unit } from '../../../unit/unit.ts';

const entries = '/schedule/entries';
type Entry = RowOf<typeof entries>;

/** Whoever owns a ticket is assigned to it: by an entry without a time, which goes on to the next owner. */
export const scheduleOwner = behaviour('/service/tickets', {
  says: "a ticket's owner has a schedule entry, which goes with the ownership as long as it is not planned",
  source: 'evidence: schedule/owner-entry',
  phase: 'follow',
  on: { changed: ['owner'] },
  does: async (ticket, unit) => {
    const { owner, id } = ticket.after;
    const present = ticket.before === null ? [] : await scheduledFor(id, unit);
    const bare = present.find(({ madeForOwner }) => madeForOwner === true);
    const isScheduled = present.some((entry) => entry !== bare && entry.member === owner);
    if (owner === null || isScheduled) await drop(bare, unit);
    else await assign(ticket, owner, bare, unit);
  },
});

async function drop(bare: Entry | undefined, unit: Unit): Promise<void> {
  if (bare !== undefined) await deleteRecord(entries, bare.id, unit);
}

/** Whom a ticket has from its start is no news. */
async function assign(
  { before, after }: Draft<'/service/tickets'>,
  owner: number,
  bare: Entry | undefined,
  unit: Unit,
): Promise<void> {
  if (bare === undefined) await make(after.id, owner, unit);
  else await changeRecord(entries, bare.id, { member: { id: owner } }, unit);
  if (before !== null) await writeAssignment(after.id, owner, unit);
}

async function make(ticket: number, owner: number, unit: Unit): Promise<void> {
  const entry = { objectId: ticket, type: { identifier: 'S' }, member: { id: owner } };
  const made = await makeRecord(entries, entry, unit);
  await unit.updateColumns(entries, made.id, { madeForOwner: true });
}
