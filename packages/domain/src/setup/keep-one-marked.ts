import { behaviour } from '../unit/behaviour.ts';
import type { Draft } from '../unit/draft.ts';

const collections = ['/company/portalSecurityLevels', '/procurement/warehouses', '/time/workTypes'] as const;

/** Marks of a default that are called otherwise than `defaultFlag`, each with what sets records apart of which each kind has one. */
const marks: { readonly [Path in (typeof collections)[number]]: Readonly<Record<string, readonly string[]>> } = {
  '/company/portalSecurityLevels': { isDefaultFlag: [] },
  '/procurement/warehouses': { overallDefaultFlag: [], locationDefaultFlag: ['location'] },
  '/time/workTypes': { overallDefaultFlag: [], activityDefaultFlag: [] },
};

/** A record that is marked takes the mark from the others, as with `defaultFlag`. */
export const keepOneMarked = behaviour(collections, {
  says: 'one warehouse and one work type is the usual one, one warehouse that of its location, one work type that of activities, one level of the portal that of new contacts',
  source: 'evidence: records/one-default',
  phase: 'follow',
  on: 'every write',
  does: async (marked, unit) => {
    const draft: Draft = marked;
    const record = draft.after;
    const path = draft.table.collection.path as (typeof collections)[number];
    for (const [mark, apart] of Object.entries(marks[path])) {
      if (record[mark] !== true || ![mark, ...apart].some((key) => draft.changed(key))) continue;
      const kin = Object.fromEntries(apart.map((key) => [key, record[key] as number | null]));
      for (const other of await unit.select(path as string, { ...kin, [mark]: true }))
        if (other.id !== record.id) await unit.updateColumns(path as string, other.id, { [mark]: false });
    }
  },
});
