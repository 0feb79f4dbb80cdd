import { behaviour } from '../../unit/behaviour.ts';

/** Whoever leads a team is in it. */
export const listLeader = behaviour('/service/boards/{parentId}/teams', {
  says: "a board team's leader is one of its members, and nobody is in it twice",
  source: 'evidence: tickets/team-leader',
  phase: 'derive',
  on: { changed: ['teamLeader', 'members'] },
  sets: ['members'],
  does: ({ after }) => {
    const leader = after.teamLeader === null ? [] : [after.teamLeader];
    after.members = [...new Set([...leader, ...(after.members ?? [])])];
  },
});
