import { FaultError, type FieldError, noteBrokenRule } from '../fault.ts';
import type { Behaviour } from './behaviour.ts';
import type { PhaseBehaviours } from './behaviour-index.ts';
import type { Draft } from './draft.ts';
import { refusedByTrigger } from './inner-refusal.ts';
import type { Unit } from './unit.ts';

/**
 * Runs what is due of a phase, in the order of the record's list. What a behaviour sets makes those due that look at it
 * and come later. Behaviours that look at nothing which was touched are not even asked.
 */
export async function runBehaviours(phase: PhaseBehaviours | undefined, draft: Draft, unit: Unit): Promise<void> {
  if (phase === undefined) return;
  const due = new Uint8Array(phase.all.length);
  let left = markFirst(phase, draft, due);
  for (let at = 0; at < due.length && left; at += 1) {
    if (due[at] === 0) continue;
    const behaviour = phase.all[at] as Behaviour;
    if (behaviour.when !== undefined && !behaviour.when(draft)) continue;
    const known = draft.errors.length;
    try {
      const doing = behaviour.does(draft, unit);
      if (doing instanceof Promise) await doing;
    } catch (error) {
      throw refusedByTrigger(draft, behaviour, refusedBy(behaviour, error));
    }
    noteRefused(behaviour, draft, known);
    unit.ran.push({ behaviour, table: draft.table, record: draft.after });
    left = markSet(behaviour, phase, draft, due) || left;
  }
}

/** What it refuses, at once or noted in the draft, is remembered as its rule's. */
function refusedBy(behaviour: Behaviour, error: unknown): unknown {
  if (error instanceof FaultError) noteBrokenRule(error, behaviour);
  return error;
}

function noteRefused(behaviour: Behaviour, { errors }: Draft, known: number): void {
  for (let at = known; at < errors.length; at += 1) noteBrokenRule(errors[at] as FieldError, behaviour);
}

/** Marks those that the write itself makes due; answers whether there are any. */
function markFirst(phase: PhaseBehaviours, draft: Draft, due: Uint8Array): boolean {
  let some = mark(phase.onEveryWrite, due);
  if (draft.before === null) some = mark(phase.onCreate, due) || some;
  for (const [field, places] of phase.byField) if (draft.changed(field)) some = mark(places, due) || some;
  for (const name of draft.input.keys()) some = mark(phase.bySent.get(name) ?? nowhere, due) || some;
  return some;
}

const nowhere: readonly number[] = [];

function markSet({ sets }: Behaviour, { byField }: PhaseBehaviours, draft: Draft, due: Uint8Array): boolean {
  let some = false;
  for (const field of sets) {
    const places = byField.get(field);
    if (places !== undefined && draft.changed(field)) some = mark(places, due) || some;
  }
  return some;
}

function mark(places: readonly number[], due: Uint8Array): boolean {
  for (const at of places) due[at] = 1;
  return places.length > 0;
}
