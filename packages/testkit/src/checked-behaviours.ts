import { isDeepStrictEqual } from 'node:util';
import { type Behaviour, type Draft, FaultError } from '@reeve/domain';

/**
 * Holds behaviours to what they say of themselves: one that sets a field it does not name in `sets`, sets any in a phase
 * that only refuses or releases, or refuses in another phase than `refuse`, raises an error that names it. Adds what
 * each one that ran says of itself to `ran`.
 */
export function checkedBehaviour(ran: string[]): (behaviour: Behaviour) => Behaviour {
  return (behaviour) => ({
    ...behaviour,
    does: async (draft, unit) => {
      const before = copyOf(draft.after);
      const refusals = draft.errors.length;
      await withoutFaults(behaviour, () => behaviour.does(draft, unit));
      holdToSets(behaviour, before, draft);
      if (behaviour.phase !== 'refuse' && draft.errors.length > refusals) complain(behaviour, 'refuses');
      ran.push(behaviour.says);
    },
  });
}

/** Most values are plain: to clone all of a record took more time than its behaviours did. */
function copyOf(record: Draft['after']): Draft['after'] {
  const copy = { ...record };
  for (const [field, value] of Object.entries(record))
    if (typeof value === 'object' && value !== null) copy[field] = structuredClone(value);
  return copy;
}

/** A fault is a refusal too, and one for which the other rules are not heard. */
async function withoutFaults(behaviour: Behaviour, does: () => void | Promise<void>): Promise<void> {
  try {
    await does();
  } catch (error) {
    const only = behaviour.phase === 'complete' || behaviour.phase === 'derive';
    if (only && error instanceof FaultError) complain(behaviour, 'refuses');
    throw error;
  }
}

function holdToSets(behaviour: Behaviour, before: Draft['after'], { after }: Draft): void {
  const allowed = behaviour.phase === 'refuse' || behaviour.phase === 'release' ? [] : behaviour.sets;
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const isSame = isDeepStrictEqual(before[field] ?? null, after[field] ?? null);
    if (!isSame && !allowed.includes(field)) complain(behaviour, `sets the field ${field}`);
  }
}

function complain({ says, phase }: Behaviour, what: string): never {
  throw new Error(`The behaviour “${says}” ${what}, which it does not say or may not in the phase ${phase}.`);
}
