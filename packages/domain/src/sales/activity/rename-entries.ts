import { behaviour } from '../../unit/behaviour.ts';

/** Who looks at a calendar reads what the activity is called today. */
export const renameActivityEntries = behaviour('/sales/activities', {
  says: 'schedule entries that are called after their activity are called anew when it is',
  source: 'evidence: schedule/name',
  phase: 'follow',
  on: { changed: ['name'] },
  when: ({ before }) => before !== null,
  does: async ({ before, after }, unit) => {
    const type = await unit.first('/schedule/types', { identifier: 'C' });
    for (const entry of await unit.select('/schedule/entries', { objectId: after.id }))
      if (entry.type === type?.id && entry.name === before?.name)
        await unit.updateColumns('/schedule/entries', entry.id, { name: after.name });
  },
});
