import { dayLength } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { instantOf } from '../../action/stored-values.ts';
import { behaviour } from '../../unit/behaviour.ts';
import { begunTracks } from './begin-track.ts';
import { takeAction } from './take-action.ts';

/** What is to be done later is ahead for now: nothing here wakes up by itself. */
export const runTrack = behaviour(begunTracks, {
  says: 'the actions of a track that are due when it begins are taken',
  source: 'evidence: companies/tracks',
  phase: 'follow',
  on: 'create',
  does: async ({ table, after }, unit) => {
    const actions = await unit.select('/company/tracks/{parentId}/actions', { track: after.trackId });
    let taken = 0;
    for (const action of actions.filter((each) => isDue(each, after.startDate, unit.now)))
      if (await takeAction(action, after, unit)) taken += 1;
    if (taken === 0) return;
    const ahead = actions.length - taken;
    const counted = { actionTaken: taken, actionRemaining: ahead, ...(ahead === 0 && { endDate: unit.now }) };
    await unit.updateColumns(table.collection.path as string, after.id, counted);
  },
});

type TrackAction = RowOf<'/company/tracks/{parentId}/actions'>;

function isDue({ daysToExecute }: TrackAction, start: string | null, now: string): boolean {
  return (instantOf(start) ?? Date.parse(now)) + (daysToExecute ?? 0) * dayLength <= Date.parse(now);
}
