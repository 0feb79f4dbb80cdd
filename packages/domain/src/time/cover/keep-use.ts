import type { RowOf } from '@reeve/store';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { addUse, useOf } from './agreement-use.ts';
import { coverFields } from './cover-entry.ts';

type Entry = RowOf<'/time/entries'>;

/** What an agreement covered is used up. */
export const keepUse = behaviour('/time/entries', {
  says: 'what an agreement covers of a time entry is added to what was used of it',
  source: 'evidence: time/cover-order',
  phase: 'follow',
  on: { changed: coverFields },
  does: async ({ before, after }, unit) => {
    await count(before, -1, unit);
    await count(after, 1, unit);
  },
});

/** And is there again when the entry is not. */
export const giveUseBack = behaviour('/time/entries', {
  says: 'what an agreement covered of a time entry that is deleted can be used again',
  source: 'evidence: time/cover-order',
  phase: 'release',
  when: ({ before }) => before?.agreement != null,
  does: ({ before }, unit) => count(before, -1, unit),
});

async function count(entry: Entry | null, sign: 1 | -1, unit: Unit): Promise<void> {
  if (entry?.agreement == null) return;
  const agreement = await unit.get('/finance/agreements', entry.agreement);
  const use = useOf(entry, agreement?.applicationUnits === 'Incidents');
  if (use !== null) await addUse(entry.agreement, use, sign, unit);
}
