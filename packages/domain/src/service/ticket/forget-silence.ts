import { behaviour } from '../../unit/behaviour.ts';

/**
 * `skipCallback` asks for silence about one write. What was stored is taken back at once, so that later writes, which do
 * not ask for it, are told again; the change that callbacks read has it still.
 */
export const forgetSilence = behaviour('/service/tickets', {
  says: 'a ticket that is sent with skipCallback is not told to callbacks, for that write only',
  source: 'evidence: callbacks/skipped',
  phase: 'follow',
  on: { changed: ['skipCallback'] },
  sets: ['skipCallback'],
  when: ({ after }) => after.skipCallback === true,
  does: async ({ table, after }, unit) => {
    await unit.records.update(table, after.id, { skipCallback: false });
  },
});
