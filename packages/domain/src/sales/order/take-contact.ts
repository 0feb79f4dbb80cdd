import { behaviour } from '../../unit/behaviour.ts';
import { phoneAndMail } from '../activity/phone-and-mail.ts';

/** Whom to call about an order. */
export const takeOrderContact = behaviour('/sales/orders', {
  says: "a sales order has its contact's phone number and e-mail address unless others are sent",
  source: 'evidence: sales/contact-details',
  phase: 'complete',
  on: { changed: ['contact'] },
  sets: ['phone', 'phoneExt', 'email'],
  does: async (order, unit) => {
    const { after, sent } = order;
    const { phone, extension, email } = await phoneAndMail(after.contact, unit);
    if (!sent.has('phone')) after.phone = phone;
    if (!sent.has('phoneExt')) after.phoneExt = extension;
    if (!sent.has('email')) after.email = email;
  },
});
