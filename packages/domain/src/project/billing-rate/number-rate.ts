import { behaviour } from '../../unit/behaviour.ts';

/** A rate names project, work role and member by numbers too. */
export const numberRate = behaviour('/project/{parentId}/billingRates', {
  says: 'a rate of a project has the numbers of project, work role and member beside their references',
  source: 'evidence: projects/rate-numbers',
  phase: 'derive',
  on: 'every write',
  sets: ['projectRecId', 'activityClassRecId', 'memberRecId', 'workRole', 'member'],
  does: (rate) => {
    const { after } = rate;
    after.projectRecId = after._parentId;
    if (!rate.changed('workRole') && rate.changed('activityClassRecId')) after.workRole = after.activityClassRecId;
    if (!rate.changed('member') && rate.changed('memberRecId')) after.member = after.memberRecId;
    after.activityClassRecId = after.workRole;
    after.memberRecId = after.member;
  },
});
