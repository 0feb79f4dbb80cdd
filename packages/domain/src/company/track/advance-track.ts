import { dayLength } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { instantOf } from '../../action/stored-values.ts';
import { toTimestamp } from '../../clock.ts';
import type { Unit } from '../../unit/unit.ts';
import { type BegunTrack, waitUntil } from './due-track.ts';
import type { OnTrack } from './on-track.ts';
import { takeAction } from './take-action.ts';

type TrackAction = RowOf<'/company/tracks/{parentId}/actions'>;

/**
 * Takes the actions of a track that became due after a moment, null for all until now, counts them, and writes down when the
 * next one is. `passes` leaves them untaken: one was refused. A track that ended meanwhile waits for nothing.
 */
export async function advanceTrack(track: BegunTrack, since: string | null, unit: Unit, passes = false): Promise<void> {
  const begun = await unit.get(track.collection, track.id);
  if (begun === null) return waitUntil(track, null, unit);
  const actions = await unit.select('/company/tracks/{parentId}/actions', { track: begun.trackId });
  const at = (action: TrackAction) => dueAt(action, begun.startDate, unit.now);
  const [now, from] = [Date.parse(unit.now), since === null ? Number.NEGATIVE_INFINITY : Date.parse(since)];
  const due = actions.filter((each) => at(each) > from && at(each) <= now).sort((a, b) => at(a) - at(b));
  const taken = passes ? 0 : await takeAll(due, track, begun, unit);
  await count(track, (begun.actionTaken ?? 0) + taken, actions.length, unit);
  if (await hasEnded(track, unit)) return waitUntil(track, null, unit);
  const ahead = actions.map(at).filter((each) => each > now);
  await waitUntil(track, ahead.length === 0 ? null : toTimestamp(Math.min(...ahead)), unit);
}

/** How many were taken. One of them may end the track, by the status that it gives the company. */
async function takeAll(due: readonly TrackAction[], track: BegunTrack, who: OnTrack, unit: Unit): Promise<number> {
  let taken = 0;
  for (const action of due) {
    if (await hasEnded(track, unit)) break;
    if (await takeAction(action, who, unit)) taken += 1;
  }
  return taken;
}

async function hasEnded({ collection, id }: BegunTrack, unit: Unit): Promise<boolean> {
  const begun = await unit.get(collection, id);
  return begun === null || begun.endDate !== null;
}

async function count({ collection, id }: BegunTrack, taken: number, all: number, unit: Unit): Promise<void> {
  const ahead = Math.max(0, all - taken);
  if (taken === 0) return;
  const counted = { actionTaken: taken, actionRemaining: ahead, ...(ahead === 0 && { endDate: unit.now }) };
  await unit.updateColumns(collection as string, id, counted);
}

function dueAt({ daysToExecute }: TrackAction, start: string | null, now: string): number {
  return (instantOf(start) ?? Date.parse(now)) + (daysToExecute ?? 0) * dayLength;
}
