import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { begunTracks } from './begin-track.ts';
import { waitUntil } from './due-track.ts';

/** What was planned for a company is not done where its status says that nothing is to come any more. */
export const cancelOpenTracks = behaviour('/company/companies', {
  says: 'a company that comes into a status with `cancelOpenTracksFlag` is on no track any more, nor is a contact of it',
  source: 'evidence: companies/status-tracks',
  phase: 'follow',
  on: { changed: ['status'] },
  when: ({ before, after }) => before !== null && after.status != null,
  does: async ({ after }, unit) => {
    const status = await unit.get('/company/companies/statuses', after.status ?? 0);
    if (status?.cancelOpenTracksFlag === true) await endTracks(after.id, unit);
  },
});

async function endTracks(company: number, unit: Unit): Promise<void> {
  for (const collection of begunTracks)
    for (const { id } of await unit.select(collection, { company, endDate: null })) {
      await unit.updateColumns(collection as string, id, { endDate: unit.now });
      await waitUntil({ collection, id }, null, unit);
    }
}
