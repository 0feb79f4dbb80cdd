import { deleteRecord, makeRecord } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';

const rows = '/system/departments/{parentId}/locations';

/** The flags are orders, not states: they are false again when they are done. */
export const useDepartmentEverywhere = behaviour(rows, {
  says: 'a department is at all locations, or at no other than this one, when a row of it is told to by a flag',
  source: 'evidence: records/list-all',
  phase: 'follow',
  on: { changed: ['addAllLocations', 'removeAllLocations'] },
  when: ({ after }) => after.addAllLocations === true || after.removeAllLocations === true,
  sets: ['addAllLocations', 'removeAllLocations'],
  fills: [rows],
  does: async ({ after }, unit) => {
    const { id, department, addAllLocations } = after;
    const done = { addAllLocations: false, removeAllLocations: false };
    Object.assign(after, done);
    await unit.updateColumns(rows, id, done);
    const present = await unit.select(rows, { department });
    const missing = addAllLocations === true ? await unit.select('/system/locations', {}) : null;
    for (const place of missing ?? [])
      if (!present.some(({ location }) => location === place.id))
        await makeRecord(rows, { location: { id: place.id } }, unit, department ?? 0);
    if (missing === null) for (const row of present) if (row.id !== id) await deleteRecord(rows, row.id, unit);
  },
});
