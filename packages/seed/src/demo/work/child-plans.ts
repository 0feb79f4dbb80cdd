import { minute } from '../../making/moments.ts';
import type { Random } from '../../making/random.ts';
import type { TicketPlan } from './ticket-plan.ts';

/**
 * Children for some of the plans: the same trouble, reported again by somebody else at the same company a little
 * later. They have the description and nothing more of the story.
 */
export function planChildren(random: Random, plans: readonly TicketPlan[], count: number): TicketPlan[] {
  const fit = plans.filter(({ notes, forClient }) => notes.length > 1 && forClient);
  return random
    .shuffled(fit)
    .slice(0, count)
    .map((parent) => childOf(random, parent));
}

function childOf(random: Random, parent: TicketPlan): TicketPlan {
  const entered = parent.entered + random.integer(1, 4) * minute;
  const notes = parent.notes.slice(0, 1).map((note) => ({ ...note, at: entered }));
  const { configuration: _, ...plan } = parent;
  return { ...plan, entered, parent, notes, work: [], slots: [], tasks: [] };
}
