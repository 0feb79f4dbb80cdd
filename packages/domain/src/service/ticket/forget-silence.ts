import type { Behaviour } from '../../write/behaviour.ts';

/**
 * `skipCallback` asks for silence about one write. What was stored is taken back at once, so that later writes, which do
 * not ask for it, are told again; the change that callbacks read has it still.
 */
export const callbackSilence: Behaviour = {
  name: 'a ticket that is sent with skipCallback is not told to callbacks, for that write only',
  collections: ['/service/tickets'],
  moment: 'after save',
  source: 'assumed',
  when: (draft) => draft.after['skipCallback'] === true,
  does: async (draft, unit) => {
    await unit.records.update(draft.table, draft.after.id, { skipCallback: false });
  },
};
