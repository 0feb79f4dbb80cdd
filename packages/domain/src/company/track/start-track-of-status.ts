import { makeRecord } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { cancelOpenTracks } from './cancel-open-tracks.ts';

const tracks = '/company/companies/{parentId}/tracks';

/** A status may begin what is to be done with the companies that come into it. */
export const startTrackOfStatus = behaviour('/company/companies', {
  says: 'a company that comes into a status with a track comes on that track, unless it is on it',
  source: 'evidence: companies/status-tracks',
  phase: 'follow',
  on: { changed: ['status'] },
  after: [cancelOpenTracks],
  when: ({ after }) => after.status != null,
  does: async ({ after }, unit) => {
    const status = await unit.get('/company/companies/statuses', after.status ?? 0);
    if (status?.track == null || (await isOn(status.track, after.id, unit))) return;
    await makeRecord(tracks, { trackId: status.track }, unit, after.id);
  },
});

/** One that was begun in this very moment counts too: two statuses whose tracks lead to one another would never end. */
async function isOn(trackId: number, company: number, unit: Unit): Promise<boolean> {
  const begun = await unit.select(tracks, { trackId, company });
  return begun.some(({ endDate, startDate }) => endDate === null || startDate === unit.now);
}
