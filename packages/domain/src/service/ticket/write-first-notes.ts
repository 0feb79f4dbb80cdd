import type { Behaviour } from '../../write/behaviour.ts';

const initial = [
  ['initialDescription', 'detailDescriptionFlag'],
  ['initialInternalAnalysis', 'internalAnalysisFlag'],
  ['initialResolution', 'resolutionFlag'],
] as const;

/** The texts that a new ticket is sent with become its first notes. */
export const ticketFirstNotes: Behaviour = {
  name: "a new ticket's initial description, analysis and resolution become notes",
  collections: ['/service/tickets'],
  moment: 'after save',
  source: 'wire-behaviour 11.3',
  when: (draft) => draft.before === null && initial.some(([key]) => draft.input.has(key)),
  does: async (draft, unit) => {
    const view = unit.schema.catalogue.view('/service/tickets/{parentId}/notes');
    for (const [key, flag] of initial) {
      const text = draft.input.get(key);
      if (typeof text !== 'string' || text === '') continue;
      await unit.write({
        how: 'create',
        view,
        model: 'ServiceNote',
        parentId: draft.after.id,
        body: { text, [flag]: true },
      });
    }
  },
};
