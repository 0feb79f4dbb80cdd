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
    does: (draft, unit) => {
      const before = copyOf(draft.after);
      const refusals = draft.errors.length;
      const hold = () => {
        holdToSets(behaviour, before, draft.after);
        if (behaviour.phase !== 'refuse' && draft.errors.length > refusals) complain(behaviour, 'refuses');
        ran.push(behaviour.says);
      };
      const doing = withoutFaults(behaviour, () => behaviour.does(draft, unit));
      // Most do at once what they do: waiting for them took more time than they did.
      return doing instanceof Promise ? doing.then(hold) : hold();
    },
  });
}

/** Most values are plain: to clone all of a record took more time than its behaviours did. */
function copyOf(record: Draft['after']): Draft['after'] {
  const copy = { ...record };
  for (const field in copy) {
    const value = copy[field];
    if (typeof value === 'object' && value !== null) copy[field] = structuredClone(value);
  }
  return copy;
}

/** A fault is a refusal too, and one for which the other rules are not heard. */
function withoutFaults(behaviour: Behaviour, does: () => void | Promise<void>): void | Promise<void> {
  const tell = (error: unknown): never => {
    const only = behaviour.phase === 'complete' || behaviour.phase === 'derive';
    if (only && error instanceof FaultError) complain(behaviour, 'refuses');
    throw error;
  };
  try {
    const doing = does();
    return doing instanceof Promise ? doing.catch(tell) : undefined;
  } catch (error) {
    return tell(error);
  }
}

function holdToSets(behaviour: Behaviour, before: Draft['after'], after: Draft['after']): void {
  for (const field in after) if (!isSame(before[field], after[field])) holdToSet(behaviour, field);
  for (const field in before) if (!(field in after) && !isSame(before[field], null)) holdToSet(behaviour, field);
}

function holdToSet(behaviour: Behaviour, field: string): void {
  const { phase, sets } = behaviour;
  const isAllowed = phase !== 'refuse' && phase !== 'release' && sets.includes(field);
  if (!isAllowed) complain(behaviour, `sets the field ${field}`);
}

/** What nobody has set is null. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || isDeepStrictEqual(one ?? null, other ?? null);
}

function complain({ says, phase }: Behaviour, what: string): never {
  throw new Error(`The behaviour “${says}” ${what}, which it does not say or may not in the phase ${phase}.`);
}
