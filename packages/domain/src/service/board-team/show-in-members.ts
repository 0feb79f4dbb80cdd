import { behaviour } from '../../unit/behaviour.ts';
import { showTeams } from './teams-of-members.ts';

/** Whoever comes into a team of a board, or leaves it, shows so. */
export const showTeamInMembers = behaviour('/service/boards/{parentId}/teams', {
  says: 'members list the teams of boards that they are in',
  source: 'evidence: system/member-teams',
  phase: 'follow',
  on: { changed: ['members'] },
  does: async ({ before, after }, unit) => {
    const [had, has] = [before?.members ?? [], after.members ?? []];
    const moved = [...had, ...has].filter((id) => had.includes(id) !== has.includes(id));
    await showTeams(new Set(moved), unit);
  },
});
