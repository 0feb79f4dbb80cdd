import { behaviour } from '../../unit/behaviour.ts';

/** Members have a full name, by which references show them; API members have a name of one piece. */
export const joinMemberNames = behaviour('/system/members', {
  says: "the full name of a member follows from first and last name, or is an API member's name",
  source: 'evidence: references/full-name',
  phase: 'derive',
  on: { changed: ['firstName', 'lastName', 'fullName', 'name', 'licenseClass'] },
  sets: ['fullName'],
  does: ({ after }) => {
    const given = after.licenseClass === 'A' ? (after.name ?? '') : '';
    const names = [after.firstName, after.lastName].filter((name) => name != null && name !== '');
    after.fullName = given === '' ? names.join(' ') : given;
  },
});
