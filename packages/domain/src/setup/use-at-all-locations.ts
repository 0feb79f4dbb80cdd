import { behaviour } from '../unit/behaviour.ts';

/** The flags are orders, not states: they are false again when they are done. */
export const useAtAllLocations = behaviour(['/procurement/categories', '/system/menuentries', '/time/workRoles'], {
  says: 'a category, a menu entry and a work role list all locations, or none, when they are told to by a flag',
  source: 'evidence: records/list-all',
  phase: 'complete',
  on: { changed: ['addAllLocations', 'removeAllLocations'] },
  when: ({ after }) => after.addAllLocations === true || after.removeAllLocations === true,
  sets: ['locationIds', 'addAllLocations', 'removeAllLocations'],
  does: async ({ after }, unit) => {
    const all = after.addAllLocations === true ? await unit.select('/system/locations', {}) : [];
    after.locationIds = all.map(({ id }) => id);
    after.addAllLocations = false;
    after.removeAllLocations = false;
  },
});
