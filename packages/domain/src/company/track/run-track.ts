import { behaviour } from '../../unit/behaviour.ts';
import { advanceTrack } from './advance-track.ts';
import { begunTracks } from './begin-track.ts';
import type { BegunTrack } from './due-track.ts';

/** What is to be done later is done by `DueTracks` when it is due. */
export const runTrack = behaviour(begunTracks, {
  says: 'the actions of a track that are due when it begins are taken, and it is known when the next one is',
  source: 'evidence: companies/tracks',
  phase: 'follow',
  on: 'create',
  does: ({ table, after }, unit) =>
    advanceTrack({ collection: table.collection.path as BegunTrack['collection'], id: after.id }, null, unit),
});
