import type { Behaviour } from '../../write/behaviour.ts';
import { defaultStatus } from './fill-defaults.ts';

const ofBoard = ['type', 'subType', 'item', 'team'] as const;

/** A ticket moves to another board: what belongs to the old one and was not sent anew goes. */
export const ticketBoard: Behaviour = {
  name: 'a ticket that moves to another board takes its default status and loses what belonged to the old one',
  collections: ['/service/tickets'],
  moment: 'before save',
  source: 'assumed',
  when: (draft) => draft.before !== null && draft.changed('board'),
  does: async (draft, unit) => {
    const board = draft.after['board'];
    if (!draft.changed('status') && typeof board === 'number') draft.after['status'] = await defaultStatus(board, unit);
    for (const key of ofBoard) if (!draft.changed(key)) draft.after[key] = null;
  },
};
