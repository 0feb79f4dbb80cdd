import { behaviour } from '../../unit/behaviour.ts';
import { refuseStrangers } from './refuse-strangers.ts';

/** Whoever is written to about returned goods is with the company that returns, sold, warrants or repairs them. */
export const keepReturnContacts = behaviour('/procurement/rmaTags', {
  says: 'the contacts of an RMA tag are of the companies beside them: who returns, who sold, who warrants, who repairs',
  source: 'evidence: contacts/of-company, companies/one-company',
  phase: 'refuse',
  on: { changed: ['returnedContact', 'purchasedContact', 'warrantyContact', 'repairContact'] },
  when: ({ trusted }) => !trusted,
  does: (tag, unit) =>
    refuseStrangers(tag, unit, [
      ['returnedContact', 'returnedCompany'],
      ['purchasedContact', 'purchasedCompany'],
      ['warrantyContact', 'warrantyCompany'],
      ['repairContact', 'repairCompany'],
    ]),
});
