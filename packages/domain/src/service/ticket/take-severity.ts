import { defaultOf } from '../../setup/default-of.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';

/** The rows of both tables in their order, which cannot be added to: they may be called otherwise, tickets say these. */
const words = ['Low', 'Medium', 'High'] as const;

/** A new ticket has a severity and an impact. */
export const takeSeverity = behaviour('/service/tickets', {
  says: 'a new ticket is of the default severity and impact, which are medium where none is marked',
  source: 'evidence: tickets/usual-severity',
  phase: 'complete',
  on: 'create',
  sets: ['severity', 'impact'],
  does: async (ticket, unit) => {
    const { severity, impact } = ticket.after;
    if (severity == null) ticket.fill('severity', await usualWord('/service/severities', unit));
    if (impact == null) ticket.fill('impact', await usualWord('/service/impacts', unit));
  },
});

function usualWord(table: '/service/severities' | '/service/impacts', unit: Unit): Promise<(typeof words)[number]> {
  return unit.keep(`default of ${table}`, [table], async () => {
    const marked = await defaultOf(table, unit);
    return words[(marked ?? 0) - 1] ?? 'Medium';
  });
}
