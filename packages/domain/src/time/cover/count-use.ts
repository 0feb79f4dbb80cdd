import type { RowOf } from '@reeve/store';
import type { Unit } from '../../unit/unit.ts';
import { addUse, useOf } from './agreement-use.ts';

/** Adds what an agreement covers of an entry to what was used of it, or takes it off; nothing where there is no entry. */
export async function countUse(entry: RowOf<'/time/entries'> | null, sign: 1 | -1, unit: Unit): Promise<void> {
  if (entry?.agreement == null) return;
  const agreement = await unit.get('/finance/agreements', entry.agreement);
  const use = useOf(entry, agreement?.applicationUnits === 'Incidents');
  if (use !== null) await addUse(entry.agreement, use, sign, unit);
}
