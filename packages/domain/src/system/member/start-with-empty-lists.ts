import { behaviour } from '../../unit/behaviour.ts';

/** Programs read the lists of a member without asking whether they are there. */
export const startMemberWithEmptyLists = behaviour('/system/members', {
  says: 'a member lists the boards that it is excluded from and its personas also where there are none',
  source: 'evidence: system/member-shown',
  phase: 'derive',
  on: 'every write',
  sets: ['excludedServiceBoardIds', 'excludedProjectBoardIds', 'memberPersonas'],
  does: ({ after }) => {
    after.excludedServiceBoardIds ??= [];
    after.excludedProjectBoardIds ??= [];
    after.memberPersonas ??= [];
  },
});
