import { behaviour } from '../../unit/behaviour.ts';

/** The address by which other systems find a member is the one that `defaultEmail` names. */
export const takePrimaryEmail = behaviour('/system/members', {
  says: "a member's primary e-mail address is that of the office, the mobile or the home, as `defaultEmail` names it, else the first of them, else what is sent",
  source: 'evidence: system/primary-email',
  phase: 'derive',
  on: { changed: ['officeEmail', 'mobileEmail', 'homeEmail', 'defaultEmail'] },
  sets: ['primaryEmail'],
  does: ({ after, sent }) => {
    const { officeEmail, mobileEmail, homeEmail } = after;
    const named = { Office: officeEmail, Mobile: mobileEmail, Home: homeEmail }[after.defaultEmail ?? 'Office'];
    const own = sent.has('primaryEmail') ? after.primaryEmail : null;
    after.primaryEmail = named || officeEmail || mobileEmail || homeEmail || own;
  },
});
