import { behaviour } from '../../unit/behaviour.ts';
import { underMember } from '../../unit/inner-refusal.ts';

const initial = [
  ['initialDescription', 'detailDescriptionFlag'],
  ['initialInternalAnalysis', 'internalAnalysisFlag'],
  ['initialResolution', 'resolutionFlag'],
] as const;

/** The texts that a new ticket is sent with become its first notes. */
export const writeFirstNotes = behaviour('/service/tickets', {
  says: "a new ticket's initial description, analysis and resolution become notes",
  source: 'evidence: tickets/first-notes',
  phase: 'follow',
  on: { sent: initial.map(([member]) => member) },
  when: ({ before }) => before === null,
  does: async (ticket, unit) => {
    const view = unit.schema.catalogue.view('/service/tickets/{parentId}/notes');
    for (const [member, flag] of initial) {
      const text = ticket.input.get(member);
      if (typeof text !== 'string' || text === '') continue;
      const body = { text, [flag]: true };
      const note = { how: 'create', view, model: 'ServiceNote', parentId: ticket.after.id, body } as const;
      await underMember(
        () => member,
        ticket,
        () => unit.write(note),
      );
    }
  },
});
