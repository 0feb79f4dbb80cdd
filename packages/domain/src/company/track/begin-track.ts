import { behaviour } from '../../unit/behaviour.ts';

/** Where tracks of companies and of contacts are. */
export const begunTracks = ['/company/companies/{parentId}/tracks', '/company/contacts/{parentId}/tracks'] as const;

/** Whoever comes on a track begins with its first action. */
export const beginTrack = behaviour(begunTracks, {
  says: 'a company or contact on a track shows name, start, who started it, and how many actions are ahead',
  source: 'evidence: companies/tracks',
  phase: 'complete',
  on: 'create',
  sets: ['name', 'startDate', 'startedBy', 'actionTaken', 'actionRemaining', 'company'],
  does: async (begun, unit) => {
    const { after } = begun;
    const track = after.trackId === null ? null : await unit.get('/company/tracks', after.trackId);
    const actions = await unit.select('/company/tracks/{parentId}/actions', { track: after.trackId });
    begun.fill('name', track?.name);
    begun.fill('startDate', unit.now);
    begun.fill(
      'company',
      after.contact === null ? null : (await unit.get('/company/contacts', after.contact))?.company,
    );
    after.startedBy = unit.actor.identifier;
    after.actionTaken = 0;
    after.actionRemaining = actions.length;
  },
});
