import { behaviour } from '../../unit/behaviour.ts';
import { phoneAndMail } from './phone-and-mail.ts';

/** Whom to call, and where. */
export const takeActivityContact = behaviour('/sales/activities', {
  says: "an activity has its contact's phone number, e-mail address and company unless others are sent",
  source: 'evidence: sales/contact-details',
  phase: 'complete',
  on: { changed: ['contact'] },
  sets: ['phoneNumber', 'email', 'company'],
  does: async (activity, unit) => {
    const { after, sent } = activity;
    const { phone, email } = await phoneAndMail(after.contact, unit);
    if (!sent.has('phoneNumber')) after.phoneNumber = phone?.slice(0, 30) ?? null;
    if (!sent.has('email')) after.email = email;
    const contact = after.contact === null ? null : await unit.get('/company/contacts', after.contact);
    activity.fill('company', contact?.company);
  },
});
