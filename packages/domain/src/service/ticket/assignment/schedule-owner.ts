import type { RowOf } from '@reeve/store';
import { changeRecord, deleteRecord, makeRecord } from '../../../action/write-record.ts';
import { scheduledFor } from '../../../schedule/entry/entries-of-ticket.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import type { Unit } from '../../../unit/unit.ts';

const entries = '/schedule/entries';

/** Whoever owns a ticket is assigned to it: by an entry without a time, which goes on to the next owner. */
export const scheduleOwner = behaviour('/service/tickets', {
  says: "a ticket's owner has a schedule entry, which goes with the ownership as long as it is not planned",
  source: 'evidence: schedule/owner-entry',
  phase: 'follow',
  on: { changed: ['owner'] },
  does: async ({ before, after }, unit) => {
    const present = before === null ? [] : await scheduledFor(after.id, unit);
    const bare = present.find(({ madeForOwner }) => madeForOwner === true);
    const isScheduled = present.some(({ id, member }) => id !== bare?.id && member === after.owner);
    if (after.owner === null || isScheduled) await drop(bare, unit);
    else if (bare === undefined) await assign(after.id, after.owner, unit);
    else await changeRecord(entries, bare.id, { member: { id: after.owner } }, unit);
  },
});

async function drop(bare: RowOf<typeof entries> | undefined, unit: Unit): Promise<void> {
  if (bare !== undefined) await deleteRecord(entries, bare.id, unit);
}

async function assign(ticket: number, owner: number, unit: Unit): Promise<void> {
  const entry = { objectId: ticket, type: { identifier: 'S' }, member: { id: owner } };
  const made = await makeRecord(entries, entry, unit);
  await unit.updateColumns(entries, made.id, { madeForOwner: true });
}
