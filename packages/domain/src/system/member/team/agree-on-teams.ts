import { teamsOf } from '../../../service/board-team/teams-of-members.ts';
import { behaviour } from '../../../unit/behaviour.ts';

/** The teams of a member have two names. Lists that are not sent stay, and are looked up of a member of before. */
export const agreeOnTeams = behaviour('/system/members', {
  says: 'the two lists of the teams that a member is in say the same',
  source: 'evidence: system/member-teams',
  phase: 'derive',
  on: 'every write',
  sets: ['serviceBoardTeamIds', 'teams'],
  does: async ({ before, after, sent }, unit) => {
    const named = (['serviceBoardTeamIds', 'teams'] as const).filter((each) => sent.has(each));
    const name = named.find((each) => after[each] !== null) ?? named[0];
    const kept = () => before && (before.serviceBoardTeamIds ?? teamsOf(before.id, unit));
    const wanted = name === undefined ? await kept() : after[name];
    after.serviceBoardTeamIds = [...new Set(wanted)];
    after.teams = after.serviceBoardTeamIds;
  },
});
