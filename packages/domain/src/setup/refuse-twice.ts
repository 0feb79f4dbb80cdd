import type { StoredRecord, Where } from '@reeve/store';
import { displayName } from '../resource-name.ts';
import { behaviour } from '../unit/behaviour.ts';
import type { Draft } from '../unit/draft.ts';
import { type UniqueCollection, uniqueRecords } from './unique-records.ts';

/** What there may be once only is refused the second time: callers who send a call again rely on it. */
export const refuseTwice = behaviour(Object.keys(uniqueRecords) as UniqueCollection[], {
  says: 'the same link, group member, team member, site, status, catalog item or integrator login is refused the second time',
  source: 'evidence: records/duplicates, validation/exists, sign-in/one-login-a-name',
  phase: 'refuse',
  on: 'every write',
  when: (draft) => !draft.trusted && keysOf(draft).some((key) => (draft as Draft).changed(key)),
  does: async (draft, unit) => {
    const { table, model, after } = draft as Draft;
    const keys = keysOf(draft);
    const same = Object.fromEntries(keys.map((key) => [key, (after as StoredRecord)[key] ?? null])) as Where;
    const others = await unit.records.select(table, same, { limit: 2 });
    if (others.every(({ id }) => id === after.id)) return;
    const words = displayName(model.name).replace(/([a-z])([A-Z])/g, '$1 $2');
    draft.refuse('ObjectExists', keys.at(-1) ?? 'id', `A matching ${words.toLowerCase()} already exists`);
  },
});

function keysOf({ table }: Pick<Draft, 'table'>): readonly string[] {
  return uniqueRecords[table.collection.path as UniqueCollection];
}
